import { describe, expect, test } from 'vitest';
import type { Fact, Fields } from '#shared/facts/kinds.ts';
import type { FillInput } from '#shared/report/fill.ts';
import type { ReportView } from '#shared/report/report.ts';
import {
  fact,
  form,
  item,
  lookup,
  type NodeInput,
  textNode,
  year2025,
} from '../../../tests/support/facts.ts';
import { found, ofForm, ofItems, ofNodes, ofTexts, quotes } from '../../../tests/support/checks.ts';
import { stopsFinalising } from '../waive.ts';

const project = fact('project', { name: 'Сад' });
const events = ['Первый', 'Второй', 'Третий'].map((title) => fact('event', { title, date: year2025 }));
const [first, second, third] = events.map(({ id }) => id) as [string, string, string];

const table: NodeInput = {
  type: 'table',
  id: 'events',
  required: true,
  source: { kind: 'event' },
  columns: [
    { id: 'title', title: 'Название', width: 2, value: { path: ['title'] }, required: true },
    { id: 'outcome', title: 'Итог', width: 1, value: { path: ['outcome'] }, required: true },
  ],
};

function decided(decisions: Partial<ReportView>): Partial<FillInput> {
  const empty = { report: first, node: 'events', leftOut: [], order: [], overrides: [], freeRows: [] };
  return { facts: lookup(...events), views: new Map([['events', { ...empty, ...decisions }]]) };
}

const gaps = (nodes: NodeInput[], made: Partial<FillInput> = {}) =>
  ['node-empty', 'view-empty', 'cell-empty'].flatMap((rule) =>
    found(`completeness.${rule}`, ofNodes(nodes, made)),
  );

const idOfSecond = (decisions: Partial<ReportView>) =>
  gaps([table], decided(decisions)).find(({ row }) => row === second)?.id;

describe('required parts', () => {
  test('an empty node stops finalising and is told with its item', () => {
    const [finding, ...rest] = gaps([textNode('must', { required: true }), textNode('may')]);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ rule: 'completeness.node-empty', itemNumber: '1.', node: 'must' });
    expect(finding && stopsFinalising(finding)).toBe(true);
    expect(gaps([textNode('must', { required: true })], { texts: new Map([['must', 'Есть']]) })).toEqual([]);
  });

  test('an item without a number is told by its title', () => {
    const bare = item([textNode('must', { required: true })], { number: '', title: 'Охват', layout: 'bare' });
    const [finding] = found('completeness.node-empty', ofItems([bare]));
    expect(finding?.details).toMatchObject({ item: '«Охват»' });
  });

  test('an empty cell asks for a reason and is told with its row and column', () => {
    const whole = fact('event', { title: 'Первый', date: year2025, outcome: 'Итог' });
    const missing = fact('event', { title: 'Второй', date: year2025 });
    const [finding, ...rest] = gaps([table], { facts: lookup(whole, missing) });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'completeness.cell-empty',
      level: 'reason',
      row: missing.id,
      column: 'outcome',
      details: { item: '1.', row: 2, column: 'Итог' },
    });
  });

  test('its identity stays when rows are put above it', () => {
    expect(idOfSecond({ order: [third] })).toBe(idOfSecond({}));
  });

  test('rows are counted as printed; a replaced cell is filled; a row left out is not asked for', () => {
    const override = { row: first, column: 'outcome', text: 'Есть', reason: 'знаю' };
    const list = gaps([table], decided({ order: [third], leftOut: [second], overrides: [override] }));
    expect(list.map(({ details }) => details.row)).toEqual([1]);
  });

  test('a table without rows is one finding, an explained one none', () => {
    expect(gaps([table])).toHaveLength(1);
    expect(gaps([table], { ...decided({ absence: 'не проводились' }), facts: lookup() })).toEqual([]);
  });

  test('a row that is still blank neither fills the table nor lacks anything', () => {
    const blank = { id: '00000000-0000-4000-8000-00000000b1a0', cells: {} };
    const rulesOf = (row: typeof blank | { id: string; cells: { title: string } }) =>
      gaps([table], { ...decided({ freeRows: [row] }), facts: lookup() }).map(({ rule }) => rule);
    expect(rulesOf(blank)).toEqual(['completeness.view-empty']);
    expect(rulesOf({ ...blank, cells: { title: 'Ярмарка' } })).toEqual(['completeness.cell-empty']);
  });
});

