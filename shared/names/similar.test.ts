import { describe, expect, test } from 'vitest';
import type { FactKind } from '#shared/facts/kinds.ts';
import { fact } from '../../tests/support/facts.ts';
import type { AnyFields } from './names-of.ts';
import { findSimilar } from './similar.ts';

const day = (text: string) => ({ precision: 'day', day: text });
const year = (number: number) => ({ precision: 'year', year: number });

/** How near two records are, as «same: alias»; both ways. */
function likeness(kind: FactKind, a: AnyFields, b: AnyFields): string {
  const [there] = findSimilar(kind, a, [{ id: 'b', fields: b }]);
  const [back] = findSimilar(kind, b, [{ id: 'a', fields: a }]);
  expect(back?.how).toBe(there?.how);
  return there ? `${there.how}: ${there.why}` : 'different';
}

const bee = '00000000-0000-4000-8000-00000000000b';
const cee = '00000000-0000-4000-8000-00000000000c';

describe('organisations by all that their records say', () => {
  const school = { shortName: 'МБОУ СОШ № 9', settlement: 'ст. Новая', aliases: ['Новостаничная школа'] };

  test.each([
    [{ shortName: 'школа №9' }, 'same: typeAndNumber'],
    [{ shortName: 'школа 9', settlement: 'станица Новая' }, 'same: typeAndNumber'],
    [{ shortName: 'школа 9', settlement: 'г. Белоключ' }, 'different'],
    [{ shortName: 'МБОУ СОШ', number: 9, honourName: 'им. Орлова' }, 'same: typeAndNumber'],
    [{ shortName: 'Новостаничная школа' }, 'same: alias'],
    [{ shortName: '«Ивушка»', number: 9, type: 'kindergarten' }, 'different'],
    [{ shortName: 'Лицей «Новый»', formerNames: ['МОУ СОШ № 9 ст. Новой'] }, 'same: formerName'],
    [{}, 'different'],
  ])('%j: %s', (fields, expected) => {
    expect(likeness('organisation', school, fields)).toBe(expected);
  });

  test('of two municipalities they are two', () => {
    const [a, b] = [
      { ...school, municipality: bee },
      { ...school, municipality: cee },
    ];
    expect(likeness('organisation', a, b)).toBe('different');
  });
});

test.each([
  [
    'person',
    { surname: 'Белова', name: 'Анна', formerSurnames: ['Ильина'] },
    { surname: 'Ильина', name: 'Анна' },
    'same: formerName',
  ],
  ['person', { surname: 'Белова', name: 'А.' }, { surname: 'Белова', name: 'Анна' }, 'similar: partOfName'],
  ['municipality', { name: 'Заречный район' }, { name: 'МО Заречный р-н' }, 'same: otherSpelling'],
  ['municipality', { name: 'город Белоключ' }, { name: 'г. Белоключ' }, 'same: otherSpelling'],
  ['municipality', { name: 'Белоключевский район' }, { name: 'город Белоключ' }, 'different'],
  ['municipality', { name: 'Заречный район' }, { name: 'Зареченый район' }, 'similar: oneLetter'],
  [
    'act',
    { kind: 'order', title: 'О совете', number: '14-у', date: day('2025-01-12') },
    { kind: 'order', title: 'О рабочей группе', number: '14-У', date: day('2025-01-12') },
    'same: numberAndDate',
  ],
  [
    'act',
    { kind: 'order', title: 'О совете', number: '14', date: day('2025-01-12') },
    { kind: 'order', title: 'О совете', number: '15', date: day('2025-01-12') },
    'different',
  ],
  [
    'act',
    { kind: 'order', title: 'О совете', date: day('2024-01-12') },
    { kind: 'order', title: 'О совете', date: day('2025-01-12') },
    'different',
  ],
  ['act', { kind: 'letter', title: 'О совете' }, { kind: 'order', title: 'О совете' }, 'similar: otherKind'],
  [
    'programme',
    { name: 'Полевая экология', kind: 'lesson' },
    { name: '«Полевая экология»', kind: 'lesson' },
    'same: sameName',
  ],
  [
    'programme',
    { name: 'Полевая экология', kind: 'lesson' },
    { name: 'Полевая экология', kind: 'additional' },
    'different',
  ],
  [
    'programme',
    { name: 'Юный эколог', kind: 'lesson', aliases: ['Полевая экология'] },
    { name: 'Полевая экология', kind: 'lesson' },
    'same: alias',
  ],
  [
    'programme',
    { name: 'Экология', kind: 'lesson', classes: '5' },
    { name: 'Экология', kind: 'lesson', classes: '6' },
    'similar: otherKind',
  ],
  [
    'product',
    { title: 'Тропа наблюдений', kind: 'article' },
    { title: 'Тропа наблюдения', kind: 'article' },
    'similar: otherSpelling',
  ],
  [
    'product',
    { title: 'Тропа наблюдений', year: 2024 },
    { title: 'Тропа наблюдений', year: 2025 },
    'different',
  ],
  [
    'event',
    { title: 'Семинар наставников', date: day('2025-10-14') },
    { title: 'Семинар  наставников', date: { precision: 'month', year: 2025, month: 10 } },
    'same: sameName',
  ],
  [
    'event',
    { title: 'Семинар наставников', date: day('2025-10-14') },
    { title: 'Семинар наставников', date: day('2024-10-14') },
    'different',
  ],
  [
    'event',
    { title: 'IV фестиваль «Луг»', date: year(2025) },
    { title: 'V фестиваль «Луг»', date: year(2025) },
    'different',
  ],
  ['subject', { name: 'Биология' }, { name: 'биология' }, 'same: sameName'],
  ['subject', { name: 'Биология' }, { name: 'Геология' }, 'different'],
  [
    'webResource',
    { url: 'https://school7.example/kip' },
    { url: 'https://school7.example/kip/' },
    'same: sameName',
  ],
  ['teamMember', { person: bee }, { person: bee }, 'different'],
] as const)('%s %j — %j: %s', (kind, a, b, expected) => {
  expect(likeness(kind, a, b)).toBe(expected);
});

test('what is surely the same stands first', () => {
  const people = [
    fact('person', { surname: 'Илина', name: 'Анна', patronymic: 'Петровна' }),
    fact('person', { surname: 'Ильина', name: 'Анна', patronymic: 'Петровна' }),
    fact('person', { surname: 'Орлова', name: 'Анна', patronymic: 'Петровна' }),
  ];
  const found = findSimilar('person', { surname: 'Ильина', name: 'А.', patronymic: 'П.' }, people);
  expect(found).toEqual([
    { id: people[1]?.id, how: 'same', why: 'initials' },
    { id: people[0]?.id, how: 'similar', why: 'oneLetter' },
  ]);
});

test('two thousand people take a few milliseconds, and less when they are known', () => {
  const syllables = ['бе', 'во', 'га', 'ди', 'жу', 'зо', 'ка', 'ли', 'мо', 'ну'];
  const people = Array.from({ length: 2_000 }, (_, at) => {
    const surname = String(at + 10_000)
      .split('')
      .map((digit) => syllables[Number(digit)] ?? '')
      .join('');
    return { id: String(at), fields: { surname: `${surname}ва`, name: 'Анна', patronymic: 'Петровна' } };
  });
  const wanted = { ...people[1_234]?.fields };
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    expect(findSimilar('person', wanted, people)[0]?.id).toBe('1234');
    return performance.now() - start;
  });
  // The machines of a test run are busy: ten times what `docs/names.md` says.
  expect(times[0]).toBeLessThan(100);
  expect(Math.min(...times)).toBeLessThan(20);
});
