import { describe, expect, test } from 'vitest';
import { fromReport } from '#shared/document/from-report.ts';
import { valueText } from '#shared/forms/value.ts';
import {
  fact,
  fillView,
  form,
  item,
  lookup,
  type NodeInput,
  textNode,
  year2025,
} from '../../tests/support/facts.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import { fill, type FillInput } from './fill.ts';
import type { FilledView } from './filled.ts';
import type { ReportView } from './report.ts';

const events = ['Первый', 'Второй', 'Третий'].map((title) => fact('event', { title, date: year2025 }));
const [first, second, third] = events.map(({ id }) => id) as [string, string, string];
const facts = lookup(...events);

const table: NodeInput = {
  type: 'table',
  id: 'events',
  required: true,
  source: { kind: 'event' },
  columns: [
    { id: 'title', title: 'Название в {year} году', width: 2, value: { path: ['title'] }, required: true },
    { id: 'outcome', title: 'Итог', width: 1, value: { path: ['outcome'] }, required: true },
    { id: 'note', title: 'Примечание', width: 1, value: { path: ['story'] } },
  ],
};

function decided(decisions: Partial<ReportView>): Partial<FillInput> {
  const view = {
    report: first,
    node: 'events',
    leftOut: [],
    order: [],
    overrides: [],
    freeRows: [],
    ...decisions,
  };
  return { facts, views: new Map([['events', view]]) };
}

const rowsOf = (view: FilledView) =>
  view.rows.map(({ cells }) => cells.map(({ value }) => valueText(value)).join('|'));
const inputFor = (nodes: NodeInput[], more: Partial<FillInput> = {}): FillInput => ({
  form: form(item(nodes)),
  period: year2025,
  project: undefined,
  facts: lookup(),
  texts: new Map(),
  views: new Map(),
  ...more,
});

describe('a table of facts', () => {
  test('has a row a fact and a cell a column, the year in its headers', () => {
    const view = fillView(table, { facts });
    expect(view.columns.map(({ title }) => title)).toEqual(['Название в 2025 году', 'Итог', 'Примечание']);
    expect(rowsOf(view)).toEqual(['Первый||', 'Второй||', 'Третий||']);
    expect(view.rows.map(({ id, free }) => [id, free])).toEqual(events.map(({ id }) => [id, false]));
  });

  test('a row left out can be taken back', () => {
    const view = fillView(table, decided({ leftOut: [second] }));
    expect(rowsOf(view)).toEqual(['Первый||', 'Третий||']);
    expect(view.leftOut.map(({ id }) => id)).toEqual([second]);
  });

  test('rows stand in the order said, the rest after them in the order of the form', () => {
    expect(rowsOf(fillView(table, decided({ order: [third] })))).toEqual([
      'Третий||',
      'Первый||',
      'Второй||',
    ]);
    expect(rowsOf(fillView(table, decided({ order: ['gone', third, first] })))).toEqual([
      'Третий||',
      'Первый||',
      'Второй||',
    ]);
  });

  test('a cell replaced by a person keeps the reason and what the facts say', () => {
    const override = { row: first, column: 'title', text: 'Иначе', reason: 'опечатка' };
    const cell = fillView(table, decided({ overrides: [override] })).rows[0]?.cells[0];
    expect(cell && valueText(cell.value)).toBe('Иначе');
    expect(cell?.override?.reason).toBe('опечатка');
    expect(valueText(cell?.override?.original ?? [])).toBe('Первый');
  });

  test('a row of its own follows the facts', () => {
    const freeRows = [{ id: 'free', cells: { title: 'Свой', later: 'x' } }];
    const view = fillView(table, decided({ freeRows }));
    expect(rowsOf(view).at(-1)).toBe('Свой||');
    expect(view.rows.at(-1)).toMatchObject({ id: 'free', free: true });
  });

  test('decisions about records that are gone do no harm', () => {
    const gone = { row: 'gone', column: 'title', text: 'Иначе', reason: 'опечатка' };
    const view = fillView(table, decided({ leftOut: ['gone'], order: ['gone'], overrides: [gone] }));
    expect(rowsOf(view)).toEqual(['Первый||', 'Второй||', 'Третий||']);
  });

  test('filling changes nothing that it was given', () => {
    const input = inputFor([table], decided({ leftOut: [second], order: [third] }));
    const before = structuredClone([input.form, [...input.views], facts.list('event')]);
    fill(input);
    fill(input);
    expect([input.form, [...input.views], facts.list('event')]).toEqual(before);
  });
});

