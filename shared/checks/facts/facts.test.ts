import { describe, expect, test } from 'vitest';
import type { Fact } from '#shared/facts/kinds.ts';
import { findingText } from '#shared/text/findings.ts';
import { found, ofNodes } from '../../../tests/support/checks.ts';
import { fact, lookup, type NodeInput, year2025 } from '../../../tests/support/facts.ts';

const table: NodeInput = {
  type: 'table',
  id: 'indicators',
  source: { kind: 'indicator' },
  columns: [
    { id: 'name', title: 'Показатель', width: 1, value: { path: ['name'] } },
    { id: 'value', title: 'Значение', width: 1, value: { measure: 'inPeriod' } },
  ],
};
const project = fact('project', { name: 'Проект' });
const links = [{ to: project.id }];
const product = (more: object = {}) =>
  fact('product', { kind: 'collection', title: 'Сборник', year: 2025, links, ...more });
const event = (more: object = {}) => fact('event', { title: 'Семинар', date: year2025, links, ...more });
const planItem = (text: string) => fact('planItem', { project: project.id, text, plannedPeriod: year2025 });

function report(name: string, value: object, others: readonly Fact[], formula?: { counts: 'event' }) {
  const indicator = fact('indicator', {
    project: project.id,
    name,
    source: 'typed',
    ...(formula && { formula }),
  });
  const typed = fact('indicatorValue', {
    indicator: indicator.id,
    period: year2025,
    figure: { value: 4, ...value },
  });
  const facts = lookup(project, indicator, typed, ...others);
  return { indicator, input: ofNodes([table], { facts, project: project.id }) };
}

const told = (name: string, others: readonly Fact[], value: object = {}) =>
  found('facts.typed', report(name, value, others).input).map(({ level, column, details }) => [
    level,
    column,
    details.typed,
    details.counted,
    details.of,
  ]);

const byFormula = (events: Fact[]) =>
  found('facts.typed', report('Семинары', {}, events, { counts: 'event' }).input);

describe('a figure that was typed', () => {
  const materials = 'Количество разработанных методических, информационных материалов по теме';

  test('more than the products of the period', () => {
    expect(told(materials, [product(), product()])).toEqual([['reason', 'value', '4', '2', 'products']]);
    expect(told(materials, [product(), product(), product(), product()])).toEqual([]);
  });

  test('of what is not kept at all, or not of this project and period, nothing is said', () => {
    expect(told(materials, [])).toEqual([]);
    expect(told(materials, [product({ links: [] }), product({ year: 2020 })])).toEqual([]);
  });

  test('with words about how exact it is, or the word of somebody else', () => {
    expect(told(materials, [product()], { qualifier: 'about' })).toEqual([]);
    expect(told(materials, [product()], { sourceNote: 'со слов музея' }).map(([level]) => level)).toEqual([
      'hint',
    ]);
  });

  test('events for those whom the name names', () => {
    const forTeachers = event({ audiences: [{ audience: 'teachers' }] });
    const forPupils = event({ audiences: [{ audience: 'pupils' }] });
    const planned = event({ state: 'planned' });
    const name = 'Количество научных мероприятий, проведённых для педагогических работников';
    expect(told(name, [forTeachers, event(), forPupils, planned])).toEqual([
      ['reason', 'value', '4', '2', 'events'],
    ]);
  });

  test('excursions and meetings by their kind or title', () => {
    const excursion = event({ kind: 'excursion', title: 'В музей' });
    expect(told('Количество экскурсий', [excursion, event()]).map(([, , , count]) => count)).toEqual(['1']);
    const meeting = event({ title: 'Общее собрание' });
    expect(
      told('Количество родительских собраний', [meeting, event()]).map(([, , , count]) => count),
    ).toEqual(['1']);
  });

  test('rows of the plan, where no event of the project is kept', () => {
    const rows = [
      planItem('Проведение семинара для педагогов'),
      planItem('Публикация статьи для педагогов'),
      planItem('Конкурс для обучающихся'),
    ];
    const name = 'Количество мероприятий для педагогов';
    expect(told(name, rows)).toEqual([['reason', 'value', '4', '1', 'plan']]);
    expect(told(name, [...rows, event({ date: { precision: 'year', year: 2020 } })])).toEqual([]);
  });

  test.each([
    'Доля педагогов, принявших участие в мероприятиях, %',
    'Количество педагогов, принявших участие в мероприятиях',
    'Удовлетворённость материалами',
  ])('what else the name counts is not compared: «%s»', (name) => {
    expect(told(name, [event(), product()])).toEqual([]);
  });

  test('by the formula of the indicator, more or fewer', () => {
    expect(byFormula([event()]).map(({ details }) => details.counted)).toEqual(['1']);
    expect(byFormula(Array.from({ length: 5 }, () => event())).map(({ details }) => details.counted)).toEqual(
      ['5'],
    );
    expect(byFormula(Array.from({ length: 4 }, () => event()))).toEqual([]);
    expect(byFormula([])).toEqual([]);
  });
});

describe('the same indicator in another report', () => {
  const { indicator, input } = report('Семинары', {}, []);
  const other = (figure: string, more: object = {}) => ({
    ...input,
    others: [
      {
        id: 'other',
        title: 'Отчёт центра',
        form: { id: 'other', version: '1' },
        period: year2025,
        subject: input.subject,
        texts: new Map(),
        figures: new Map([[indicator.id, figure]]),
        ...more,
      },
    ],
  });

  test('with another number asks for a reason, and names both', () => {
    const [finding] = found('facts.other', other('7'));
    expect(findingText('facts.other-report', finding?.details ?? {}).what).toBe(
      '«Семинары»: здесь 4, а в отчёте «Отчёт центра» за тот же период – 7.',
    );
  });

  test('the same number, none, another year or another project', () => {
    expect(found('facts.other', other('4'))).toEqual([]);
    expect(found('facts.other', other('–'))).toEqual([]);
    expect(found('facts.other', other('7', { period: { precision: 'year', year: 2024 } }))).toEqual([]);
    expect(found('facts.other', other('7', { subject: { project: 'another' } }))).toEqual([]);
  });
});
