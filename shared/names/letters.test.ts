import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded, offByOne, plainWords, stem } from './letters.ts';

test('ё is е, Latin letters in a Cyrillic word are Cyrillic, other Latin words stay', () => {
  expect(folded('Воробьёв')).toBe('воробьев');
  expect(folded('Cоколова')).toBe('соколова');
  expect(folded('COШ')).toBe('сош');
  expect(folded('IT-куб')).toBe('it-куб');
  expect(plainWords('«ЦРР — детский\u00a0сад» №9')).toEqual(['црр', 'детский', 'сад', '9']);
});

test.each([
  ['Новая', 'Новой'],
  ['Белоключ', 'Белоключа'],
  ['Горячий', 'Горячего'],
  ['Орлова', 'Орлов'],
])('%s and %s have one stem', (a, b) => {
  expect(stem(folded(a))).toBe(stem(folded(b)));
});

const letters = ['а', 'б', 'в'];

/** All texts that one slip of the pen makes. */
function slips(text: string): Set<string> {
  const made = new Set<string>();
  for (let at = 0; at <= text.length; at += 1) {
    const [before, after] = [text.slice(0, at), text.slice(at)];
    for (const letter of letters) {
      made.add(before + letter + after);
      if (after !== '') made.add(before + letter + after.slice(1));
    }
    if (after !== '') made.add(before + after.slice(1));
    if (after.length > 1) made.add(before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2));
  }
  made.delete(text);
  return made;
}

test('off by one letter is one slip of the pen, no more and no less', () => {
  const word = fc.string({ unit: fc.constantFrom(...letters), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(offByOne(a, b)).toBe(slips(a).has(b));
    }),
    { numRuns: 3_000 },
  );
});
