import { describe, expect, test } from 'vitest';
import { p, t } from '#shared/blocks/build.ts';
import type { FactDate } from '#shared/facts/fact-date.ts';
import { fact, item, lookup, type NodeInput, textNode, year2025 } from '../../../tests/support/facts.ts';
import { found, ofItems, ofNodes } from '../../../tests/support/checks.ts';

const project = fact('project', { name: 'Сад' });
const month = (number: number, written?: string, year = 2025): FactDate => ({
  precision: 'month',
  year,
  month: number,
  written,
});
const id = '00000000-0000-4000-8000-000000000001';

const plan: NodeInput = {
  type: 'table',
  id: 'plan',
  source: { kind: 'planItem', where: [] },
  columns: [
    { id: 'text', title: 'Мероприятие', width: 1, value: { path: ['text'] } },
    {
      id: 'term',
      title: 'Срок',
      width: 1,
      value: { firstOf: [{ path: ['actualPeriod'] }, { path: ['plannedPeriod'] }] },
    },
  ],
};

const withPlan = (...dates: FactDate[]) =>
  ofNodes([plan], {
    facts: lookup(
      ...dates.map((date, at) =>
        fact('planItem', { project: project.id, text: `Дело ${at}`, plannedPeriod: date }),
      ),
    ),
  });

const outside = (...dates: FactDate[]) =>
  found('periods.outside', withPlan(...dates)).map(({ details, level }) => [details.row, level]);

const planWith = (term: string) => ({
  report: id,
  node: 'plan',
  leftOut: [],
  order: [],
  overrides: [],
  freeRows: [{ id, cells: { text: 'Дело', term } }],
});

const byHand = (term: string) =>
  found('periods.outside', ofNodes([plan], { views: new Map([['plan', planWith(term)]]) })).length;

describe('rows of the plan', () => {
  test('outside of the period', () => {
    expect(outside(month(3), month(3, undefined, 2024), { precision: 'year', year: 2026 })).toEqual([
      [2, 'reason'],
      [3, 'reason'],
    ]);
  });

  test('that reach into it', () => {
    expect(
      outside(
        { precision: 'schoolYear', startYear: 2024 },
        { precision: 'dayRange', from: '2024-12-01', to: '2025-01-10' },
      ),
    ).toEqual([]);
  });

  test('of the next period are in their place', () => {
    const next: NodeInput = {
      ...plan,
      source: { kind: 'planItem', where: [{ dates: [['plannedPeriod']], within: 'next' }] },
    };
    const facts = lookup(
      fact('planItem', {
        project: project.id,
        text: 'Дело',
        plannedPeriod: { precision: 'year', year: 2026 },
      }),
    );
    expect(found('periods.outside', ofNodes([next], { facts }))).toEqual([]);
  });

  test('written by hand are read', () => {
    expect(byHand('март 2024')).toBe(1);
    expect(byHand('март 2025')).toBe(0);
    expect(byHand('весной')).toBe(0);
  });

  test('of a school year in a calendar year are only hinted at', () => {
    const dates = [{ precision: 'schoolYear', startYear: 2024 } as const, month(2)];
    expect(
      found('periods.school-year', withPlan(...dates)).map(({ details, level }) => [details.row, level]),
    ).toEqual([[1, 'hint']]);
    const whole = { ...withPlan(...dates), period: { precision: 'schoolYear' as const, startYear: 2024 } };
    expect(found('periods.school-year', whole)).toEqual([]);
  });

  test('out of their order are told of once', () => {
    expect(
      found('periods.order', withPlan(month(3), month(2), month(1))).map(({ details }) => details.row),
    ).toEqual([2]);
    expect(found('periods.order', withPlan(month(1), month(1), month(3)))).toEqual([]);
    expect(found('periods.order', withPlan(month(3), year2025, month(4)))).toEqual([]);
  });
});

test('dates of prose and of lists that tell of other times are no fault', () => {
  const awards: NodeInput = {
    type: 'list',
    id: 'awards',
    label: 'Награды',
    source: { kind: 'award' },
    marker: 'bullet',
    value: { path: ['contest'] },
  };
  const facts = lookup(
    fact('award', { contest: 'Конкурс', place: 'first', date: { precision: 'year', year: 2019 } }),
  );
  const texts = new Map([['a', 'В 2019 году, 14.10.2018 и в марте 2027 года']]);
  expect(found('periods.', ofNodes([textNode('a'), awards], { facts, texts }))).toEqual([]);
});

const spelt = (...written: string[]) =>
  found('periods.month-spellings', withPlan(...written.map((each, at) => month(at + 1, each)))).map(
    ({ details }) => details.count,
  );

describe('months of one column', () => {
  test('in three ways', () => {
    expect(spelt('Март 2025', 'Февраль 2025.', 'Январь 2025г.')).toEqual([3]);
    expect(spelt('март 2025', 'Май 2025', 'июнь, 2025')).toEqual([3]);
  });

  test('in one way, or in two', () => {
    expect(spelt('Март 2025', 'Февраль 2025', 'Май 2025')).toEqual([]);
    expect(spelt('Март 2025', 'Февраль 2025г.', 'Май 2025')).toEqual([]);
    expect(spelt('Март 2025', '14 октября 2025', 'в течение года', 'март-май 2025')).toEqual([]);
  });
});

const chipOf = (year: number, renewal: 'period' | 'permanent') => {
  const event = fact('event', { title: 'Форум', date: { precision: 'year', year } });
  const chip = {
    type: 'chip' as const,
    binding: { to: 'field' as const, record: event.id, path: ['ordinal'] },
    text: '5',
  };
  return found(
    'periods.bound',
    ofItems([item([textNode('a')], { renewal })], {
      facts: lookup(event),
      texts: new Map([['a', { text: '', blocks: [p([t('Участников '), chip])] }]]),
    }),
  ).length;
};

describe('a live fact', () => {
  test('of an event of another year', () => {
    expect([chipOf(2024, 'period'), chipOf(2025, 'period'), chipOf(2024, 'permanent')]).toEqual([1, 0, 0]);
  });
});

const columns = (...titles: string[]): NodeInput => ({
  type: 'table',
  id: 'series',
  source: { kind: 'event' },
  columns: titles.map((title, at) => ({ id: `c${at}`, title, width: 1, value: { path: ['title'] } })),
});

describe('series of years', () => {
  test('of two kinds side by side', () => {
    expect(found('periods.mixed', ofNodes([columns('2023', '2023-2024 уч. год')]))).toHaveLength(1);
    expect(found('periods.mixed', ofNodes([columns('2023', '2024 г.', 'Итого')]))).toEqual([]);
    expect(found('periods.mixed', ofNodes([columns('2022-2023', '2023/2024')]))).toEqual([]);
  });

  test('whose last year goes on', () => {
    const chart: NodeInput = {
      type: 'chart',
      id: 'chart',
      label: 'События',
      look: 'columns',
      indicators: [{ indicator: 'events' }],
      years: 2,
    };
    const today = (day: string) => found('periods.partial', { ...ofNodes([chart]), today: day }).length;
    expect(today('2025-11-01')).toBe(1);
    expect(today('2026-01-15')).toBe(0);
  });
});
