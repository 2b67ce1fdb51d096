import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formFaultText, formProblems } from '#shared/text/forms.ts';
import { formSchema } from './definition.ts';
import { lintForm } from './lint.ts';
import { releasedForms } from './released.ts';

type Changes = Readonly<Record<string, unknown>>;

const column = (value: unknown, more: Changes = {}) => ({
  id: 'c',
  title: 'Столбец',
  width: 1,
  value,
  ...more,
});
const text = (more: Changes = {}) => ({ type: 'text', id: 'a', label: 'Текст', ...more });
const list = (value: unknown, source: Changes = {}, more: Changes = {}) => ({
  type: 'list',
  id: 'l',
  label: 'Список',
  marker: 'bullet',
  source: { kind: 'event', ...source },
  value,
  ...more,
});
const table = (...columns: unknown[]) => ({
  type: 'table',
  id: 't',
  source: { kind: 'event' },
  columns,
});
const fact = (value: unknown, more: Changes = {}) => ({
  type: 'fact',
  id: 'f',
  label: 'Название',
  value,
  edits: ['name'],
  ...more,
});

const title = { path: ['title'] };
const options = [
  {
    type: 'choice',
    id: 'look',
    label: 'Вид',
    initial: 'short',
    choices: [
      { value: 'short', label: 'Кратко' },
      { value: 'long', label: 'Подробно' },
    ],
  },
  { type: 'words', id: 'kind', label: 'Чего', initial: 'краевой' },
];

/** A good form of two sections; the second has one item with the nodes given. */
function formWith(nodes: readonly unknown[], item: Changes = {}, more: Changes = {}): unknown {
  const first = { id: 'i', number: '1.', title: 'Первый', layout: 'block', renewal: 'period' };
  return {
    format: 1,
    id: 'test',
    version: '1',
    name: 'Проба',
    titleLines: ['ОТЧЕТ ЗА {year} ГОД'],
    periods: ['year'],
    project: 'required',
    options,
    sections: [
      { id: 's1', number: 'I.', title: 'Общее', items: [{ ...first, nodes: [text({ id: 'first' })] }] },
      {
        id: 's2',
        number: 'II.',
        title: 'Работа',
        items: [{ ...first, id: 'j', number: '6.', nodes, ...item }],
      },
    ],
    ...more,
  };
}

const expression = (value: unknown) => formWith([list(value)]);
const source = (of: Changes) => formWith([list(title, of)]);

test('a good form has no faults', () => {
  const good = formWith([text(), list(title), table(column(title))], { when: { look: ['long'] } });
  expect(lintForm(good)).toEqual([]);
  expect(formSchema.safeParse(good).success).toBe(true);
});

