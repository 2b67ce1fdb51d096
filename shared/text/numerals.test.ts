import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { agree, counted, formatNumber, type WordForms } from './numerals.ts';

const events: WordForms = ['мероприятие', 'мероприятия', 'мероприятий'];
const nbsp = '\u00a0';

test.each([
  [0, 'мероприятий'],
  [1, 'мероприятие'],
  [2, 'мероприятия'],
  [4, 'мероприятия'],
  [5, 'мероприятий'],
  [10, 'мероприятий'],
  [11, 'мероприятий'],
  [12, 'мероприятий'],
  [13, 'мероприятий'],
  [14, 'мероприятий'],
  [15, 'мероприятий'],
  [20, 'мероприятий'],
  [21, 'мероприятие'],
  [22, 'мероприятия'],
  [25, 'мероприятий'],
  [100, 'мероприятий'],
  [101, 'мероприятие'],
  [111, 'мероприятий'],
  [112, 'мероприятий'],
  [121, 'мероприятие'],
  [1_011, 'мероприятий'],
  [1_000_001, 'мероприятие'],
])('%i %s', (count, word) => {
  expect(agree(count, events)).toBe(word);
});

test('any whole number agrees as Russian says', () => {
  const rules = new Intl.PluralRules('ru');
  const form: Partial<Record<Intl.LDMLPluralRule, string>> = {
    one: events[0],
    few: events[1],
    many: events[2],
  };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), (count) => {
      expect(agree(count, events)).toBe(form[rules.select(count)]);
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  [0, '0'],
  [-0, '0'],
  [7, '7'],
  [1_675, '1675'],
  [9_999, '9999'],
  [10_000, `10${nbsp}000`],
  [16_750, `16${nbsp}750`],
  [123_456, `123${nbsp}456`],
  [1_234_567, `1${nbsp}234${nbsp}567`],
  [23.8, '23,8'],
  [12_345.678, `12${nbsp}345,678`],
  [0.1 + 0.2, '0,3'],
  [-5, '−5'],
  [-12_345.5, `−12${nbsp}345,5`],
  [1e21, `1${`${nbsp}000`.repeat(7)}`],
  [1e-7, '0,0000001'],
])('%d is written %s', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test('any number of kopecks reads back as the number that it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (kopecks) => {
      const value = kopecks / 100;
      const text = formatNumber(value);
      expect(text).toMatch(/^−?\d{1,4}(?:,\d+)?$|^−?\d{1,3}(?:\u00a0\d{3})+(?:,\d+)?$/);
      expect(Number(text.replaceAll(nbsp, '').replace('−', '-').replace(',', '.'))).toBe(value);
    }),
  );
});

test('a count and its word do not part at the end of a line', () => {
  expect(counted(25, events)).toBe(`25${nbsp}мероприятий`);
  expect(counted(10_001, events)).toBe(`10${nbsp}001${nbsp}мероприятие`);
});
