import * as fc from 'fast-check';
import type { Block, Inline, LetopisDocument } from '#shared/blocks/model.ts';

const hostile = [
  // Not XML, or read as something else by XML.
  [
    '\u0000',
    '\u000B',
    '\u0085',
    '\r',
    '\r\n',
    '\n',
    '\t',
    ' ',
    '\u00A0',
    '\u00AD',
    '\uFEFF',
    '\uFFFE',
    '\uFFFF',
  ],
  // Half of a pair, pairs, joined signs, the other direction.
  ['\uD83D', '\uDE00', '😀', '👩‍🏫', '\u202E', '\u2066', 'שלום', 'مدرسة', 'e\u0301'],
  [']]>', '<![CDATA[', '<!--', '&', '&amp;', '&#0;', '<', '>', '"', "'", '</w:t>', '<w:sectPr', '$&', '$1'],
  ['{reference-0}', '{default-bullet-numbering-0}', '{0}', '=1+1', '%1', 'Школа', 'ё', '№'],
].flat();

/** Texts that have broken writers: any UTF-16 units, and what XML, ZIP, Word and docx mistake for their own. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xff_ff }).map((unit) => String.fromCharCode(unit)) }),
  fc.string({
    unit: fc.constantFrom(...hostile),
  }),
  fc.constantFrom('я'.repeat(10_000), '=HYPERLINK("http://example.org")', '__proto__'),
);

const anyHref = fc.oneof(
  anyText,
  anyText.map((text) => `https://example.org/${text}`),
  fc.constantFrom(
    'http://[',
    'mailto:a@example.org',
    'javascript:alert(1)',
    'file:///etc/hosts',
    'https://школа.рф/',
  ),
);

const anyInline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record(
    { type: fc.constant('text' as const), text: anyText, bold: fc.boolean(), italic: fc.boolean() },
    { requiredKeys: ['type', 'text'] },
  ),
  fc.record({ type: fc.constant('link' as const), href: anyHref, text: anyText }),
  fc.record({ type: fc.constant('break' as const) }),
);
const anyLive: fc.Arbitrary<Inline> = fc.oneof(
  anyText.map((text): Inline => ({
    type: 'chip',
    binding: { to: 'indicator', indicator: 'events', show: 'figure' },
    text,
  })),
  fc.record({ type: fc.constant('mention' as const), appendix: anyText, text: anyText }),
);
const anyInlines = fc.array(anyInline, { maxLength: 4 });
const anyAlign = fc.constantFrom('left' as const, 'center' as const, 'right' as const, 'justify' as const);

const { block: anyBlock } = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 3 }),
  block: fc.oneof(
    { maxDepth: 3 },
    fc.record(
      { type: fc.constant('paragraph' as const), inlines: anyInlines, align: anyAlign, flush: fc.boolean() },
      { requiredKeys: ['type', 'inlines'] },
    ),
    fc.record(
      {
        type: fc.constant('heading' as const),
        level: fc.integer({ min: 1, max: 4 }),
        number: anyText,
        inlines: anyInlines,
      },
      { requiredKeys: ['type', 'level', 'inlines'] },
    ),
    fc.record({ type: fc.constant('title' as const), lines: fc.array(anyText, { maxLength: 3 }) }),
    fc.record({ type: fc.constant('pageBreak' as const) }),
    fc.record({
      type: fc.constant('unknown' as const),
      original: fc.record({ type: fc.constant('map'), words: fc.array(anyText, { maxLength: 2 }) }),
    }),
    fc.record(
      {
        type: fc.constant('list' as const),
        ordered: fc.boolean(),
        start: fc.nat(200),
        items: fc.array(tie('blocks'), { maxLength: 3 }),
      },
      { requiredKeys: ['type', 'ordered', 'items'] },
    ),
    fc.record(
      {
        type: fc.constant('table' as const),
        columns: fc.array(
          fc.record(
            { width: fc.double({ min: 0.01, max: 1000, noNaN: true }), align: anyAlign },
            { requiredKeys: ['width'] },
          ),
          { minLength: 1, maxLength: 5 },
        ),
        header: fc.array(fc.array(tie('blocks'), { maxLength: 4 }), { maxLength: 2 }),
        rows: fc.array(fc.array(tie('blocks'), { maxLength: 4 }), { maxLength: 3 }),
        caption: anyText,
      },
      { requiredKeys: ['type', 'columns', 'header', 'rows'] },
    ),
  ),
}));

/** Any document of the model, nested lists, tables in cells and short or long rows included. */
export const anyDocument: fc.Arbitrary<LetopisDocument> = fc
  .record({ title: anyText, blocks: fc.array(anyBlock, { maxLength: 6 }) })
  .map(({ title, blocks }) => ({ version: 1, language: 'ru-RU', title, blocks }));