describe('each fault is told with its place and what it is', () => {
  test.each<[string, unknown, string, string, string]>([
    // The shape.
    [
      'no title of an item',
      formWith([text()], { title: undefined }),
      'shape.missing',
      'раздел 2, пункт 6',
      'Не хватает «title».',
    ],
    [
      'a number for a text',
      formWith([text({ label: 5 })]),
      'shape.expected',
      'раздел 2, пункт 6, подпись',
      'текст в кавычках',
    ],
    [
      'a misspelt name',
      formWith([text({ requird: true })]),
      'shape.unknown-field',
      'раздел 2, пункт 6',
      '«requird»',
    ],
    [
      'a limit of no pages',
      formWith([text()], { limit: { pages: 0 } }),
      'shape.not-positive',
      'раздел 2, пункт 6, объём',
      'больше нуля',
    ],
    [
      'a limit below zero',
      formWith([text()], { limit: { pages: -2 } }),
      'shape.not-positive',
      'раздел 2, пункт 6, объём',
      'больше нуля',
    ],
    ['no nodes', formWith([]), 'shape.too-few', 'раздел 2, пункт 6, «nodes»', 'хотя бы одно'],
    [
      'an unknown layout',
      formWith([text()], { layout: 'round' }),
      'shape.not-in-list',
      'раздел 2, пункт 6, «layout»',
      'inline, block, bare',
    ],
    ['an id with spaces', formWith([text()], {}, { id: 'Мой отчёт' }), 'shape.name', '«id»', 'латинские'],
    [
      'an unknown part',
      formWith([{ type: 'picture', id: 'p' }]),
      'shape.type-unknown',
      'раздел 2, пункт 6',
      'text, fact, table, list, chart',
    ],
    [
      'an unknown expression',
      expression({ sum: ['title'] }),
      'shape.expression',
      'раздел 2, пункт 6',
      'path, text, link',
    ],
    [
      'an unknown condition',
      source({ where: [{ path: ['title'], like: 'x' }] }),
      'shape.expression',
      'раздел 2, пункт 6, отбор записей, условие 1',
      'equals, oneOf',
    ],
    [
      'two expressions at once',
      expression({ path: ['title'], text: 'x' }),
      'shape.unknown-field',
      'раздел 2, пункт 6',
      '«text»',
    ],
    [
      'a fault deep in an expression',
      expression({ join: ', ', of: [title, { each: ['links'], as: 'rows' }] }),
      'shape.not-in-list',
      'раздел 2, пункт 6, часть 2, «as»',
      'bullets, lines, inline',
    ],
    [
      'an unknown kind of facts',
      source({ kind: 'dragon' }),
      'kind.unknown',
      'раздел 2, пункт 6, отбор записей, «kind»',
      '«dragon»',
    ],
    // Names.
    ['two nodes of one id', formWith([text(), text()]), 'id.duplicate', 'раздел 2, пункт 6, текст 2', '«a»'],
    [
      'an item of an id that another section has',
      formWith([text()], { id: 'i' }),
      'id.duplicate',
      'раздел 2, пункт 6',
      '«i»',
    ],
    [
      'two columns of one id',
      formWith([table(column(title), column(title))]),
      'id.duplicate',
      'раздел 2, пункт 6, столбец 2',
      '«c»',
    ],
    [
      'an id with the sign of repetitions',
      formWith([text({ id: 'a@b' })]),
      'id.sign',
      'раздел 2, пункт 6',
      '@',
    ],
    // Paths.
    [
      'a field that there is not',
      expression({ path: ['titel'] }),
      'path.nowhere',
      'раздел 2, пункт 6',
      '«titel» у записи «мероприятие»',
    ],
    [
      'a reference into nothing',
      expression({ path: ['place', 'colour'] }),
      'path.nowhere',
      'раздел 2, пункт 6',
      '«place.colour» никуда не ведёт',
    ],
    [
      'a way through a text',
      expression({ path: ['title', 'length'] }),
      'path.nowhere',
      'раздел 2, пункт 6',
      '«length»',
    ],
    [
      'a derived name that there is not',
      expression({ each: ['responsible'], as: 'lines', value: { path: ['nickName'] } }),
      'path.nowhere',
      'раздел 2, пункт 6',
      '«nickName» у записи «человек»',
    ],
    [
      "a column's path, in the third column",
      formWith([table(column(title), column(title, { id: 'd' }), column({ path: ['no'] }, { id: 'e' }))]),
      'path.nowhere',
      'раздел 2, пункт 6, столбец 3',
      '«no»',
    ],
    [
      'an order by a derived name',
      formWith([list({ path: ['surname'] }, { kind: 'person', orderBy: [['shortName']] })]),
      'path.nowhere',
      'раздел 2, пункт 6, отбор записей, порядок 1',
      '«shortName»',
    ],
    [
      'each of no list',
      expression({ each: ['title'], as: 'lines' }),
      'path.list',
      'раздел 2, пункт 6',
      '«title»',
    ],
    [
      'records without a value',
      expression({ each: ['responsible'], as: 'lines' }),
      'each.value-missing',
      'раздел 2, пункт 6',
      '«responsible»',
    ],
    [
      'a value of plain texts',
      expression({ each: ['urls'], as: 'lines', value: title }),
      'each.value-needless',
      'раздел 2, пункт 6',
      '«urls»',
    ],
    // Conditions.
    [
      'a choice that there is not',
      source({ where: [{ path: ['state'], equals: 'gone' }] }),
      'value.not-of-field',
      'раздел 2, пункт 6, отбор записей, условие 1',
      '«gone» у поля «state»',
    ],
    [
      'a text for yes or no',
      source({ where: [{ path: ['hasAttachment'], equals: 'да' }] }),
      'value.not-of-field',
      'раздел 2, пункт 6, отбор записей, условие 1',
      '«hasAttachment»',
    ],
    [
      'one of several choices',
      source({ where: [{ path: ['audiences', 'audience'], oneOf: ['pupils', 'ghosts'] }] }),
      'value.not-of-field',
      'раздел 2, пункт 6, отбор записей, условие 1',
      '«ghosts»',
    ],
    [
      'a date that is none',
      source({ where: [{ dates: [['title']], within: 'period' }] }),
      'path.no-date',
      'раздел 2, пункт 6, отбор записей, условие 1, дата 1',
      '«title»',
    ],
    [
      'a subject of another kind',
      source({ where: [{ path: ['place'], is: 'project' }] }),
      'path.no-subject',
      'раздел 2, пункт 6, отбор записей, условие 1',
      '«проект»',
    ],
    [
      'each outside of a repeated item',
      source({ where: [{ path: ['links'], is: 'each' }] }),
      'each.outside',
      'раздел 2, пункт 6, отбор записей, условие 1',
      '«each»',
    ],
    [
      'a fact of each outside of a repeated item',
      formWith([fact({ path: ['name'] }, { of: 'each' })]),
      'each.outside',
      'раздел 2, пункт 6, «of»',
      'repeat',
    ],
    [
      'a subject that the form does not ask for',
      source({ where: [{ path: ['links'], is: 'centre' }] }),
      'subject.not-asked',
      'раздел 2, пункт 6, отбор записей, условие 1',
      '«centre»',
    ],
    [
      'each in what the item is repeated for',
      formWith([text()], {
        repeat: { source: { kind: 'event', where: [{ path: ['links'], is: 'each' }] }, title },
      }),
      'each.outside',
      'раздел 2, пункт 6, повторение, отбор записей, условие 1',
      '«each»',
    ],
    // Related facts, figures.
    [
      'related facts that do not refer',
      expression({ related: { kind: 'enrolment' }, by: ['programme'], as: 'count' }),
      'related.by',
      'раздел 2, пункт 6, связанные записи',
      '«programme» на запись «мероприятие»',
    ],
    [
      'a sum of words',
      expression({ related: { kind: 'award' }, by: ['event'], as: 'sum', value: { path: ['contest'] } }),
      'related.no-number',
      'раздел 2, пункт 6',
      'только числа',
    ],
    [
      'related facts without a value',
      expression({ related: { kind: 'award' }, by: ['event'], as: 'lines' }),
      'related.value-missing',
      'раздел 2, пункт 6',
      '«value»',
    ],
    [
      'a measure of no indicator',
      expression({ measure: 'inPeriod' }),
      'measure.no-indicator',
      'раздел 2, пункт 6',
      'показателей',
    ],
    [
      'an indicator that there is not',
      expression({ indicator: 'events.beauty', show: 'figure' }),
      'indicator.unknown',
      'раздел 2, пункт 6',
      '«events.beauty»',
    ],
    [
      'a chart of an indicator that there is not',
      formWith([
        { type: 'chart', id: 'd', label: 'Рост', look: 'columns', indicators: [{ indicator: 'no' }] },
      ]),
      'indicator.unknown',
      'раздел 2, пункт 6, показатель 1',
      '«no»',
    ],
    [
      'a total of words',
      formWith([table(column(title, { total: true }))]),
      'total.no-number',
      'раздел 2, пункт 6, столбец 1',
      'с числами',
    ],
    // Parts of a form that name each other.
    [
      'edits that are no fields',
      formWith([fact({ path: ['name'] }, { edits: ['name', 'colour'] })]),
      'edits.unknown',
      'раздел 2, пункт 6, поле 2',
      '«colour» у записи «проект»',
    ],
    [
      'a proposal that nobody makes',
      formWith([text({ proposals: ['event.held', 'weather.told'] })]),
      'proposal.unknown',
      'раздел 2, пункт 6, фраза 2',
      '«weather.told»',
    ],
    [
      'words that lead to another item',
      formWith([text({ leadsTo: 'first' })]),
      'leads-to.unknown',
      'раздел 2, пункт 6, «leadsTo»',
      '«first»',
    ],
    [
      'words that lead to themselves',
      formWith([text({ leadsTo: 'a' })]),
      'leads-to.unknown',
      'раздел 2, пункт 6, «leadsTo»',
      '«a»',
    ],
    // Options.
    [
      'a choice that is not among the choices',
      formWith([text()], {}, { options: [{ ...options[0], initial: 'tiny' }] }),
      'option.value-unknown',
      'вариант 1, «initial»',
      '«tiny»',
    ],
    [
      'an option that the program needs itself',
      formWith([text()], {}, { options: [{ ...options[1], id: 'year' }] }),
      'option.reserved',
      'вариант 1',
      '«year»',
    ],
    [
      'when of an option that there is not',
      formWith([text({ when: { colour: ['red'] } })]),
      'option.unknown',
      'раздел 2, пункт 6, условие показа',
      '«colour»',
    ],
    [
      'when of a value that there is not',
      formWith([text()], { when: { look: ['wide'] } }),
      'option.value-unknown',
      'раздел 2, пункт 6, условие показа',
      '«wide» у варианта «look»',
    ],
    [
      'when of free words',
      formWith([text()], { when: { kind: ['краевой'] } }),
      'option.words',
      'раздел 2, пункт 6, условие показа',
      '«kind»',
    ],
    [
      'a required part that is never printed',
      formWith([text({ required: true, when: { look: ['short'] } })], { when: { look: ['long'] } }),
      'when.never',
      'раздел 2, пункт 6, условие показа',
      'никогда',
    ],
    [
      'a variant that never holds',
      formWith([text()], {
        when: { look: ['long'] },
        variants: [{ when: { look: ['short'] }, title: 'Иначе' }],
      }),
      'when.never',
      'раздел 2, пункт 6, вид пункта 1, условие показа',
      'никогда',
    ],
    [
      'an expression of an option that there is not',
      expression({ option: 'colour' }),
      'option.unknown',
      'раздел 2, пункт 6',
      '«colour»',
    ],
    [
      'words in a title that stand for nothing',
      formWith([text()], { title: 'За {yaer} год' }),
      'words.unknown',
      'раздел 2, пункт 6, название',
      '«{yaer}»',
    ],
    [
      'Russian words in braces',
      formWith([text()], {}, { titleLines: ['ЗА {год}'] }),
      'words.unknown',
      'строка заголовка 1',
      '«{год}»',
    ],
  ])('%s', (_, form, problem, place, words) => {
    const faults = lintForm(form);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ problem });
    expect(faults[0]?.place).toContain(place);
    expect(faults[0]?.text).toContain(words);
    expect(faults[0]?.text).toMatch(/^[А-ЯЁ«].*\.$/);
  });
});

