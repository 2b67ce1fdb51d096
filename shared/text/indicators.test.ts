import { describe, expect, test } from 'vitest';
import { catalogue } from '#shared/indicators/catalogue/catalogue.ts';
import {
  absenceKeys,
  baseNames,
  besideNames,
  families,
  noteKeys,
  units,
  words,
} from '#shared/indicators/catalogue/value.ts';
import { countedParts } from './counted-parts.ts';
import {
  absenceTexts,
  baseTexts,
  besideTexts,
  familyNames,
  indicatorNames,
  noteNames,
  noteText,
  unitNames,
  unitText,
  wordTexts,
} from './indicators.ts';

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');
const exact = (value: number) => ({ value, qualifier: 'exact' });

describe('every code word of the catalogue has its words, and no word is left over', () => {
  test.each([
    ['indicators', catalogue.map(({ id }) => id), Object.keys(indicatorNames)],
    ['families', families, Object.keys(familyNames)],
    ['units', units, unitNames],
    ['absences', absenceKeys, Object.keys(absenceTexts)],
    ['notes', noteKeys, noteNames],
    ['bases', baseNames, Object.keys(baseTexts)],
    ['besides', besideNames, Object.keys(besideTexts)],
    ['words', words, Object.keys(wordTexts)],
  ])('%s', (_, codes, known) => {
    expect([...known].toSorted()).toEqual([...codes].toSorted());
  });

  test('a note of one area names it', () => {
    expect(plain(noteText({ key: 'share-differs', number: 22.3, area: 'technical' }))).toBe(
      'В записи о направленности «техническая» введена другая доля: 22,3 %.',
    );
  });

  test('two indicators are never of one name', () => {
    expect(new Set(Object.values(indicatorNames)).size).toBe(catalogue.length);
  });

  test.each(noteKeys)('the note %s is a Russian sentence for any number', (key) => {
    for (const number of [undefined, 1, 2, 11, 21]) {
      const text = noteText({ key, number });
      expect(text).toMatch(/^[А-ЯЁ].*\.$/);
      expect(text).not.toMatch(/undefined|NaN|[a-z]/);
    }
  });
});

const said = (parts: Record<string, number>) =>
  plain(countedParts(Object.entries(parts).map(([key, value]) => ({ key, figure: exact(value) }))));

test('parts agree with their numbers', () => {
  expect(said({ district: 5, city: 2 })).toBe('5 районов и 2 города');
  expect(said({ schools: 5, kindergarten: 4, additionalEducation: 3, educationAuthority: 1 })).toBe(
    '5 школ, 4 детских сада, 3 учреждения дополнительного образования и 1 управление образования',
  );
  expect(said({ city: 21 })).toBe('21 город');
  expect(said({ district: 5, seminar: 2 })).toBeUndefined();
  expect(said({})).toBeUndefined();
});

test('units agree with their numbers', () => {
  expect([1, 2, 5].map((years) => unitText('years', years))).toEqual([
    'полный год',
    'полных года',
    'полных лет',
  ]);
});
