import { describe, expect, test } from 'vitest';
import { matching, meant } from './use-choices.ts';

const people = ['Ильина А. П.', 'Ильина А. П.', 'Ильинский Б. В.', 'Иванова Е. Д.'].map((label, at) => ({
  value: String(at),
  label,
}));

describe('what Enter takes without arrows', () => {
  test.each([
    ['ива', '3'],
    ['ильинский б. в.', '2'],
    ['иль', undefined],
    // Two people of one name: the person has to say which.
    ['ильина а. п.', undefined],
    ['', undefined],
    ['петров', undefined],
  ])('«%s» among people: %s', (text, value) => {
    expect(meant({ choices: people, text }, false)?.value).toBe(value);
  });

  test('of a closed list the first that begins so', () => {
    const choices = ['очный', 'очно-заочный', 'заочный'].map((label) => ({ value: label, label }));
    expect(meant({ choices, text: 'оч' }, true)?.value).toBe('очный');
    expect(meant({ choices, text: 'очно' }, true)?.value).toBe('очно-заочный');
    expect(meant({ choices, text: 'чный' }, true)).toBeUndefined();
  });
});

test('any words in any order are found', () => {
  expect(matching(people, 'б иль').map(({ value }) => value)).toEqual(['2']);
  expect(matching(people, '')).toHaveLength(4);
});
