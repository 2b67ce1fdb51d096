import { describe, expect, test } from 'vitest';
import { readWordNumeral } from './numerals-in-words.ts';
import { tokensOf } from './tokens.ts';

const read = (text: string) => readWordNumeral(tokensOf(text), 0);

describe('numbers in words, in any case', () => {
  test.each([
    ['трёх', 3],
    ['двумя', 2],
    ['двадцати пяти', 25],
    ['сто двадцать', 120],
    ['полтора', 1.5],
    ['тысяча двести', 1200],
    ['две тысячи пятьсот тридцать один', 2531],
    ['пять миллионов двести тысяч', 5_200_000],
    ['обеих', 2],
    ['трёмстам сорока', 340],
    ['четверо', 4],
    ['десятки тысяч', 10_000],
  ])('%s', (text, value) => {
    const found = read(text);
    expect(found?.value).toBe(value);
    expect(found?.next).toBe(text.split(' ').length);
  });
});

test('a number ends where the next word cannot be its part', () => {
  expect(read('пять двадцать')).toMatchObject({ value: 5, next: 1 });
  expect(read('двадцать сто')).toMatchObject({ value: 20, next: 1 });
  expect(read('семнадцать пять')).toMatchObject({ value: 17, next: 1 });
});

test('ordinals, rough numbers and words that need a noun are told apart', () => {
  expect(read('двадцать пятый')).toMatchObject({ value: 25, ordinal: true, next: 2 });
  expect(read('третьего')).toMatchObject({ value: 3, ordinal: true });
  expect(read('сотни')).toMatchObject({ value: 100, rough: true });
  expect(read('три сотни')).toMatchObject({ value: 300, rough: false });
  expect(read('одна')).toMatchObject({ value: 1, needsNoun: true });
  expect(read('двадцать одна')).toMatchObject({ value: 21, needsNoun: false });
});

test('fractions in words and other words are no numbers', () => {
  expect(read('две трети')).toBeUndefined();
  expect(read('стоит')).toBeUndefined();
  expect(read('семья')).toBeUndefined();
});
