import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { factKinds } from '#shared/facts/kinds.ts';
import { fact } from '../../../tests/support/facts.ts';
import {
  exact,
  notesOf,
  numberOf,
  partsOf,
  sharesOf,
  valueOf,
  valuesOf,
  year,
} from '../../../tests/support/catalogue.ts';

type Fields = z.input<(typeof factKinds)['coverage']>;
const own = fact('municipality', { name: 'Заречный район', isOwn: true });
const schoolA = fact('organisation', { shortName: 'СОШ № 1', type: 'school', municipality: own.id });
const schoolB = fact('organisation', { shortName: 'СОШ № 2', type: 'school', municipality: own.id });
const covered = (pupils: number, more: Partial<Fields> = {}) =>
  fact('coverage', { period: year(2025), pupils: exact(pupils), municipality: own.id, ...more });
const area = (name: NonNullable<Fields['area']>, pupils: number) => covered(pupils, { area: name });

describe('areas beside the total', () => {
  const four = [
    area('technical', 275),
    area('naturalScience', 469),
    area('artistic', 375),
    area('socialHumanitarian', 329),
  ];

  test('275 + 469 + 375 + 329 = 1448 of 1564: the rest is a row and a note', () => {
    const value = valueOf('coverage.by-area', [own, covered(1564), ...four]);
    expect(value.figure?.value).toBe(1564);
    expect(value.beside).toMatchObject([{ name: 'sumOfParts', figure: { value: 1448 } }]);
    expect(partsOf(value).remainder).toBe(116);
    expect(value.notes).toEqual([{ key: 'sum-below-total', number: 116 }]);
    expect(sharesOf(value)).toMatchObject({ artistic: 24, socialHumanitarian: 21, remainder: 7.4 });
  });

  test('a sum above the children is right: a child may be in two areas', () => {
    const value = valueOf('coverage.by-area', [own, covered(1400), ...four]);
    expect(value.notes).toEqual([{ key: 'sum-above-total', number: 48 }]);
    expect(partsOf(value)).not.toHaveProperty('remainder');
  });

  test('a printed share that the children of the area do not give is named with the area', () => {
    const printed = (name: NonNullable<Fields['area']>, pupils: number, share: number, more = {}) =>
      covered(pupils, { area: name, share: exact(share), ...more });
    const total = covered(1564, { base: base('allPupils', 3067) });
    const notes = (...areas: ReturnType<typeof printed>[]) =>
      valueOf('coverage.by-area', [own, total, ...areas]).notes.filter(({ key }) => key === 'share-differs');
    expect(notes(printed('technical', 375, 23.8), printed('sports', 329, 22.3))).toEqual([
      { key: 'share-differs', number: 23.8, area: 'technical' },
      { key: 'share-differs', number: 22.3, area: 'sports' },
    ]);
    // 23.977 % and 12.227 %, as many digits as somebody printed.
    for (const share of [24, 23.98, 23.977]) expect(notes(printed('technical', 375, share))).toEqual([]);
    expect(notes(printed('technical', 375, 23.97))).toHaveLength(1);
    expect(notes(printed('technical', 375, 12.2, { base: base('allPupils') }))).toEqual([]);
    expect(notes(printed('technical', 375, 12.2))).toHaveLength(1);
  });

  test('an equal sum says nothing; areas alone make no total', () => {
    expect(valueOf('coverage.by-area', [own, covered(1448), ...four]).notes).toEqual([]);
    const alone = valueOf('coverage.by-area', [own, ...four]);
    expect(alone.absence).toBe('total-not-given');
    expect(alone.figure).toBeUndefined();
  });
});

describe('children are counted once', () => {
  const spring = covered(300, {
    period: { precision: 'dayRange', from: '2025-01-01', to: '2025-05-31' },
  });
  const autumn = covered(340, {
    period: { precision: 'dayRange', from: '2025-09-01', to: '2025-12-31' },
  });

  test('January–May and September–December are not added: the larger one, and a note', () => {
    const value = valueOf('coverage.total', [own, spring, autumn]);
    expect(value.figure?.value).toBe(340);
    expect(value.notes).toEqual([{ key: 'largest-of-parts', number: 2 }]);
    expect(value.records).toEqual([spring.id, autumn.id]);
  });

  test('a record of the whole year stands, though a part is larger', () => {
    const value = valueOf('coverage.total', [own, spring, autumn, covered(320)]);
    expect(value.figure?.value).toBe(320);
    expect(value.notes).toEqual([]);
  });

  test('a part alone is said to be one; another year is no part', () => {
    expect(notesOf(valueOf('coverage.total', [own, autumn]))).toEqual(['part-of-period']);
    expect(valueOf('coverage.total', [own, covered(300, { period: year(2024) })])).toMatchObject({
      absence: 'no-records',
    });
  });

  test('schools are added only where the district says nothing itself', () => {
    const of = (organisation: string, pupils: number) =>
      covered(pupils, { municipality: undefined, organisation });
    const two = [own, schoolA, schoolB, of(schoolA.id, 100), of(schoolB.id, 60)];
    const added = valueOf('coverage.total', two);
    expect(added.figure?.value).toBe(160);
    expect(added.notes).toEqual([{ key: 'children-of-schools-added', number: 2 }]);
    expect(numberOf('coverage.total', [...two, covered(150)])).toBe(150);
    expect(numberOf('coverage.total', two, { organisation: schoolA.id })).toBe(100);
  });

  test('places in programmes are never children', () => {
    const club = fact('programme', { name: 'Кружок', kind: 'additional' });
    const places = fact('enrolment', {
      programme: club.id,
      schoolYear: { precision: 'schoolYear', startYear: 2024 },
      point: 'yearEnd',
      count: exact(441),
    });
    expect(valueOf('coverage.total', [club, places])).toMatchObject({ absence: 'no-records' });
  });
});

