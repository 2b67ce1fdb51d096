import { describe, expect, test } from 'vitest';
import type { Fact, Fields } from '#shared/facts/kinds.ts';
import { fact } from '../../../tests/support/facts.ts';
import {
  day,
  exact,
  notesOf,
  numberOf,
  partsOf,
  schoolYear,
  sharesOf,
  valueOf,
  valuesOf,
  year,
} from '../../../tests/support/catalogue.ts';

const school = fact('organisation', { shortName: 'СОШ № 9', type: 'school', isOwn: true });
const centre = fact('centre', { organisation: school.id });
const lesson = fact('programme', { name: 'Информатика', kind: 'lesson', centre: centre.id });
const chess = fact('programme', { name: 'Шахматы', kind: 'extracurricular', organisation: school.id });
const robots = fact('programme', {
  name: 'Робототехника',
  kind: 'extracurricular',
  area: 'technical',
  organisation: school.id,
});

function places(programme: Fact<'programme'>, startYear: number, start?: number, end?: number): Fact[] {
  const at = (point: 'yearStart' | 'yearEnd', count: number | undefined) =>
    count === undefined
      ? []
      : [
          fact('enrolment', {
            programme: programme.id,
            schoolYear: schoolYear(startYear),
            point,
            count: exact(count),
          }),
        ];
  return [...at('yearStart', start), ...at('yearEnd', end)];
}

const all = [
  school,
  centre,
  lesson,
  chess,
  robots,
  ...places(lesson, 2020, 436, 448),
  ...places(chess, 2020, 300, 310),
  ...places(robots, 2020, 125, 131),
];
const in2020 = { period: schoolYear(2020) };

describe('participations', () => {
  test('436 → 448 in lessons and 425 → 441 in clubs grow by 2,8 and 3,8 % of the start', () => {
    expect(partsOf(valueOf('enrolment.start-by-kind', all, in2020))).toEqual({
      lesson: 436,
      extracurricular: 425,
    });
    expect(partsOf(valueOf('enrolment.end-by-kind', all, in2020))).toEqual({
      lesson: 448,
      extracurricular: 441,
    });
    const growth = valueOf('enrolment.growth-by-kind', all, in2020);
    expect(partsOf(growth)).toEqual({ lesson: 12, extracurricular: 16 });
    expect(sharesOf(growth)).toEqual({ lesson: 2.8, extracurricular: 3.8 });
    expect(growth).toMatchObject({
      figure: { value: 28 },
      share: { value: 3.3 },
      base: { figure: { value: 861 } },
    });
    expect(growth.records).toHaveLength(6);
  });

  test('by centre, school and area', () => {
    expect(partsOf(valueOf('enrolment.end-by-centre', all, in2020))).toEqual({
      [centre.id]: 448,
      unspecified: 441,
    });
    expect(partsOf(valueOf('enrolment.end-by-school', all, in2020))).toEqual({ [school.id]: 889 });
    expect(partsOf(valueOf('enrolment.end-by-area', all, in2020))).toEqual({
      technical: 131,
      unspecified: 758,
    });
    expect(numberOf('enrolment.end-by-kind', all, { ...in2020, centre: centre.id })).toBe(448);
  });

  test('of two school years that a calendar year meets are never mixed', () => {
    const two = [lesson, ...places(lesson, 2024, 100, 110), ...places(lesson, 2025, 90)];
    const values = valuesOf('enrolment.growth-by-kind', two, { period: year(2025) });
    expect(values.map(({ key, figure, absence }) => [key, figure?.value ?? absence])).toEqual([
      ['2024', 10],
      ['2025', 'one-point-only'],
    ]);
  });

  test('a programme with one end only is said', () => {
    const some = [lesson, chess, ...places(lesson, 2020, 10, 12), ...places(chess, 2020, undefined, 5)];
    const growth = valueOf('enrolment.growth-by-kind', some, in2020);
    expect(growth.figure?.value).toBe(7);
    expect(notesOf(growth)).toEqual(['points-differ']);
    expect(sharesOf(growth).extracurricular).toBeUndefined();
    expect(notesOf(valueOf('enrolment.growth-by-kind', all, in2020))).toEqual([]);
  });
});

const on = (programme: Fact<'programme'>, point: Fields<'enrolment'>['point'], count: number, iso?: string) =>
  fact('enrolment', {
    programme: programme.id,
    schoolYear: schoolYear(2020),
    point,
    count: exact(count),
    ...(iso === undefined ? {} : { onDate: day(iso) }),
  });

describe('participations on a day', () => {
  const counted = [...all, on(lesson, 'halfYear', 440), on(chess, 'onDate', 304, '2020-10-20')];
  const at = (iso: string, facts = counted) =>
    valueOf('enrolment.on-day-by-kind', facts, { period: day(iso) });

  test('are the newest count of each programme that is not after it', () => {
    expect(partsOf(at('2020-09-20'))).toEqual({ lesson: 436, extracurricular: 425 });
    expect(partsOf(at('2020-10-20'))).toEqual({ lesson: 436, extracurricular: 304 + 125 });
    expect(partsOf(at('2021-02-01'))).toEqual({ lesson: 440, extracurricular: 304 + 125 });
    expect(partsOf(at('2021-06-15'))).toEqual({ lesson: 448, extracurricular: 441 });
    expect(at('2021-09-01')).toMatchObject({ absence: 'no-records' });
  });

  test('leave out a count of an unknown day and say so; a longer period has none', () => {
    const fresh = fact('programme', { name: 'Новая', kind: 'lesson' });
    const undated = at('2020-09-20', [...counted, fresh, on(fresh, 'onDate', 7)]);
    expect(undated.figure?.value).toBe(861);
    expect(undated.notes).toEqual([{ key: 'undated-left-out', number: 1 }]);
    expect(valuesOf('enrolment.on-day-by-kind', counted, in2020)).toEqual([]);
  });
});

const children = (pupils: number) =>
  fact('coverage', { organisation: school.id, period: schoolYear(2020), pupils: exact(pupils) });

test('places for each child: more children than places cannot be', () => {
  const sane = valueOf('enrolment.per-child', [...all, children(337)], in2020);
  expect(sane.figure?.value).toBe(2.64);
  expect(notesOf(sane)).toEqual([]);
  const wrong = valueOf('enrolment.per-child', [...all, children(900)], in2020);
  expect(notesOf(wrong)).toEqual(['more-children-than-places']);
});

describe('programmes', () => {
  test('of a year are those with places in it, and those of which no place is known', () => {
    const old = fact('programme', { name: 'Старая', kind: 'lesson' });
    const fresh = fact('programme', { name: 'Новая', kind: 'additional', area: 'humanitarian' });
    const some = [...all, old, fresh, ...places(old, 2018, 10)];
    const value = valueOf('programmes.count', some, in2020);
    expect(partsOf(value)).toEqual({ lesson: 1, extracurricular: 2, additional: 1 });
    expect(value.notes).toEqual([{ key: 'undated-counted', number: 1 }]);
    expect(numberOf('programmes.clubs', some, in2020)).toBe(3);
    expect(partsOf(valueOf('programmes.clubs-by-area', some, in2020))).toEqual({
      technical: 1,
      socialHumanitarian: 1,
      unspecified: 1,
    });
  });

  test('of a centre are its own', () => {
    expect(numberOf('programmes.count', all, { ...in2020, centre: centre.id })).toBe(1);
  });
});
