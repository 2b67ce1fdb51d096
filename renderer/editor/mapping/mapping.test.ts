import { getSchema } from '@tiptap/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { h, link, p, t, table, ul } from '#shared/blocks/build.ts';
import type { Block, Column, Inline } from '#shared/blocks/model.ts';
import { linesOf } from '#shared/blocks/plain-text.ts';
import { anyDocument } from '../../../tests/support/any-document.ts';
import { textExtensions } from '../schema/extensions.ts';
import { blocksToDoc } from './blocks-to-doc.ts';
import { docToBlocks } from './doc-to-blocks.ts';

const schema = getSchema(textExtensions());

/** There and back through a document that the editor's schema holds for right. */
function roundTrip(blocks: readonly Block[]): Block[] {
  const node = schema.nodeFromJSON(blocksToDoc(blocks));
  node.check();
  return docToBlocks(node.toJSON());
}

const record = '0198a1c0-1111-7000-8000-000000000001';
const chip: Inline = {
  type: 'chip',
  binding: { to: 'indicator', indicator: 'events.count', show: 'figure' },
  text: '21',
};
const mention: Inline = { type: 'mention', appendix: record, text: 'приложение № 2' };

/** Text as runs have it: without newlines, which are breaks. */
const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
  .map((text) => text.replaceAll(/[\n\r]/g, '.'));
const later = fc.option(fc.constantFrom({ later: 1 }, { later: { a: [2] } }), { nil: {} });
const looks = fc.constantFrom({}, { bold: true }, { italic: true }, { bold: true, italic: true });
const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc
    .tuple(word, looks, later)
    .map(([text, look, rest]) => ({ type: 'text' as const, text, ...look, ...rest })),
  fc
    .tuple(word, later)
    .map(([text, rest]) => ({ type: 'link' as const, href: 'https://example.org/a', text, ...rest })),
  later.map((rest) => ({ type: 'break' as const, ...rest })),
  fc.constantFrom(chip, mention),
);
const shown = (of: Inline) => JSON.stringify({ ...of, text: '' });
/** Neighbours that look the same are one run. */
const inlines = fc.array(inline, { maxLength: 5 }).map((all) =>
  all.filter((each, at) => {
    const before = all[at - 1];
    const isRun = each.type === 'text' || each.type === 'link';
    return !(isRun && before && shown(before) === shown(each));
  }),
);
const align = fc.constantFrom('left', 'center', 'right', 'justify');
const columns = (count: number): fc.Arbitrary<Column[]> =>
  fc.array(
    fc.record({ width: fc.double({ min: 0.1, max: 100, noNaN: true }), align }, { requiredKeys: ['width'] }),
    {
      minLength: count,
      maxLength: count,
    },
  );

const objects: Block[] = [
  { type: 'unknown', original: { type: 'picture', pieces: [1] } },
  { type: 'image', file: 'a'.repeat(64), mime: 'image/png', caption: 'Сад', alt: 'Сад на крыше' },
  { type: 'illustration', record },
  {
    type: 'chart',
    alt: '',
    chart: { kind: 'columns', categories: ['а'], series: [{ name: 'б', values: [1, null] }] },
  },
  { type: 'title', lines: ['ОТЧЁТ'] },
  { type: 'pageBreak' },
  { type: 'signature', post: 'Директор', name: 'Ильина', seal: true },
  { type: 'stamps', left: ['а'], right: [] },
];

const { blocks: normalBlocks } = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
  // A lone empty paragraph is nothing.
  blocks: fc
    .array(tie('block'), { maxLength: 3 })
    .map((all) =>
      all.length === 1 && JSON.stringify(all) === '[{"type":"paragraph","inlines":[]}]' ? [] : all,
    ),
  block: fc.oneof(
    { maxDepth: 3 },
    fc.record(
      { type: fc.constant('paragraph' as const), inlines, align, flush: fc.boolean() },
      { requiredKeys: ['type', 'inlines'] },
    ) as fc.Arbitrary<Block>,
    fc.record(
      {
        type: fc.constant('heading' as const),
        level: fc.integer({ min: 1, max: 4 }),
        inlines,
        number: word,
        anchor: word,
      },
      { requiredKeys: ['type', 'level', 'inlines'] },
    ) as fc.Arbitrary<Block>,
    fc.constantFrom(...objects),
    fc.record({
      type: fc.constant('list' as const),
      ordered: fc.constant(false),
      items: fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record(
      {
        type: fc.constant('list' as const),
        ordered: fc.constant(true),
        start: fc.integer({ min: 2, max: 40 }),
        items: fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }),
      },
      { requiredKeys: ['type', 'ordered', 'items'] },
    ),
    fc.integer({ min: 1, max: 3 }).chain((count) => {
      const row = fc.array(tie('blocks'), { minLength: count, maxLength: count });
      return fc.record(
        {
          type: fc.constant('table' as const),
          columns: columns(count),
          header: fc.array(row, { maxLength: 2 }),
          rows: fc.array(row, { minLength: 1, maxLength: 3 }),
          caption: word,
          titled: fc.boolean(),
        },
        { requiredKeys: ['type', 'columns', 'header', 'rows'] },
      );
    }),
  ),
}));