describe.each<[string, string, string, Fact[]]>([
  [
    'plan-result',
    'planItem',
    'resultDescription',
    [
      fact('planItem', { project: project.id, text: 'Семинар' }),
      fact('planItem', { project: project.id, text: 'Форум', resultDescription: 'Прошёл' }),
    ],
  ],
  [
    'partner-participation',
    'partner',
    'actualParticipation',
    [
      fact('partner', { project: project.id, organisations: [] }),
      fact('partner', { project: project.id, organisations: [], actualParticipation: 'Уроки' }),
    ],
  ],
  [
    'staff-functions',
    'teamMember',
    'functions',
    [
      fact('teamMember', { project: project.id, person: first }),
      fact('teamMember', { project: project.id, person: first, functions: ['Анализ'] }),
    ],
  ],
])('%s', (rule, kind, field, facts) => {
  const tableOf = (required: boolean): NodeInput => ({
    type: 'table',
    id: 'rows',
    source: { kind },
    columns: [
      { id: 'what', title: 'Что', width: 1, value: { text: 'Строка' } },
      {
        id: 'told',
        title: 'Чем',
        width: 1,
        required,
        value: field === 'functions' ? { each: [field], as: 'lines' } : { path: [field] },
      },
    ],
  });

  test.each([true, false])('is said of the empty row alone, the column required: %s', (required) => {
    const input = ofNodes([tableOf(required)], { facts: lookup(...facts) });
    const findings = found('completeness.', input).filter(({ node }) => node === 'rows');
    expect(findings.map(({ rule: id, row, level }) => [id, row, level])).toEqual([
      [`completeness.${rule}`, facts[0]?.id, 'reason'],
    ]);
  });
});

test.each([
  ['confirm', 'completeness.confirm'],
  ['rewrite', 'completeness.rewrite'],
  ['carried', undefined],
] as const)('a text marked «%s»', (mark, rule) => {
  const made = { texts: new Map([['a', { text: 'Цель', mark }]]) };
  const findings = ['confirm', 'rewrite'].flatMap((name) =>
    found(`completeness.${name}`, ofNodes([textNode('a')], made)),
  );
  expect(findings.map((finding) => [finding.rule, finding.level])).toEqual(
    rule ? [[rule, 'finalising']] : [],
  );
});

describe('acts', () => {
  const acts: NodeInput = {
    type: 'list',
    id: 'acts',
    label: 'Акты',
    source: { kind: 'act' },
    marker: 'bullet',
    value: { path: ['title'] },
  };
  const missingOf = (fields: Partial<Fields<'act'>>) =>
    found(
      'completeness.act-number',
      ofNodes([acts], { facts: lookup(fact('act', { kind: 'order', title: 'О центре', ...fields })) }),
    ).map(({ details }) => details.missing);

  test('an order, a law, a letter has its number and its day', () => {
    expect(missingOf({})).toEqual(['number-date']);
    expect(missingOf({ kind: 'letter', number: '15' })).toEqual(['date']);
    expect(missingOf({ number: '15', date: year2025 })).toEqual([]);
  });

  test.each(['regulation', 'programme', 'roadmap', 'diploma'] as const)('a %s needs none', (kind) => {
    expect(missingOf({ kind })).toEqual([]);
  });

  test.each([
    ['Указом главы района от 7 мая 2018 года «О целях» определены', 'Указом главы района от 7 мая 2018 года'],
    ['приказ школы от 14.08.2024 о центре', 'приказ школы от 14.08.2024'],
  ])('in a text: %s', (text, quote) => {
    expect(quotes('completeness.act-number-in-text', text)).toEqual([[quote, undefined]]);
  });

  test.each([
    'приказ школы № 217 от 14 августа 2019 г.',
    'приказом школы от 30.12.2021 № 581',
    'приказ школы от 30.12.2021 года, № 581',
    'приказом школы определены площадки',
    'письмо родителей от души',
  ])('nothing in: %s', (text) => {
    expect(quotes('completeness.act-number-in-text', text)).toEqual([]);
  });
});

describe('what names the report', () => {
  const untitled = { ...form(item([textNode('a')], { title: 'Итоги' })), titleLines: ['ОТЧЕТ'] };
  const withText = (text: string, more: Partial<FillInput> = {}) =>
    ofForm(untitled, { texts: new Map([['a', text]]), ...more });

  test('the year stands nowhere', () => {
    expect(found('completeness.year', withText('В 2024 году'))).toHaveLength(1);
    expect(found('completeness.year', withText('В 2025 году'))).toEqual([]);
    expect(found('completeness.year', ofTexts('Текст'))).toEqual([]);
    const schoolYear = { precision: 'schoolYear' as const, startYear: 2024 };
    expect(found('completeness.year', withText('В 2024-2025 уч. году', { period: schoolYear }))).toEqual([]);
  });

  test('the organisation stands nowhere, however it is written', () => {
    const school = fact('organisation', {
      shortName: 'МБОУ СОШ № 9',
      legalName: 'Муниципальное бюджетное учреждение школа № 9',
      type: 'school',
      isOwn: true,
    });
    const made = { organisation: school.id, facts: lookup(school) };
    const unnamed = (text: string) => found('completeness.organisation', withText(text, made)).length;
    expect(unnamed('В СОШ № 19 и в школе')).toBe(1);
    expect(unnamed('На базе СОШ №9')).toBe(0);
    expect(unnamed('На базе школы № 9')).toBe(0);
  });
});

test('findings stand in the order of the form', () => {
  const items = [
    item([textNode('b', { required: true })], { id: 'one' }),
    item([textNode('a', { required: true })], { id: 'two', number: '2.' }),
  ];
  expect(found('completeness.node', ofItems(items)).map(({ node }) => node)).toEqual(['b', 'a']);
});