describe('a figure', () => {
  const project = fact('project', { name: 'Сад' });
  const held = events.map(({ fields }) =>
    fact('event', { ...fields, state: 'held', links: [{ to: project.id }] }),
  );
  const indicator = fact('indicator', {
    name: 'Мероприятий',
    project: project.id,
    source: 'computed',
    formula: { counts: 'event' },
  });
  const node: NodeInput = {
    type: 'table',
    id: 'figures',
    source: { kind: 'indicator' },
    columns: [{ id: 'value', title: 'Значение', width: 1, value: { measure: 'inPeriod' } }],
  };
  const cellOf = (more: readonly Fact[]) =>
    fillView(node, { facts: lookup(project, indicator, ...more), project: project.id }).rows[0]?.cells[0];

  test('knows the records behind it', () => {
    const cell = cellOf(held);
    expect(cell && valueText(cell.value)).toBe('3');
    expect(cell?.behind).toEqual({ source: 'computed', records: held.map(({ id }) => id) });
  });

  test('that somebody typed wins over what can be counted', () => {
    const typed = fact('indicatorValue', {
      indicator: indicator.id,
      period: year2025,
      figure: { value: 160, qualifier: 'moreThan' },
    });
    const cell = cellOf([...held, typed]);
    expect(cell && valueText(cell.value)).toBe('более 160');
    expect(cell?.behind).toEqual({ source: 'typed', records: [typed.id] });
  });

  test('of another year says nothing about this one', () => {
    const typed = fact('indicatorValue', {
      indicator: indicator.id,
      period: { precision: 'year', year: 2024 },
      figure: { value: 9 },
    });
    expect(cellOf([typed])?.behind).toEqual({ source: 'computed', records: [] });
  });
});

describe('the head', () => {
  test.each([
    [year2025, 'ЗА 2025 ГОД'],
    [{ precision: 'schoolYear', startYear: 2025 } as const, 'ЗА 2025-2026 ГОД'],
  ])('%o', (period, line) => {
    expect(fill(inputFor([textNode('a')], { period })).titleLines).toEqual(['ОТЧЕТ', line]);
  });
});

const stateOf = (nodes: NodeInput[], more: Partial<FillInput>) =>
  fill(inputFor(nodes, more)).sections[0]?.items[0]?.state;
const texts = (...ids: string[]) => ({ texts: new Map(ids.map((id) => [id, 'Текст'])) });

describe('how far an item is filled', () => {
  const required = textNode('must', { required: true });
  const optional = textNode('may');
  test.each<[string, NodeInput[], Partial<FillInput>, string]>([
    ['nothing required, nothing there', [optional], {}, 'filled'],
    ['nothing required, something there', [optional], texts('may'), 'filled'],
    ['required and empty', [required], {}, 'empty'],
    ['required, of spaces', [required], { texts: new Map([['must', ' \n ']]) }, 'empty'],
    ['required and there', [required], texts('must'), 'filled'],
    ['the required one missing, another there', [required, optional], texts('may'), 'partial'],
    ['the required one there, another missing', [required, optional], texts('must'), 'filled'],
    ['a table without rows', [table], {}, 'empty'],
    ['a table with empty required cells', [table], { facts }, 'partial'],
    [
      'a table whose absence is explained',
      [table],
      { ...decided({ absence: 'не проводились' }), facts: lookup() },
      'filled',
    ],
    ['a table whose rows are all left out', [table], decided({ leftOut: [first, second, third] }), 'empty'],
  ])('%s', (_, nodes, more, state) => {
    expect(stateOf(nodes, more)).toBe(state);
  });
});

test('a row that was added and is still blank is not printed', () => {
  const blank = { id: '00000000-0000-4000-8000-00000000b1a0', cells: {} };
  const beside = fromReport(fill(inputFor([table], decided({ freeRows: [blank] }))), 'Отчёт').blocks;
  expect(beside.flatMap((block) => (block.type === 'table' ? [block.rows.length] : []))).toEqual([3]);
});
