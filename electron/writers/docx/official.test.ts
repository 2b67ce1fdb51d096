import { describe, expect, it } from 'vitest';
import { h, ol, p, table } from '#shared/blocks/build.ts';
import type { Block, LetopisDocument } from '#shared/blocks/model.ts';
import { type PageProfile, profileFor, schoolProfile } from '#shared/document/page-profile.ts';
import { type DocxContent, readDocx } from '../../../tests/support/read-docx.ts';
import { writeDocx } from './write-docx.ts';

async function written(
  blocks: Block[],
  more: Partial<LetopisDocument> = {},
  profile: PageProfile = schoolProfile,
): Promise<DocxContent> {
  const document: LetopisDocument = { version: 1, language: 'ru-RU', title: 'Отчёт', blocks, ...more };
  return readDocx(await writeDocx(document, { profile, created: new Date(0) }));
}

const source = ({ parts }: DocxContent) => parts.get('word/document.xml') ?? '';
/** Lines of the cells of the first table, row by row. */
const cells = ({ blocks }: DocxContent) => {
  const found = blocks.find((block) => block.type === 'table');
  return found?.rows.map((row) => row.cells.map((cell) => cell.lines.join(' / ')));
};

const headers = ({ parts }: DocxContent) =>
  [...parts].flatMap(([name, xml]) => (name.startsWith('word/header') ? [xml] : []));

describe('stamps', () => {
  it('stand side by side, without lines around them', async () => {
    const content = await written([
      { type: 'stamps', left: ['СОГЛАСОВАНО', 'Совет школы'], right: ['УТВЕРЖДАЮ'] },
      { type: 'title', lines: ['ОТЧЁТ'] },
    ]);
    expect(cells(content)).toEqual([['СОГЛАСОВАНО / Совет школы', 'УТВЕРЖДАЮ']]);
    expect(source(content)).not.toContain('tblBorders');
    expect(source(content)).toContain('<w:pStyle w:val="Title"/><w:spacing w:before="480"/>');
  });

  it('of one side leave the other empty; of none are nothing', async () => {
    expect(cells(await written([{ type: 'stamps', left: [], right: ['УТВЕРЖДАЮ'] }]))).toEqual([
      ['', 'УТВЕРЖДАЮ'],
    ]);
    expect(cells(await written([{ type: 'stamps', left: [], right: [] }]))).toBeUndefined();
  });
});

describe('a signature', () => {
  const signature: Block = { type: 'signature', post: 'Директор', name: 'Е. П. Иволгина' };

  it('has a line between post and name, and stays with the text before it', async () => {
    const content = await written([p('Текст'), signature]);
    expect(cells(content)).toEqual([['Директор', '', 'Е. П. Иволгина']]);
    expect(source(content)).toContain('<w:tcBorders><w:bottom w:val="single"');
    expect(source(content)).toMatch(/^.*<w:p><w:pPr><w:keepNext\/><\/w:pPr><w:r><w:t[^>]*>Текст/);
  });

  it('has the place of the seal below where it is asked for', async () => {
    expect(cells(await written([{ ...signature, seal: true }]))?.at(-1)).toEqual(['М.П.']);
  });

  it('in a cell is lines', async () => {
    const content = await written([table([{ width: 1 }], [], [[[{ ...signature, seal: true }]]])]);
    expect(cells(content)?.at(-1)).toEqual(['Директор / Е. П. Иволгина / М.П.']);
  });
});

describe('places and words', () => {
  it('anchors are bookmarks of our own names, each place once', async () => {
    const content = await written([
      { ...h(1, 'Раздел'), anchor: 'a b"<' },
      { ...p('Пункт'), anchor: 'item-1' },
      { ...p('Снова'), anchor: 'item-1' },
    ]);
    expect(
      [...source(content).matchAll(/bookmarkStart w:id="(\d+)" w:name="(\w+)"/g)].map(([, id, name]) => [
        id,
        name,
      ]),
    ).toEqual([
      ['1', 'letopis_1'],
      ['2', 'letopis_2'],
    ]);
    expect(source(content).match(/bookmarkEnd/g)).toHaveLength(2);
  });

  it('live facts and mentions are words', async () => {
    const content = await written([
      p([
        {
          type: 'chip',
          binding: { to: 'indicator', indicator: 'events', show: 'figure' },
          text: '21 мероприятие',
        },
        { type: 'mention', appendix: 'x', text: ' (приложение № 1)' },
      ]),
    ]);
    expect(content.blocks).toMatchObject([{ text: '21 мероприятие (приложение № 1)' }]);
  });

  it('the name of a table stands above it, on one page with it', async () => {
    const one: Block = {
      ...table([{ width: 1 }], [[p('А')]], [[[p('1')]]], 'Таблица 1 – Дела'),
      titled: true,
    };
    const content = await written([one, ol([one])]);
    expect(content.blocks.map((block) => (block.type === 'paragraph' ? block.text : 'table'))).toEqual([
      'Таблица 1 – Дела',
      'table',
      'Таблица 1 – Дела',
      'table',
      '',
    ]);
    expect(content.blocks[0]).toMatchObject({ style: 'TableTitle' });
    expect(content.parts.get('word/styles.xml')).toMatch(/w:styleId="TableTitle".*?<w:keepNext\/>/);
  });

  it('a note is small', async () => {
    const content = await written([p('Исполнитель', { small: true, flush: true })]);
    expect(content.blocks).toMatchObject([{ style: 'SmallText', firstLine: 0 }]);
    expect(content.parts.get('word/styles.xml')).toMatch(/w:styleId="SmallText".*?<w:sz w:val="20"\/>/);
  });

  it('an illustration that was not filled is nothing', async () => {
    const record = '00000000-0000-4000-8000-000000000001';
    expect((await written([{ type: 'illustration', record }])).blocks).toMatchObject([{ text: '' }]);
  });
});

describe('words across the page', () => {
  it.each(['fromSecond', 'fromFirst', 'none'] as const)('stand in every header (%s)', async (numbering) => {
    const content = await written([p('Текст')], { watermark: 'ЧЕРНОВИК' }, profileFor({ numbering }));
    const found = headers(content);
    expect(found.length).toBeGreaterThan(0);
    for (const header of found) expect(header).toContain('string="ЧЕРНОВИК"');
    expect(source(content)).not.toContain('ЧЕРНОВИК');
  });

  it.each([undefined, '', ' \n'])('are not there for %j', async (watermark) => {
    expect(headers(await written([p('Текст')], { watermark })).join('')).not.toContain('v:shape');
  });
});
