import { describe, expect, test } from 'vitest';
import type { Fact, Fields } from '#shared/facts/kinds.ts';
import { fact, lookup, year2025 } from '../../tests/support/facts.ts';
import { measure } from './computed.ts';

const project = fact('project', { name: 'Сад' });
const links = [{ to: project.id }];
const day = (iso: string) => ({ precision: 'day', day: iso }) as const;
const event = (fields: Partial<Fields<'event'>>) =>
  fact('event', { title: 'Семинар', date: day('2025-03-14'), state: 'held', links, ...fields });

type Formula = NonNullable<Fields<'indicator'>['formula']>;

function counted(formula: Formula, facts: Fact[], ofProject: string | undefined = project.id) {
  const more = ofProject === undefined ? {} : { project: ofProject };
  const indicator = fact('indicator', { name: 'Показатель', source: 'computed', formula, ...more });
  return measure(indicator, year2025, lookup(project, indicator, ...facts));
}

const ids = (facts: readonly Fact[]) => facts.map(({ id }) => id);

describe('events are counted', () => {
  const teachers = { audience: 'teachers', participants: { value: 25, qualifier: 'moreThan' } } as const;
  const pupils = { audience: 'pupils', participants: { value: 100, qualifier: 'exact' } } as const;

  test('that happened in the period for the project', () => {
    const held = [
      event({}),
      event({ state: 'writtenUp' }),
      event({ date: { precision: 'month', year: 2025, month: 12 } }),
    ];
    const not = [
      event({ state: 'planned' }),
      event({ date: day('2024-12-31') }),
      event({ date: day('2026-01-01') }),
      event({ links: [] }),
      event({ links: [{ to: fact('project', { name: 'Другой' }).id }] }),
    ];
    expect(counted({ counts: 'event' }, [...not, ...held])).toEqual({
      figure: { value: 3, qualifier: 'exact' },
      source: 'computed',
      records: ids(held),
    });
  });

  test('of some kinds, for some people', () => {
    const seminar = event({ kind: 'seminar', audiences: [teachers] });
    const hike = event({ kind: 'hike', audiences: [pupils] });
    const nameless = event({});
    const all = [seminar, hike, nameless];
    expect(counted({ counts: 'event', eventKinds: ['seminar'] }, all)?.records).toEqual([seminar.id]);
    expect(counted({ counts: 'event', audiences: ['pupils'] }, all)?.records).toEqual([hike.id]);
  });

  test('of every project, when the indicator has none', () => {
    const indicator = fact('indicator', { name: 'Все', source: 'computed', formula: { counts: 'event' } });
    const all = [event({}), event({ links: [] })];
    expect(measure(indicator, year2025, lookup(indicator, ...all))?.records).toEqual(ids(all));
  });

  test('by their participants, of the audiences asked for; «более» stays', () => {
    const both = event({ audiences: [teachers, pupils] });
    const school = event({ audiences: [pupils] });
    expect(counted({ counts: 'eventParticipants', audiences: ['pupils'] }, [both, school])?.figure).toEqual({
      value: 200,
      qualifier: 'exact',
    });
    expect(counted({ counts: 'eventParticipants' }, [both, school])?.figure).toEqual({
      value: 225,
      qualifier: 'moreThan',
    });
    expect(counted({ counts: 'eventParticipants' }, [])?.figure).toEqual({ value: 0, qualifier: 'exact' });
  });
});

test('products, plan items, agreements by their own dates and states', () => {
  const product = fact('product', { kind: 'video', title: 'Урок', year: 2025, links });
  const old = fact('product', { kind: 'video', title: 'Урок', year: 2024, links });
  expect(counted({ counts: 'product' }, [product, old])?.records).toEqual([product.id]);
  expect(counted({ counts: 'product', productKinds: ['journal'] }, [product])?.records).toEqual([]);

  const done = fact('planItem', {
    project: project.id,
    text: 'Семинар',
    state: 'done',
    plannedPeriod: year2025,
  });
  const moved = fact('planItem', {
    project: project.id,
    text: 'Семинар',
    state: 'moved',
    plannedPeriod: year2025,
  });
  const late = fact('planItem', {
    project: project.id,
    text: 'Семинар',
    state: 'done',
    plannedPeriod: year2025,
    actualPeriod: { precision: 'year', year: 2026 },
  });
  expect(counted({ counts: 'planItem' }, [done, moved, late])?.records).toEqual([done.id]);

  const agreement = fact('agreement', { kind: 'networkForm', parties: [], links });
  const other = fact('agreement', { kind: 'networkForm', parties: [] });
  expect(counted({ counts: 'agreement' }, [agreement, other])?.records).toEqual([agreement.id]);
});

test('an indicator that is typed and has no value has none', () => {
  const indicator = fact('indicator', { name: 'Показатель', source: 'typed' });
  expect(measure(indicator, year2025, lookup(indicator))).toBeUndefined();
});
