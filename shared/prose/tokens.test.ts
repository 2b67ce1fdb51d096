import { expect, test } from 'vitest';
import { tokensOf } from './tokens.ts';

const kinds = (text: string) => tokensOf(text).map(({ kind, text: piece }) => `${kind} ${piece}`);

test('a decimal comma needs digits on both sides and no third part', () => {
  expect(kinds('3,5')).toEqual(['number 3,5']);
  expect(kinds('2,4,11')).toEqual(['number 2', 'mark ,', 'number 4', 'mark ,', 'number 11']);
  expect(kinds('3.5.1')).toEqual(['section 3.5.1']);
  expect(kinds('12.03.2022')).toEqual(['date 12.03.2022']);
});

test('thousands stand apart by one space, also by one that does not break', () => {
  expect(kinds('10 000')).toEqual(['number 10 000']);
  expect(kinds('1\u00a0564')).toEqual(['number 1\u00a0564']);
  expect(kinds('2022 300')).toEqual(['number 2022', 'number 300']);
});

test('addresses and telephones are whole', () => {
  expect(kinds('https://a.example/5?b=6 x@y.example')).toEqual([
    'link https://a.example/5?b=6',
    'link x@y.example',
  ]);
  expect(kinds('8 (86100) 2-15-47')).toEqual(['phone 8 (86100) 2-15-47']);
  expect(kinds('8 450')).toEqual(['number 8 450']);
});

test('hyphens hold words together, and touching is known', () => {
  expect(kinds('мастер-класс 5-й')).toEqual(['word мастер-класс', 'number 5', 'mark -', 'word й']);
  expect(tokensOf('12чел.').map(({ glued }) => glued)).toEqual([false, true, true]);
});