const anyChart = fc.record(
  {
    kind: fc.constantFrom('columns' as const, 'lines' as const, 'shares' as const),
    categories: fc.array(anyText, { maxLength: 4 }),
    series: fc.array(
      fc.record({
        name: anyText,
        values: fc.array(fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true })), { maxLength: 5 }),
      }),
      { maxLength: 3 },
    ),
    unit: anyText,
  },
  { requiredKeys: ['kind', 'categories', 'series'] },
);

const lines = fc.array(anyText, { maxLength: 3 });

/** Blocks that forms and illustrations bring: what no form of this program leaves in a document as well. */
const anyFormBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('stamps' as const), left: lines, right: lines }),
  fc.record(
    { type: fc.constant('signature' as const), post: anyText, name: anyText, seal: fc.boolean() },
    { requiredKeys: ['type', 'post', 'name'] },
  ),
  fc.record(
    { type: fc.constant('chart' as const), chart: anyChart, alt: anyText, caption: anyText },
    { requiredKeys: ['type', 'chart', 'alt'] },
  ),
  fc.record(
    {
      type: fc.constant('image' as const),
      file: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
      mime: fc.constantFrom('image/png' as const, 'image/jpeg' as const),
      width: fc.integer({ min: 1, max: 9_000 }),
      height: fc.integer({ min: 1, max: 9_000 }),
      alt: anyText,
      caption: anyText,
    },
    { requiredKeys: ['type', 'file', 'mime', 'alt'] },
  ),
  fc.record({ type: fc.constant('illustration' as const), record: fc.uuid() }),
  fc.record({
    type: fc.constant('heading' as const),
    level: fc.integer({ min: 1, max: 4 }),
    inlines: fc.array(anyLive, { maxLength: 3 }),
    anchor: anyText,
  }),
  fc.record({
    type: fc.constant('paragraph' as const),
    inlines: fc.array(anyLive, { maxLength: 3 }),
    anchor: anyText,
    small: fc.boolean(),
  }),
  anyText.map((caption): Block => ({
    type: 'table',
    columns: [{ width: 1 }],
    header: [],
    rows: [[[{ type: 'paragraph', inlines: [] }]]],
    caption,
    titled: true,
  })),
);

/** Any finished report: every block of the model, form blocks in lists and cells too, and words across the page. */
export const anyReport: fc.Arbitrary<LetopisDocument> = fc
  .record({
    document: anyDocument,
    added: fc.array(
      fc.oneof(
        anyFormBlock,
        anyFormBlock.map((block): Block => ({ type: 'list', ordered: true, items: [[block]] })),
        anyFormBlock.map((block): Block => ({
          type: 'table',
          columns: [{ width: 1 }, { width: 3 }],
          header: [],
          rows: [[[], [block]]],
        })),
      ),
      { minLength: 1, maxLength: 6 },
    ),
    watermark: fc.option(anyText, { nil: undefined }),
  })
  .map(({ document, added, watermark }) => ({
    ...document,
    watermark,
    blocks: [...document.blocks, ...added],
  }));