test('every fault is told, not only the first, each with the way to it in the file', () => {
  const faults = lintForm(
    formWith([list({ path: ['no'] }, { orderBy: [['none']] }), text({ proposals: ['x'] })], {
      title: '{a} {b}',
    }),
  );
  expect(faults.map(({ path }) => path).toSorted()).toEqual([
    'sections[1].items[0].nodes[0].source.orderBy[0]',
    'sections[1].items[0].nodes[0].value',
    'sections[1].items[0].nodes[1].proposals[0]',
    'sections[1].items[0].title',
    'sections[1].items[0].title',
  ]);
});

test.each([
  ['nothing', null],
  ['a text', 'форма'],
  ['a list', []],
  ['an empty group', {}],
  ['a name that reaches into the machinery', JSON.parse('{"__proto__": {"format": 1}}')],
])('%s is no form', (_, value) => {
  expect(lintForm(value).length).toBeGreaterThan(0);
});

test('what is nested without end is refused before it is read', () => {
  const deep = Array.from({ length: 5_000 }).reduce<unknown>((inner) => ({ join: '', of: [inner] }), title);
  expect(lintForm(expression(deep))).toMatchObject([{ problem: 'json.not-plain', place: 'форма' }]);
});

test('a form with one value replaced by anything is a form, or its faults are told; it never breaks', () => {
  const [start] = releasedForms;
  fc.assert(
    fc.property(fc.nat(), fc.jsonValue({ maxDepth: 3 }), (at, value) => {
      const copy: unknown = JSON.parse(JSON.stringify(start));
      replaceOne(copy, at, value);
      const faults = lintForm(copy);
      expect(faults.length === 0).toBe(faults.length === 0 && formSchema.safeParse(copy).success);
      for (const { text: said } of faults) expect(said).not.toMatch(/undefined|NaN|\[object/);
    }),
    { numRuns: 300 },
  );
});

/** Puts the value in the place of one of the values inside, whichever the number says. */
function replaceOne(inside: unknown, number: number, value: unknown): void {
  const places = placesIn(inside);
  const place = places[number % places.length];
  if (place) Reflect.set(place.of, place.key, value);
}

function placesIn(value: unknown): { readonly of: object; readonly key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [{ of: value, key }, ...placesIn(inner)]);
}

test('every fault has words of its own, with details and without', () => {
  for (const problem of formProblems) {
    expect(formFaultText(problem, {})).toMatch(/^[А-ЯЁ«].*\.$/);
  }
  expect(new Set(formProblems.map((problem) => formFaultText(problem, {}))).size).toBe(formProblems.length);
});
