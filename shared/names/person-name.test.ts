import { describe, expect, test } from 'vitest';
import { comparePersonNames, foldPersonName, readPersonName } from './person-name.ts';

test.each([
  ['Ильина Анна Петровна', { surname: 'Ильина', name: 'Анна', patronymic: 'Петровна' }],
  ['Анна Петровна Ильина', { surname: 'Ильина', name: 'Анна', patronymic: 'Петровна' }],
  ['Ильина А.П.', { surname: 'Ильина', name: 'А', patronymic: 'П' }],
  ['Ильина А. П.', { surname: 'Ильина', name: 'А', patronymic: 'П' }],
  ['А.П. Ильина', { surname: 'Ильина', name: 'А', patronymic: 'П' }],
  ['А. П.Ильина', { surname: 'Ильина', name: 'А', patronymic: 'П' }],
  ['А.\u00a0П.\u00a0Ильина', { surname: 'Ильина', name: 'А', patronymic: 'П' }],
  ['Ильина А. П., учитель биологии', { surname: 'Ильина', name: 'А', patronymic: 'П' }],
  ['Ильина А.', { surname: 'Ильина', name: 'А' }],
  ['Ильина Анна', { surname: 'Ильина', name: 'Анна' }],
  ['Ильина Анна П.', { surname: 'Ильина', name: 'Анна', patronymic: 'П' }],
  ['Ильина', { surname: 'Ильина' }],
  ['Римская-Корсакова Анна Львовна', { surname: 'Римская-Корсакова', name: 'Анна', patronymic: 'Львовна' }],
  ['Мамедов Эльдар Али оглы', { surname: 'Мамедов', name: 'Эльдар', patronymic: 'Али оглы' }],
])('reads «%s»', (text, name) => {
  expect(readPersonName(text)).toEqual(name);
});

test.each(['', ' ', 'А.П.', 'учитель № 9', 'Ильина Анна Петровна и другие', '12', 'Ильина/Белова'])(
  'no name: «%s»',
  (text) => {
    expect(readPersonName(text)).toBeUndefined();
  },
);

const how = (a: string, b: string) => {
  const names = [a, b].map((text) => {
    const read = readPersonName(text);
    if (!read) throw new Error(`${text} is no name`);
    return foldPersonName(read);
  });
  const [one, other] = names;
  if (!one || !other) throw new Error('two names');
  const found = comparePersonNames(one, other);
  expect(comparePersonNames(other, one)).toEqual(found);
  return found?.how ?? 'different';
};

describe('two names of one person', () => {
  test.each([
    ['Ильина Анна Петровна', 'Ильина А.П.', 'same'],
    ['А. П. Ильина', 'Ильина А.П.', 'same'],
    ['Воробьёва Наталья Игоревна', 'Воробьева Наталья Игоревна', 'same'],
    ['Cоколова А.П.', 'Соколова Анна Петровна', 'same'],
    ['Ильина Анна', 'Анна Ильина', 'different'],
    ['Ильина Анна', 'Ильина Анна', 'same'],
    ['Ильина Анна', 'Ильина Анна Петровна', 'similar'],
    ['Ильина', 'Ильина А.П.', 'similar'],
    ['Илина Анна Петровна', 'Ильина Анна Петровна', 'similar'],
    ['Ильнна А.П.', 'Ильина А.П.', 'similar'],
    ['Ильина Наталья Петровна', 'Ильина Наталия Петровна', 'similar'],
    ['Ильин Анна Петровна', 'Ильина Анна Петровна', 'similar'],
    ['Ильина А.П.', 'Ильина А.С.', 'different'],
    ['Ильина Анна Петровна', 'Ильина Алла Петровна', 'different'],
    ['Ильин А.П.', 'Ильина А.П.', 'different'],
    ['Ким А.П.', 'Кис А.П.', 'different'],
    ['Белова А.П.', 'Ильина А.П.', 'different'],
  ])('%s — %s: %s', (a, b, expected) => {
    expect(how(a, b)).toBe(expected);
  });
});
