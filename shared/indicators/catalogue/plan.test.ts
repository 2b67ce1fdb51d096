import { describe, expect, test } from 'vitest';
import type { Fields } from '#shared/facts/kinds.ts';
import { fact } from '../../../tests/support/facts.ts';
import {
  day,
  exact,
  notesOf,
  partsOf,
  valueOf,
  valuesOf,
  wholeCatalogue,
  year,
} from '../../../tests/support/catalogue.ts';
import { catalogue, indicatorUses, recordsBehind } from './catalogue.ts';

const project = fact('project', { name: 'Сад' });

const row = (state: NonNullable<Fields<'planItem'>['state']>, more: Partial<Fields<'planItem'>> = {}) =>
  fact('planItem', { project: project.id, text: 'Провести', state, plannedPeriod: year(2025), ...more });

describe('the plan', () => {
  test('is done by what was planned for the period and done in it', () => {
    const done = [row('done'), row('done', { actualPeriod: day('2025-11-01') })];
    const all = [
      project,
      ...done,
      row('moved'),
      row('cancelled'),
      row('done', { actualPeriod: day('2026-02-01') }),
      row('done', { plannedPeriod: year(2024), actualPeriod: day('2025-02-01') }),
      row('done', { plannedPeriod: year(2024) }),
    ];
    const value = valueOf('plan.done-share', all);
    expect(value.figure?.value).toBe(40);
    expect(value.base).toMatchObject({ name: 'planItems', figure: { value: 5 } });
    expect(value.records).toEqual(done.map(({ id }) => id));
    expect(value.beside).toMatchObject([
      { name: 'countedRecords', figure: { value: 2 } },
      { name: 'doneOfOtherPeriods', figure: { value: 1 } },
    ]);
    expect(partsOf(valueOf('plan.items', all))).toEqual({ done: 3, moved: 1, cancelled: 1 });
  });

  test('of nothing planned has no share', () => {
    expect(valueOf('plan.done-share', [row('done', { plannedPeriod: year(2024) })])).toMatchObject({
      absence: 'base-zero',
    });
  });
});

const typed = (
  more: Partial<Fields<'indicator'>>,
  figure: Fields<'indicatorValue'>['figure'] = exact(25),
) => {
  const indicator = fact('indicator', { name: 'Соглашений', source: 'typed', ...more });
  return [indicator, fact('indicatorValue', { indicator: indicator.id, period: year(2025), figure })];
};
const agreement = (...parties: string[]) => fact('agreement', { kind: 'networkForm', parties });

describe('an indicator that somebody typed', () => {
  const school = fact('organisation', { shortName: 'СОШ № 1' });
  const formula = { counts: 'agreement' } as const;
  const told = [school, agreement(school.id), agreement()];

  test('has what records confirm beside it, where its formula says what is counted', () => {
    const value = valueOf('plan.typed-indicators', [...told, ...typed({ formula })]);
    expect(value).toMatchObject({ figure: { value: 25 }, notes: [{ key: 'typed-confirmed', number: 2 }] });
    expect(value.beside).toMatchObject([{ name: 'confirmedByRecords', figure: { value: 2 } }]);
    expect(value.beside[0]?.records).toEqual(told.slice(1).map(({ id }) => id));
    expect(valueOf('plan.typed-indicators', [...told, ...typed({})])).toMatchObject({
      beside: [],
      notes: [],
    });
  });

  test('of one school is confirmed by its own records only', () => {
    const value = valueOf('plan.typed-indicators', [
      ...told,
      agreement(fact('organisation', { shortName: 'СОШ № 2' }).id),
      ...typed({ formula, organisation: school.id }),
    ]);
    expect(value.beside[0]?.records).toContain(told[1]?.id);
    expect(value.beside[0]?.records).toHaveLength(1);
  });

  test('as not known is not confirmed, but counted', () => {
    const noData = { absence: 'noData', qualifier: 'exact' } as const;
    const value = valueOf('plan.typed-indicators', [...told, ...typed({ formula }, noData)]);
    expect(value).toMatchObject({ absence: 'figure-absent', notes: [], beside: [{ figure: { value: 2 } }] });
  });
});

