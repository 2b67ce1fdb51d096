import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fields } from '#shared/facts/kinds.ts';
import { choices } from '#shared/facts/choices.ts';
import { fact } from '../../../tests/support/facts.ts';
import {
  day,
  exact,
  notesOf,
  numberOf,
  partsOf,
  valueOf,
  valuesOf,
  year,
} from '../../../tests/support/catalogue.ts';

const project = fact('project', { name: 'Сад' });
const other = fact('project', { name: 'Поле' });
const event = (fields: Partial<Fields<'event'>> = {}) =>
  fact('event', { title: 'Семинар', date: day('2025-03-14'), state: 'held', kind: 'seminar', ...fields });
const forBoth = [{ to: project.id }, { to: other.id }];

describe('events', () => {
  test('that took place in the period count; planned ones and other years do not', () => {
    const held = [event(), event({ state: 'writtenUp', kind: 'hike', level: 'regional' })];
    const all = [...held, event({ state: 'planned' }), event({ date: day('2026-01-01') })];
    const value = valueOf('events.count', all);
    expect(value).toMatchObject({ figure: { value: 2 }, records: held.map(({ id }) => id) });
    expect(partsOf(value)).toEqual({ seminar: 1, hike: 1 });
    expect(partsOf(valueOf('events.by-level', all))).toEqual({ regional: 1, unspecified: 1 });
  });

  test('of two projects count once in each and once in all', () => {
    const all = [project, other, event({ links: forBoth }), event()];
    expect(numberOf('events.count', all)).toBe(2);
    expect(numberOf('events.count', all, { project: project.id })).toBe(1);
    expect(numberOf('events.count', all, { project: other.id })).toBe(1);
  });

  test('linked to a row of the plan belong to its project', () => {
    const row = fact('planItem', { project: project.id, text: 'Провести' });
    const all = [project, other, row, event({ links: [{ to: row.id }] })];
    expect(numberOf('events.count', all, { project: project.id })).toBe(1);
    expect(valueOf('events.count', all, { project: other.id }).absence).toBe('no-records');
  });

  test('hold on a day if they are of it; a wider date counts and is said', () => {
    const all = [event(), event({ date: year(2025) })];
    const on = valueOf('events.count', all, { period: { precision: 'asOf', day: '2025-03-14' } });
    expect(on.figure?.value).toBe(2);
    expect(on.notes).toEqual([{ key: 'dates-wider', number: 1 }]);
    expect(numberOf('events.count', all, { period: day('2025-03-15') })).toBe(1);
  });

  test('none of many is zero, of nothing no figure', () => {
    expect(numberOf('events.count', [event({ date: day('2024-01-01') })])).toBe(0);
    expect(valueOf('events.count', [])).toMatchObject({ absence: 'no-records' });
  });

  test('of two audiences are one event in two rows', () => {
    const two = event({ audiences: [{ audience: 'teachers' }, { audience: 'pupils' }] });
    const value = valueOf('events.by-audience', [two]);
    expect(value.figure?.value).toBe(1);
    expect(partsOf(value)).toEqual({ teachers: 1, pupils: 1 });
    expect(notesOf(value)).toEqual(['parts-overlap']);
    expect(notesOf(valueOf('events.by-audience', [event({ audiences: [{ audience: 'pupils' }] })]))).toEqual(
      [],
    );
  });
});

const people = (value: number, qualifier: 'exact' | 'moreThan' = 'exact') => [
  { audience: 'pupils' as const, participants: { value, qualifier } },
];

describe('participants', () => {
  test('with one «более» are «более»; without it exact', () => {
    const some = [event({ audiences: people(40, 'moreThan') }), event({ audiences: people(20) })];
    expect(valueOf('events.participants', some).figure).toMatchObject({ value: 60, qualifier: 'moreThan' });
    expect(valueOf('events.participants', some.slice(1)).figure).toMatchObject({ qualifier: 'exact' });
  });

  test('that nobody counted are said', () => {
    const some = [event({ audiences: people(40) }), event({ audiences: [{ audience: 'pupils' }] })];
    expect(valueOf('events.participants', some).notes).toEqual([{ key: 'some-without-figure', number: 1 }]);
  });

  test('of a series for all time: the typed total, beside it what records confirm', () => {
    const series = fact('eventSeries', {
      name: 'Фестиваль',
      firstYear: 2016,
      total: { value: 1850, qualifier: 'moreThan' },
    });
    const two = [
      event({ series: series.id, date: day('2024-03-14'), audiences: people(100) }),
      event({ series: series.id, audiences: people(120) }),
    ];
    const [total] = valuesOf('events.series-totals', [series, ...two]);
    expect(total).toMatchObject({
      figure: { value: 1850, qualifier: 'moreThan' },
      beside: [{ name: 'confirmedByRecords', figure: { value: 220 } }],
      notes: [{ key: 'typed-total-stands-beside' }],
    });
  });
});

const festival = fact('eventSeries', { name: 'Фестиваль', firstYear: 2016 });
const typed = (ordinal: number) =>
  valuesOf('events.ordinal', [festival, event({ series: festival.id, ordinal })])[0];

describe('the number in a series', () => {
  test('comes from the first year: 2025 is the tenth', () => {
    const [tenth] = valuesOf('events.ordinal', [festival, event({ series: festival.id })]);
    expect(tenth?.figure?.value).toBe(10);
  });

  test('without a first year is the rank by date, planned ones left out', () => {
    const series = fact('eventSeries', { name: 'Чтения' });
    const of = (iso: string, state: 'held' | 'planned' = 'held') =>
      event({ series: series.id, date: day(iso), state });
    const values = valuesOf('events.ordinal', [
      series,
      of('2025-05-01'),
      of('2024-05-01'),
      of('2025-04-01', 'planned'),
    ]);
    expect(values.map(({ figure }) => figure?.value)).toEqual([2]);
  });

  test('typed wins, and a difference is said', () => {
    expect(typed(9)).toMatchObject({ figure: { value: 9 }, notes: [{ key: 'ordinal-differs', number: 10 }] });
    expect(typed(10)?.notes).toEqual([]);
  });
});

test('parts that exclude each other add up to the whole', () => {
  const any = fc.array(
    fc.record({
      kind: fc.option(fc.constantFrom(...choices.eventKind), { nil: undefined }),
      level: fc.option(fc.constantFrom(...choices.eventLevel), { nil: undefined }),
      state: fc.constantFrom(...choices.eventState),
      count: fc.integer({ min: 0, max: 500 }),
    }),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(any, (given) => {
      const events = given.map(({ count, ...fields }) =>
        event({ ...fields, audiences: [{ audience: 'pupils', participants: exact(count) }] }),
      );
      for (const id of ['events.count', 'events.by-level', 'events.participants']) {
        const value = valueOf(id, events);
        const sum = Object.values(partsOf(value)).reduce<number>((all, each) => all + (each ?? 0), 0);
        expect(sum).toBe(value.figure?.value ?? 0);
        expect(new Set(value.parts.flatMap(({ records }) => records))).toEqual(new Set(value.records));
      }
    }),
    { numRuns: 50 },
  );
});
