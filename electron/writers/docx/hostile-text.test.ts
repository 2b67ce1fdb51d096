import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { link, p, t, table, ul } from '#shared/blocks/build.ts';
import { cleanText } from '#shared/blocks/clean-text.ts';
import type { Block, Inline } from '#shared/blocks/model.ts';
import { schoolProfile } from '#shared/document/page-profile.ts';
import { anyReport, anyText } from '../../../tests/support/any-document.ts';
import { picture } from '../../../tests/support/pictures.ts';
import { readDocx } from '../../../tests/support/read-docx.ts';
import type { DocxBlock } from '../../../tests/support/read-docx.ts';
import { writeDocx } from './write-docx.ts';

const png = picture('png', 30, 20);
/** The picture that is in the data folder; others are lost. */
const here = 'a'.repeat(64);
const options = {
  profile: schoolProfile,
  created: new Date(0),
  pictures: new Map([[here, png]]),
  drawSvg: () => png,
};
const documentOf = (blocks: Block[], title = '') =>
  ({ version: 1, language: 'ru-RU', title, blocks }) as const;

/** Texts of all paragraphs that say something, in reading order. */
function textsIn(blocks: readonly DocxBlock[]): string[] {
  return blocks
    .flatMap((block) =>
      block.type === 'paragraph'
        ? [block.text]
        : block.rows.flatMap((row) => row.cells.flatMap((cell) => textsIn(cell.blocks))),
    )
    .filter((text) => text !== '');
}

/** The same of the model. */
function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(textsOfBlock).filter((text) => text !== '');
}

function textsOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'title':
      return block.lines.map(cleanText);
    case 'heading':
      return [
        (block.number === undefined ? '' : `${cleanText(block.number)} `) + cleanInlines(block.inlines),
      ];
    case 'paragraph':
      return [cleanInlines(block.inlines)];
    case 'list':
      return block.items.flatMap(textsOf);
    case 'table': {
      const cells = [...block.header, ...block.rows].flat().flatMap(textsOf);
      const isTitled = block.titled === true && block.header.length + block.rows.length > 0;
      return isTitled ? [cleanText(block.caption ?? ''), ...cells] : cells;
    }
    case 'stamps':
      return [...block.left, ...block.right].map(cleanText);
    case 'signature':
      return [block.post, block.name, ...(block.seal === true ? ['М.П.'] : [])].map(cleanText);
    case 'chart':
      return [cleanText(block.caption ?? '')];
    case 'image':
      return [...(block.file === here ? [] : [block.alt]), block.caption ?? ''].map(cleanText);
    case 'pageBreak':
    case 'illustration':
      return [];
    case 'unknown':
      return [block.original['words']]
        .flat()
        .filter((word) => typeof word === 'string')
        .map(cleanText);
  }
}

const cleanInlines = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.type === 'break' ? '\n' : cleanText(inline.text))).join('');

describe('whatever is typed or pasted', () => {
  const places: [string, (text: string) => Block][] = [
    ['a paragraph', (text) => p(text)],
    ['a heading', (text) => ({ type: 'heading', level: 2, inlines: [t(text)] })],
    ['a title', (text) => ({ type: 'title', lines: [text] })],
    ['a list', (text) => ul([p(text)])],
    ['a cell', (text) => table([{ width: 1 }], [[p(text)]], [[[p(text)]]], text)],
    ['a link', (text) => p([link('https://example.org/', text)])],
    ['a link target', (text) => p([link(`https://example.org/${text}`, text)])],
    ['a stamp', (text) => ({ type: 'stamps', left: [text], right: [] })],
    ['a signature', (text) => ({ type: 'signature', post: text, name: text })],
    ['a picture', (text) => ({ type: 'image', file: here, mime: 'image/png', alt: text, caption: text })],
    ['a lost picture', (text) => ({ type: 'image', file: 'b'.repeat(64), mime: 'image/png', alt: text })],
    ['an anchor', (text) => ({ ...p(text), anchor: text })],
    ['an unknown block', (text) => ({ type: 'unknown', original: { words: [text] } })],
  ];

  it.each(places)('comes back clean from %s', async (_, place) => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const content = readDocx(await writeDocx(documentOf([place(text)], text), options));
        expect(textsIn(content.blocks)).toStrictEqual(textsOf([place(text)]));
      }),
      { numRuns: 40 },
    );
  });

  it('comes back from any document, nothing lost and in order', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (document) => {
        const content = readDocx(await writeDocx(document, options));
        expect(textsIn(content.blocks)).toStrictEqual(textsOf(document.blocks));
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('does not reach docx, which would replace its own marks in it', async () => {
    const text = '{reference-0} {default-bullet-numbering-0} $& <w:sectPr';
    const content = readDocx(await writeDocx(documentOf([p(text), ul([p(text)])]), options));
    expect(textsIn(content.blocks)).toStrictEqual([text, text]);
  });
});
