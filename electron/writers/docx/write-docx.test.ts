import { describe, expect, it } from 'vitest';
import { h, link, ol, p, t, table, ul } from '#shared/blocks/build.ts';
import type { Block } from '#shared/blocks/model.ts';
import { schoolProfile } from '#shared/document/page-profile.ts';
import { docxLines, readDocx } from '../../../tests/support/read-docx.ts';
import type { DocxBlock, DocxContent, DocxTable } from '../../../tests/support/read-docx.ts';
import { writeDocx } from './write-docx.ts';

async function written(...blocks: Block[]): Promise<DocxContent> {
  const options = { profile: schoolProfile, created: new Date('2026-05-20T09:00:00Z') };
  return readDocx(
    await writeDocx({ version: 1, language: 'ru-RU', title: 'Отчёт площадки', blocks }, options),
  );
}

const labels = (blocks: DocxBlock[]): (string | undefined)[] =>
  blocks.flatMap((block) => (block.type === 'paragraph' ? [block.list?.label] : []));

const tablesOf = (content: DocxContent): DocxTable[] =>
  content.blocks.filter((block) => block.type === 'table');

/** A list of two items inside another. */
const inner = () => ol([p('внутри')], [p('внутри')]);

/** A table of one cell. */
const one = (text: string, ...more: Block[]): Block =>
  table([{ width: 1 }], [[p('а')]], [[[p(text), ...more]]]);

/** A table with a link and a list in each row. */
const events = (rows: number): Block =>
  table(
    [{ width: 1, align: 'center' }, { width: 3 }, { width: 2, align: 'right' }],
    [[p('№')], [p('Название')], [p('Участников')]],
    Array.from({ length: rows }, (_, at) => [
      [p(String(at + 1))],
      [p([link(`https://example.org/${at}`, `Занятие ${at}`)]), ol([p('раз')], [p('два')])],
      [p('12')],
    ]),
    'Мероприятия',
  );

describe('the page of a written document', () => {
  it('is A4 with the margins of the profile, and numbers from the second page on', async () => {
    const { page, headers } = await written(p('Текст'));
    expect(page).toStrictEqual({
      width: 11_906,
      height: 16_838,
      margins: { left: 1701, right: 850, top: 1134, bottom: 1134 },
      ownFirstPage: true,
    });
    expect(headers).toStrictEqual({ default: '{PAGE}', first: '' });
  });

  it('says whose it is, in which language and when it was made', async () => {
    const { properties } = await written(p('Текст'));
    expect(properties).toStrictEqual({
      title: 'Отчёт площадки',
      creator: 'Летопись',
      language: 'ru-RU',
      created: '2026-05-20T09:00:00.000Z',
    });
  });

  it('speaks Russian in its styles, in the font and size of the profile', async () => {
    const { parts } = await written(p('Текст'));
    const styles = parts.get('word/styles.xml');
    expect(styles).toContain('<w:lang w:val="ru-RU"');
    expect(styles).toMatch(
      /<w:docDefaults>.*w:ascii="Times New Roman".*<w:sz w:val="28"\/>.*<\/w:docDefaults>/,
    );
    expect(styles).not.toContain('Un-named');
  });
});

describe('text', () => {
  it('has the styles of Word for its title and its headings', async () => {
    const { blocks, styles } = await written(
      { type: 'title', lines: ['ОТЧЁТ', 'О РАБОТЕ'] },
      h(1, 'Общие сведения', 'I.'),
      h(2, 'Цель'),
      h(4, 'Итог', '1.1.'),
    );
    expect(docxLines(blocks)).toStrictEqual(['ОТЧЁТ', 'О РАБОТЕ', 'I. Общие сведения', 'Цель', '1.1. Итог']);
    const used = blocks.map((block) => (block.type === 'paragraph' ? styles.get(block.style ?? '') : ''));
    expect(used).toStrictEqual(['Title', 'Title', 'Heading 1', 'Heading 2', 'Heading 4']);
  });

  it('keeps breaks and tabs', async () => {
    const { blocks } = await written(p([t('а\tб\r\nв'), { type: 'break' }, t('г')]));
    expect(docxLines(blocks)).toStrictEqual(['а\tб\nв\nг']);
  });

  it('stands without an indent where it is centred, right or flush', async () => {
    const { blocks } = await written(
      p('а'),
      p('б', { align: 'center' }),
      p('в', { align: 'right' }),
      p('г', { flush: true }),
    );
    expect(blocks).toMatchObject([
      { align: undefined, firstLine: undefined },
      { align: 'center', firstLine: 0 },
      { align: 'right', firstLine: 0 },
      { align: undefined, firstLine: 0 },
    ]);
  });

  it('begins a page where it is told to, without an empty line', async () => {
    const { blocks } = await written(p('а'), { type: 'pageBreak' }, h(1, 'б'));
    expect(blocks).toMatchObject([
      { text: 'а', pageBreakBefore: false },
      { text: 'б', pageBreakBefore: true },
    ]);
  });

  it('writes what an unknown block says', async () => {
    const { blocks } = await written({
      type: 'unknown',
      original: { type: 'map', name: 'Карта', of: ['школы'] },
    });
    expect(docxLines(blocks)).toStrictEqual(['Карта', 'школы']);
  });
});