describe('years in a status', () => {
  const school = fact('organisation', { shortName: 'СОШ № 1' });
  const years = (from: string, to?: string) =>
    valuesOf('plan.status-years', [
      school,
      fact('status', {
        organisation: school.id,
        kind: 'regionalPlatform',
        from: day(from),
        ...(to === undefined ? {} : { to: day(to) }),
      }),
    ])[0];

  test('are whole ones up to the last day', () => {
    expect(years('2023-01-01')?.figure?.value).toBe(3);
    expect(years('2023-01-02')?.figure?.value).toBe(2);
    expect(years('2026-01-01')).toBeUndefined();
  });

  test('end with the status, whose term stands beside', () => {
    const ended = years('2022-01-01', '2024-12-31');
    expect(ended?.figure?.value).toBe(3);
    expect(ended?.beside).toMatchObject([{ name: 'termYears', figure: { value: 3 } }]);
    expect(ended && notesOf(ended)).toEqual(['status-ended']);
  });
});

describe('the site', () => {
  const page = fact('webResource', { url: 'https://example.org' });
  const visits = (period: Fields<'siteStat'>['period'], value: number) =>
    fact('siteStat', { resource: page.id, metric: 'visits', period, figure: exact(value) });
  const month = (ofYear: number, number: number, value: number) =>
    visits({ precision: 'month', year: ofYear, month: number }, value);

  test('is compared with the same length a year before', () => {
    const value = valueOf('site.figures', [page, visits(year(2025), 1200), visits(year(2024), 1000)]);
    expect(value).toMatchObject({
      figure: { value: 1200 },
      share: { value: 20 },
      base: { name: 'yearBefore' },
    });
    const months = Array.from({ length: 12 }, (_, at) => month(2025, at + 1, 100));
    expect(valueOf('site.figures', [page, ...months, visits(year(2024), 1000)]).share?.value).toBe(20);
  });

  test('is not compared with other months; a month inside a measured year is not added', () => {
    const some = valueOf('site.figures', [page, month(2025, 1, 100), visits(year(2024), 1000)]);
    expect(some.share).toBeUndefined();
    expect(notesOf(some)).toEqual(['lengths-differ']);
    expect(valueOf('site.figures', [page, visits(year(2025), 1200), month(2025, 3, 100)]).figure?.value).toBe(
      1200,
    );
  });

  test('February of a leap year is February', () => {
    const two = [page, month(2025, 2, 110), month(2024, 2, 100)];
    const period = { precision: 'month', year: 2025, month: 2 } as const;
    expect(valueOf('site.figures', two, { period }).share?.value).toBe(10);
  });
});

describe('the catalogue', () => {
  test('has every indicator once, in a family that its id names', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(catalogue.filter(({ id, family }) => !id.startsWith(`${family}.`))).toEqual([]);
  });

  test('of an empty store is computed and has no figures', () => {
    const withFigure = wholeCatalogue([]).filter(({ values }) =>
      values.some(({ figure }) => figure !== undefined),
    );
    expect(withFigure.map(({ indicator }) => indicator.id)).toEqual([]);
  });

  test('says which indicators count a record, and which records a figure', () => {
    const seminar = fact('event', { title: 'Семинар', date: day('2025-03-14'), kind: 'seminar' });
    const planned = fact('event', { title: 'Семинар', date: day('2025-03-14'), state: 'planned' });
    const computed = wholeCatalogue([seminar, planned]);
    const uses = indicatorUses(computed);
    expect(uses.get(seminar.id)).toEqual([
      'events.count',
      'events.by-level',
      'events.by-role',
      'events.by-audience',
    ]);
    expect(uses.get(planned.id)).toBeUndefined();
    const count = computed.find(({ indicator }) => indicator.id === 'events.count');
    expect(count && recordsBehind(count, { part: 'seminar' })).toEqual([seminar.id]);
    expect(count && recordsBehind(count, { part: 'hike' })).toBeUndefined();
    expect(count && recordsBehind(count, {})).toEqual([seminar.id]);
  });
});