const section = (at: number): Block[] => [
  h(3, `Раздел ${at}`),
  ...Array.from({ length: 10 }, (_, line) => p([t(`Абзац ${line} с словами и `), chip, t(' в нём.')])),
  ul(...Array.from({ length: 10 }, (_, line) => [p(`пункт ${line}`)])),
  table(
    [{ width: 1 }, { width: 2 }],
    [[p('а')], [p('б')]],
    Array.from({ length: 10 }, () => [[p('в')], [p('г')]]),
  ),
];

describe('a text in the editor and back', () => {
  test('is the same text, and a document that the schema holds for right', () => {
    fc.assert(
      fc.property(normalBlocks, (blocks) => {
        expect(roundTrip(blocks)).toEqual(blocks);
      }),
      { numRuns: 300 },
    );
  });

  test('of any blocks: nothing written is lost, and the second time nothing changes', () => {
    fc.assert(
      fc.property(anyDocument, ({ blocks }) => {
        const once = roundTrip(blocks);
        expect(roundTrip(once)).toEqual(once);
        expect(wordsOf(once)).toBe(wordsOf(blocks));
      }),
      { numRuns: 200 },
    );
  });

  test.each<[string, Block[], Block[]]>([
    ['nothing', [], []],
    ['one empty paragraph', [p('')], []],
    ['newlines in a run', [p('а\nб')], [p([t('а'), { type: 'break' }, t('б')])]],
    [
      'runs that look the same',
      [p([t('а'), t('б'), link('https://example.org', 'в')])],
      [p([t('аб'), link('https://example.org', 'в')])],
    ],
    ['a list of no items', [{ type: 'list', ordered: true, items: [] }], []],
    [
      'a list from its first number',
      [{ type: 'list', ordered: true, start: 1, items: [[p('а')]] }],
      [{ type: 'list', ordered: true, items: [[p('а')]] }],
    ],
    [
      'a short row',
      [table([{ width: 1 }, { width: 3 }], [[p('а')]], [[[p('б')], [p('в')]]])],
      [table([{ width: 1 }, { width: 3 }], [[p('а')], []], [[[p('б')], [p('в')]]])],
    ],
    [
      'a long row',
      [table([{ width: 2 }], [[p('а')]], [[[p('б')], [p('в')]]])],
      [table([{ width: 2 }, { width: 2 }], [[p('а')], []], [[[p('б')], [p('в')]]])],
    ],
    ['a heading with its number', [h(3, 'Итоги', '1.1.')], [h(3, 'Итоги', '1.1.')]],
    ['an item that begins with a list', [ul([ul([p('а')])])], [ul([ul([p('а')])])]],
  ])('%s', (_, blocks, back) => {
    expect(roundTrip(blocks)).toEqual(back);
  });

  test('a table without rows is kept whole', () => {
    const bare: Block = { type: 'table', columns: [{ width: 1 }], header: [], rows: [], caption: 'Пусто' };
    expect(roundTrip([bare])).toEqual([bare]);
  });

  test('a node that nobody knows becomes an unknown block', () => {
    const node = { type: 'poll', attrs: { question: 'да?' } };
    expect(docToBlocks({ type: 'doc', content: [node, { type: 'paragraph' }] })).toEqual([
      { type: 'unknown', original: node },
      p(''),
    ]);
  });

  test('fifty sections of a long report in no time', () => {
    const blocks = Array.from({ length: 50 }, (_, at) => section(at)).flat();
    const before = performance.now();
    const doc = blocksToDoc(blocks);
    const back = docToBlocks(doc);
    const taken = performance.now() - before;
    expect(back).toEqual(blocks);
    expect(taken).toBeLessThan(250);
  });
});

function wordsOf(blocks: readonly Block[]): string {
  return blocks
    .flatMap(linesOf)
    .join('')
    .replaceAll(/[\n•]|\d+\. /g, '');
}