describe('links', () => {
  it('lead to http, https and mailto; others are text', async () => {
    const { blocks } = await written(
      p([t('см. '), link('https://example.org/?a=1&b="2"', 'здесь'), link('javascript:alert(1)', ', тут')]),
      p([link('mailto:school@example.org', 'почта'), link('http://[', ' и там')]),
      p([link('https://example.org/?a=1&b="2"', 'снова')]),
    );
    const target = 'https://example.org/?a=1&b=%222%22';
    expect(blocks).toMatchObject([
      { text: 'см. здесь, тут', links: [{ text: 'здесь', target }] },
      { text: 'почта и там', links: [{ text: 'почта', target: 'mailto:school@example.org' }] },
      { links: [{ text: 'снова', target }] },
    ]);
  });
});

describe('lists', () => {
  it('start their numbers anew, each of them', async () => {
    const { blocks } = await written(ol([p('а')], [p('б')]), p('между'), ol([p('в')], [p('г')]));
    expect(labels(blocks)).toStrictEqual(['1.', '2.', undefined, '1.', '2.']);
  });

  it('start where they are told to', async () => {
    const { blocks } = await written({ ...ol([p('а')], [p('б')]), start: 5 }, { ...ol([p('в')]), start: 0 });
    expect(labels(blocks)).toStrictEqual(['5.', '6.', '0.']);
  });

  it('nest, and go on after the inner list', async () => {
    const { blocks } = await written(ol([p('а'), inner()], [p('б'), ul([p('в')]), inner()], [p('г')]));
    expect(labels(blocks)).toStrictEqual(['1.', '1)', '2)', '2.', '•', '1)', '2)', '3.']);
  });

  it('number an item once, whatever it consists of', async () => {
    const { blocks } = await written(ol([p('а'), p('ещё')], [], [ul([p('б')])], [h(2, 'в')]));
    expect(docxLines(blocks)).toStrictEqual(['1. а', 'ещё', '2. ', '3. ', '• б', '4. в']);
    expect(labels(blocks)).toStrictEqual(['1.', undefined, '2.', '3.', '•', '4.']);
  });

  it('stay at the ninth level of Word when they nest deeper', async () => {
    const deep = Array.from({ length: 12 }).reduce<Block>((deeper) => ul([p('а'), deeper]), p('дно'));
    const { blocks } = await written(deep);
    const levels = blocks.map((block) => (block.type === 'paragraph' ? block.list?.level : undefined));
    expect(Math.max(...levels.filter((level) => level !== undefined))).toBe(8);
  });
});

describe('tables', () => {
  it.each([1, 400])('of %i rows repeat their header and keep rows whole', async (rows) => {
    const [content] = tablesOf(await written(events(rows)));
    expect(content?.caption).toBe('Мероприятия');
    expect(content?.rows.map((row) => row.header)).toStrictEqual([
      true,
      ...Array.from({ length: rows }, () => false),
    ]);
    expect(content?.rows.every((row) => row.whole)).toBe(true);
    const last = content?.rows.at(-1);
    expect(last?.cells.map((cell) => cell.lines)).toStrictEqual([
      [String(rows)],
      [`Занятие ${rows - 1}`, '1. раз', '2. два'],
      ['12'],
    ]);
    expect(last?.cells[1]?.blocks[0]).toMatchObject({
      links: [{ target: `https://example.org/${rows - 1}` }],
    });
    expect(last?.cells.map((cell) => cell.blocks[0])).toMatchObject([
      { align: 'center', style: 'TableText' },
      { align: undefined },
      { align: 'right' },
    ]);
  });

  it('are as wide as the text, every cell by its column', async () => {
    const [content] = tablesOf(await written(events(2)));
    expect(content?.fixedLayout).toBe(true);
    expect(content?.columns.reduce((sum, width) => sum + width, 0)).toBe(9354);
    for (const row of content?.rows ?? [])
      expect(row.cells.map((cell) => cell.width)).toStrictEqual(content?.columns);
    const [first = 0, second = 0, third = 0] = content?.columns ?? [];
    expect(first).toBeLessThan(third);
    expect(third).toBeLessThan(second);
  });

  it('lose nothing of rows that are too short or too long', async () => {
    const two = [{ width: 1 }, { width: 1 }];
    const rows = [[[p('а')]], [[p('б')], [p('в')], [p('г')]], []];
    const [content] = tablesOf(await written(table(two, [[p('1')], [p('2')]], rows)));
    expect(content?.rows.map((row) => row.cells.map((cell) => cell.lines))).toStrictEqual([
      [['1'], ['2']],
      [['а'], ['']],
      [['б'], ['в', 'г']],
      [[''], ['']],
    ]);
  });

  it('stay apart from each other, and do not end a cell or the document', async () => {
    const { blocks } = await written(one('б'), one('в', one('внутри')));
    expect(blocks.map((block) => block.type)).toStrictEqual(['table', 'paragraph', 'table', 'paragraph']);
    const last = blocks[2];
    const cell = last?.type === 'table' ? last.rows[1]?.cells[0] : undefined;
    expect(cell?.blocks.map((block) => block.type)).toStrictEqual(['paragraph', 'table', 'paragraph']);
  });

  it('without any row are left out', async () => {
    const { blocks } = await written(
      { type: 'table', columns: [{ width: 1 }], header: [], rows: [] },
      p('а'),
    );
    expect(blocks.map((block) => block.type)).toStrictEqual(['paragraph']);
  });
});