const base = (kind: NonNullable<Fields['base']>['kind'], value?: number) =>
  value === undefined ? { kind } : { kind, value: exact(value) };

describe('the share', () => {
  test('is printed with its named base', () => {
    const value = valueOf('coverage.share', [covered(1564, { base: base('allPupils', 3067) })]);
    expect(value.figure?.value).toBe(51);
    expect(value.base).toMatchObject({ name: 'allPupils', figure: { value: 3067 } });
  });

  test('takes the contingent where the record gives no base', () => {
    const contingent = [
      fact('contingent', { organisation: schoolA.id, asOf: year(2024), pupils: exact(900) }),
      fact('contingent', { organisation: schoolA.id, asOf: year(2025), pupils: exact(1000) }),
      fact('contingent', { organisation: schoolB.id, asOf: year(2025), pupils: exact(1000) }),
    ];
    const all = [own, schoolA, schoolB, ...contingent];
    const value = valueOf('coverage.share', [...all, covered(1000, { base: base('allPupils') })]);
    expect(value.base?.figure.value).toBe(2000);
    expect(value.figure?.value).toBe(50);
    const centre = fact('centre', { organisation: schoolA.id, opened: year(2020) });
    const withCentre = covered(850, { base: base('schoolsWithCentres') });
    expect(numberOf('coverage.share', [...all, centre, withCentre])).toBe(85);
  });

  test('has no figure without a named base, with an unknown one, with zero', () => {
    expect(valueOf('coverage.share', [covered(10)])).toMatchObject({ absence: 'base-not-named' });
    expect(valueOf('coverage.share', [covered(10, { base: base('ages5to18') })])).toMatchObject({
      absence: 'base-unknown',
    });
    expect(valueOf('coverage.share', [covered(10, { base: base('other', 0) })])).toMatchObject({
      absence: 'base-zero',
    });
  });

  test('as it was typed stands where nothing can be computed, and is compared where it can', () => {
    const typed = covered(430, { share: exact(75), base: base('centrePupils') });
    expect(valueOf('coverage.share', [typed])).toMatchObject({
      figure: { value: 75 },
      notes: [{ key: 'share-typed' }],
    });
    const differs = covered(375, { share: exact(23.8), base: base('other', 1564) });
    expect(notesOf(valueOf('coverage.share', [differs]))).toEqual(['share-differs']);
    const same = covered(375, { share: exact(24), base: base('other', 1564) });
    expect(notesOf(valueOf('coverage.share', [same]))).toEqual([]);
  });

  test('printed without a number of children is shown, and no children are', () => {
    const unknown = { value: undefined, absence: 'noData', qualifier: 'exact' } as const;
    const told = (share: number, more: Partial<Fields> = {}) =>
      covered(0, { pupils: unknown, share: exact(share), base: base('allPupils'), ...more });
    const alone = told(85);
    expect(valueOf('coverage.share', [alone])).toMatchObject({
      figure: { value: 85 },
      notes: [{ key: 'share-typed' }],
      records: [alone.id],
    });
    expect(valueOf('coverage.total', [alone])).toMatchObject({
      absence: 'figure-absent',
      share: { value: 85 },
    });
    expect(valuesOf('coverage.by-area', [alone])).toEqual([]);
    expect(valueOf('coverage.share', [told(85, { period: year(2024) })])).toMatchObject({
      absence: 'no-records',
    });
    const ofSchool = (school: string, share: number) =>
      told(share, { municipality: undefined, organisation: school });
    const two = [own, schoolA, schoolB, ofSchool(schoolA.id, 85), ofSchool(schoolB.id, 70)];
    const both = valueOf('coverage.share', two);
    expect(both).toMatchObject({ absence: 'figure-absent', notes: [] });
    expect(both.records).toHaveLength(2);
    expect(numberOf('coverage.share', two, { organisation: schoolB.id })).toBe(70);
  });

  test('above the whole is said', () => {
    expect(notesOf(valueOf('coverage.share', [covered(441, { base: base('allPupils', 337) })]))).toEqual([
      'share-above-whole',
    ]);
  });

  test('of areas with another base has no part in this one', () => {
    const total = covered(100, { base: base('allPupils', 200) });
    const other = covered(40, { area: 'technical', base: base('ages5to18', 300) });
    const values = valuesOf('coverage.by-area', [total, other]);
    expect(values.map(({ absence, parts }) => [absence, parts.length])).toEqual([['total-not-given', 1]]);
  });

  test('of programmes of another kind is another figure', () => {
    const two = [
      covered(430, { programmeKinds: ['additional'] }),
      covered(400, { programmeKinds: ['extracurricular'] }),
    ];
    expect(valuesOf('coverage.total', two).map(({ figure }) => figure?.value)).toEqual([430, 400]);
  });
});
