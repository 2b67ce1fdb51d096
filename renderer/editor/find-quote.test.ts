import { getSchema } from '@tiptap/core';
import { expect, test } from 'vitest';
import { blocksOfText } from '#shared/blocks/from-text.ts';
import type { Block } from '#shared/blocks/model.ts';
import { findQuote } from './find-quote.ts';
import { blocksToDoc } from './mapping/blocks-to-doc.ts';
import { textExtensions } from './schema/extensions.ts';

const schema = getSchema(textExtensions(undefined));
const documentOf = (blocks: readonly Block[]) => schema.nodeFromJSON(blocksToDoc(blocks));

test('words are found where they stand, their occurrences counted through the whole text', () => {
  const document = documentOf(blocksOfText('Сад и  сад.\n- куст и  трава\n- гряда'));
  const found = [0, 1].map((nth) => findQuote(document, { words: 'и  ', nth }));
  expect(found.map((range) => range && document.textBetween(range.from - 2, range.to + 2))).toEqual([
    'д и  са',
    'т и  тр',
  ]);
  expect(found[0]).not.toEqual(found[1]);
});

test('with fewer occurrences than asked for the last; words that stand nowhere are not found', () => {
  const document = documentOf(blocksOfText('раз, раз'));
  expect(findQuote(document, { words: 'раз', nth: 7 })).toEqual(
    findQuote(document, { words: 'раз', nth: 1 }),
  );
  expect(findQuote(document, { words: 'два', nth: 0 })).toBeUndefined();
  expect(findQuote(document, { words: '', nth: 0 })).toBeUndefined();
});

test('words that run through a live fact are found with it whole', () => {
  const binding = { to: 'indicator', indicator: 'events.count', show: 'figure' } as const;
  const document = documentOf([
    {
      type: 'paragraph',
      inlines: [
        { type: 'text', text: 'было ' },
        { type: 'chip', binding, text: '21 мероприятие' },
        { type: 'text', text: ' за год' },
      ],
    },
  ]);
  expect(findQuote(document, { words: 'мероприятие за', nth: 0 })).toEqual({ from: 6, to: 10 });
});
