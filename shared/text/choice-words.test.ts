import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { choices } from '#shared/facts/choices.ts';
import { choiceAliases, parseChoice, plainWord } from './choice-words.ts';
import { choiceNames } from './choices.ts';

test.each([
  ['programmeArea', 'естественнонаучная', 'naturalScience'],
  ['programmeArea', 'Естественно-научной направленности', 'naturalScience'],
  ['programmeArea', 'социально-педагогическая', 'socialPedagogical'],
  ['programmeArea', 'Социально – гуманитарная', 'socialHumanitarian'],
  ['programmeArea', 'гуманитарная', 'humanitarian'],
  ['programmeArea', 'туристическо-краеведческая', 'tourism'],
  ['organisationType', 'сош', 'school'],
  ['organisationType', 'МБДОУ', 'kindergarten'],
  ['organisationType', 'ЦРО', 'methodicalService'],
  ['awardPlace', 'призер', 'prize'],
  ['awardPlace', '2 место', 'second'],
  ['awardPlace', 'II место', 'second'],
  ['awardPlace', '1-е место', 'first'],
  ['awardPlace', 'Диплом III степени', 'third'],
  ['eventLevel', 'край', 'regional'],
  ['eventLevel', 'районная', 'municipal'],
  ['eventLevel', 'муниципального уровня', 'municipal'],
  ['eventLevel', 'Всерос.', 'national'],
  ['eventFormat', 'дистанционно', 'online'],
  ['eventFormat', 'очная', 'onSite'],
  ['eventKind', 'Мастер класс', 'masterClass'],
  ['eventKind', 'семинары', 'seminar'],
  ['eventKind', 'экск', 'excursion'],
  ['programmeKind', 'кружок', 'additional'],
  ['programmeKind', 'внеурочная деятельность', 'extracurricular'],
  ['statusKind', 'КИП', 'regionalPlatform'],
  ['enrolmentPoint', 'начало года', 'yearStart'],
])('%s: «%s» is %s', (list, text, value) => {
  expect(parseChoice(list, text)).toBe(value);
});

test.each([
  ['eventKind', ''],
  ['eventKind', ' – '],
  ['eventKind', 'ко'],
  ['eventKind', 'кон'],
  ['eventKind', 'марафон'],
  ['eventLevel', 'меж'],
  ['nothing', 'семинар'],
])('%s: nothing is guessed from «%s»', (list, text) => {
  expect(parseChoice(list, text)).toBeUndefined();
});

const named = Object.entries(choices).flatMap(([list, values]) => values.map((value) => ({ list, value })));

/** The same word as another hand would type it. */
const disguises: readonly ((word: string) => string)[] = [
  (word) => word.toUpperCase(),
  (word) => ` ${word}. `,
  (word) => word.replaceAll('ё', 'е'),
  (word) => word.replaceAll('-', ' '),
  (word) => word.replaceAll(' ', '  '),
  (word) => `«${word}»`,
];

test('every own word and every alias means its value, however it is typed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...named), fc.constantFrom(...disguises), ({ list, value }, typed) => {
      const words = [choiceNames[list]?.[value] ?? '', ...(choiceAliases[list]?.[value] ?? [])];
      for (const word of words) expect([word, parseChoice(list, typed(word))]).toEqual([word, value]);
    }),
    { numRuns: 2_000 },
  );
});

test('aliases stand at lists and values that there are', () => {
  const all = Object.entries(choiceAliases).flatMap(([list, values]) =>
    Object.entries(values).map(([value, words]) => ({ list, value, words })),
  );
  const keys = new Set(named.map(({ list, value }) => `${list}.${value}`));
  expect(all.filter(({ list, value }) => !keys.has(`${list}.${value}`))).toEqual([]);
  expect(new Set(all.map(({ list }) => list)).size).toBe(Object.keys(choices).length);
});

test('no word stands twice in a list: each means one value, and says more than another', () => {
  const twice = Object.entries(choices).flatMap(([list, values]) => {
    const words = values.flatMap((value) => [
      choiceNames[list]?.[value] ?? '',
      ...(choiceAliases[list]?.[value] ?? []),
    ]);
    const plain = words.map(plainWord);
    return plain.filter((word, at) => plain.indexOf(word) !== at).map((word) => `${list}: ${word}`);
  });
  expect(twice).toEqual([]);
});

test('no text makes it fail, and what it answers is a value of the list', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.entries(choices)),
      fc.string({ unit: 'grapheme' }),
      ([list, values], text) => {
        const value = parseChoice(list, text);
        expect(value === undefined || values.some((each) => each === value)).toBe(true);
      },
    ),
  );
});
