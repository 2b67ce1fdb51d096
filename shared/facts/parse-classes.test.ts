import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseClasses, readClasses } from './parse-classes.ts';

test.each<[string, number[]]>([
  ['6, 8а, 8б', [6, 8]],
  ['5-8 (мальчики)', [5, 6, 7, 8]],
  ['6 (девочки)', [6]],
  ['1а, 1б, 2, 3а', [1, 2, 3]],
  ['7, 10', [7, 10]],
  ['8-9', [8, 9]],
  ['6Р, 6К', [6]],
  ['10М, гр.1', [10]],
  ['10М (гр. 2)', [10]],
  ['7а, 2 подгруппа', [7]],
  ['5–8 кл.', [5, 6, 7, 8]],
  ['1-4 классы', [1, 2, 3, 4]],
  ['2 "А"', [2]],
  ['2 «А», 2 «Б»', [2]],
  ['8-а, 8-б', [8]],
  ['с 5 по 7 класс', [5, 6, 7]],
  ['5 - 7', [5, 6, 7]],
  ['5а 5б 6а', [5, 6]],
  ['9 и 11 классы', [9, 11]],
  ['7-8-х классов', [7, 8]],
  ['8абв', [8]],
  ['5кл', [5]],
  ['9, 7, 7, 8', [7, 8, 9]],
  ['8а-9б', [8, 9]],
  ['5/6', [5, 6]],
  ['параллель 7', [7]],
  ['подготовительная группа', []],
  ['', []],
])('«%s»', (text, grades) => {
  expect(parseClasses(text)).toEqual(grades);
});

test.each<[string, number[], string[]]>([
  ['5, начальная школа', [5], ['начальная школа']],
  ['7-9 лет', [], ['7-9 лет']],
  ['10 лет', [], ['10 лет']],
  ['12а, 7', [7], ['12а']],
  ['0, 9-5', [], ['0', '9-5']],
  ['5-8 (мальчики), гр. 1', [5, 6, 7, 8], []],
  ['подготовительная группа', [], ['подготовительная группа']],
])('what is not understood in «%s» is told', (text, grades, unread) => {
  expect(readClasses(text)).toEqual({ grades, unread });
});

const grade = fc.integer({ min: 1, max: 11 });
const written = fc
  .tuple(grade, fc.constantFrom('', 'а', 'Б', ' "В"', '-г', ' кл.', ' класс', ' (девочки)'))
  .map(([number, mark]) => ({ number, text: `${number}${mark}` }));

test('every list of classes gives its grades, ascending and once', () => {
  fc.assert(
    fc.property(
      fc.array(written, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(', ', ',', '; ', ' и ', '\n'),
      (classes, by) => {
        const grades = [...new Set(classes.map(({ number }) => number))].toSorted((a, b) => a - b);
        const text = classes.map((each) => each.text).join(by);
        expect(readClasses(text)).toEqual({ grades, unread: [] });
      },
    ),
  );
});

test('no text makes the reader fail, and what it reads are grades in order', () => {
  const pieces = fc.constantFrom(
    '5',
    '12',
    '-',
    '–',
    ' ',
    ',',
    'а',
    'кл.',
    '(',
    ')',
    'гр.',
    'с ',
    ' по ',
    '"',
    'лет',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 10 }).map((list) => list.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const grades = parseClasses(text);
      expect(grades.every((each) => Number.isInteger(each) && each >= 1 && each <= 11)).toBe(true);
      expect(grades).toEqual([...new Set(grades)].toSorted((a, b) => a - b));
    }),
    { numRuns: 2_000 },
  );
});
