import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, stemOf, termsOf, wordsOf } from './tokens.ts';

describe('the terms of a text', () => {
  test.each([
    ['Семинары о школьных садах', ['семинар', 'о', 'школьн', 'сад']],
    ['Ёлка — ЕЛКА', ['елк']],
    ['мастер\u00AD-\u00ADкласс', ['мастер', 'класс', 'мастеркласс']],
    ['за\u0301мок, и\u0306од', ['замок', 'замк', 'йод']],
    ['7а класс, 2025-2026', ['7а', 'класс', '2025', '2026']],
    ['IT-куб «Точка роста»', ['it', 'куб', 'itкуб', 'точк', 'рост']],
    ['площадок посёлка', ['площадок', 'площадк', 'поселк']],
    ['… — «»', []],
  ])('%s', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  test('a word knows where it stands', () => {
    const text = '«Мастер-класс» 5';
    expect(wordsOf(text).map(({ from, to }) => text.slice(from, to))).toEqual(['Мастер-класс', '5']);
  });
});

const russian = fc
  .array(fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюя'.split('')), { minLength: 1, maxLength: 20 })
  .map((letters) => letters.join(''));

test('a stem is a beginning of its word and never empty: unfinished words and marks rely on it', () => {
  fc.assert(
    fc.property(russian, (word) => {
      const stem = stemOf(word);
      expect(stem).not.toBe('');
      expect(word.slice(0, stem.length)).toBe(stem);
    }),
    { numRuns: 2_000 },
  );
});

test('whatever the text, a term holds letters and digits only', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      for (const term of termsOf(text)) expect(term).toMatch(/^[\p{L}\p{N}]+$/u);
      for (const { from, to, parts } of wordsOf(text)) {
        expect(parts.join('')).toBe(fold(text.slice(from, to)));
      }
    }),
    { numRuns: 500 },
  );
});
