import { describe, expect, test } from 'vitest';
import { fill } from '#shared/report/fill.ts';
import type { FillInput } from '#shared/report/fill.ts';
import {
  fact,
  form,
  item,
  type ItemInput,
  lookup,
  type NodeInput,
  textNode,
  year2025,
} from '../../tests/support/facts.ts';
import { h, p, t, ul } from '#shared/blocks/build.ts';
import { fromReport } from './from-report.ts';
import type { Block } from '#shared/blocks/model.ts';
import { parseDocument } from '#shared/blocks/model.ts';
import { toPlainText } from '#shared/blocks/plain-text.ts';

const events = ['Первый', 'Второй'].map((title) =>
  fact('event', { title, date: year2025, outcome: `Итог: ${title}` }),
);
const member = fact('teamMember', {
  project: fact('project', { name: 'Сад' }).id,
  person: fact('person', { surname: 'Ильина' }).id,
  functions: ['Ведёт', 'Пишет'],
});
const facts = lookup(...events, member);

const table: NodeInput = {
  type: 'table',
  id: 'table',
  source: { kind: 'event' },
  rowNumbers: { title: '№', width: 5 },
  columns: [
    { id: 'title', title: 'Название', width: 40, value: { path: ['title'] } },
    { id: 'outcome', title: 'Итог', width: 55, align: 'right', value: { path: ['outcome'] } },
  ],
};
const list = (marker: 'bullet' | 'number' | 'none'): NodeInput => ({
  type: 'list',
  id: 'list',
  label: 'Мероприятия',
  source: { kind: 'event' },
  marker,
  value: { path: ['title'] },
});

/** The blocks of a report of one item, after its title and the headings of section and item. */
function blocksOf(
  nodes: NodeInput[],
  more: Partial<FillInput> = {},
  ofItem: Partial<ItemInput> = {},
): Block[] {
  const input = {
    form: form(item(nodes, ofItem)),
    period: year2025,
    project: undefined,
    facts,
    texts: new Map(),
    views: new Map(),
    ...more,
  };
  return fromReport(fill(input), 'Отчёт').blocks.slice(2);
}

const texts = (entries: Record<string, string>) => ({ texts: new Map(Object.entries(entries)) });
const absent = (absence: string) => ({
  facts: lookup(),
  views: new Map(
    ['table', 'list'].map((node) => [
      node,
      { report: '', node, leftOut: [], order: [], overrides: [], freeRows: [], absence },
    ]),
  ),
});
const heading: Block = { ...h(2, 'Пункт', '1.'), anchor: 'item' };
const cell = (text: string) => [p(text)];
const header = (text: string) => [p(text, { align: 'center', flush: true })];
const flush = (text: string) => [p(text, { flush: true })];

test('title, section, item: as the form prints them', () => {
  const input = {
    form: form(item([textNode('a')])),
    period: year2025,
    project: undefined,
    facts,
    texts: new Map([['a', 'Текст']]),
    views: new Map(),
  };
  expect(fromReport(fill(input), 'Мой отчёт')).toEqual({
    version: 1,
    language: 'ru-RU',
    title: 'Мой отчёт',
    blocks: [
      { type: 'title', lines: ['ОТЧЕТ', 'ЗА 2025 ГОД'] },
      { ...h(1, 'Раздел', 'I.'), anchor: 'section' },
      heading,
      p('Текст'),
    ],
  });
});

describe('an item in one paragraph', () => {
  const inline = { layout: 'inline' } as const;
  const label = { ...t('1. Пункт: '), bold: true };
  const place = { anchor: 'item' };

  test('label and text together, further paragraphs after it', () => {
    expect(blocksOf([textNode('a')], texts({ a: 'Текст\nи ещё' }), inline)).toEqual([
      p([label, t('Текст')], place),
      p('и ещё'),
    ]);
  });

  test('the label alone before a list, and where nothing is written', () => {
    expect(blocksOf([textNode('a')], texts({ a: '- а\n- б' }), inline)).toEqual([
      p([label], place),
      ul([p('а')], [p('б')]),
    ]);
    expect(blocksOf([textNode('a')], {}, inline)).toEqual([p([label], place)]);
  });
});

describe('tables', () => {
  test('numbers, headers, widths, alignment, a row a fact', () => {
    const [, block] = blocksOf([table]);
    expect(block).toEqual({
      type: 'table',
      columns: [
        { width: 5, align: 'center' },
        { width: 40, align: 'left' },
        { width: 55, align: 'right' },
      ],
      header: [[header('№'), header('Название'), header('Итог')]],
      rows: [
        [flush('1.'), cell('Первый'), cell('Итог: Первый')],
        [flush('2.'), cell('Второй'), cell('Итог: Второй')],
      ],
    });
  });

  test('why there are no rows stands in place of rows, as wide as they', () => {
    const [, block] = blocksOf([table], absent('не проводились'));
    expect(block).toMatchObject({ rows: [[flush('–'), flush('не проводились'), flush('–')]] });
  });

  test('without rows and reasons: the header alone of a required one, nothing of another', () => {
    const [, block] = blocksOf([{ ...table, required: true }], { facts: lookup() });
    expect(block).toMatchObject({ rows: [] });
    expect(blocksOf([table], { facts: lookup() })).toHaveLength(1);
  });

  test('bullets in a cell are a list, an empty cell is empty', () => {
    const functions: NodeInput = {
      type: 'table',
      id: 'team',
      source: { kind: 'teamMember' },
      columns: [
        { id: 'f', title: 'Функции', width: 1, value: { each: ['functions'], as: 'bullets' } },
        { id: 'p', title: 'Должность', width: 1, value: { path: ['position'] } },
      ],
    };
    expect(blocksOf([functions])[1]).toMatchObject({ rows: [[[ul(cell('Ведёт'), cell('Пишет'))], []]] });
  });
});

describe('lists', () => {
  test.each<['bullet' | 'number' | 'none', Block[]]>([
    ['bullet', [{ type: 'list', ordered: false, items: [cell('Первый'), cell('Второй')] }]],
    ['number', [{ type: 'list', ordered: true, items: [cell('Первый'), cell('Второй')] }]],
    ['none', [p('Первый'), p('Второй')]],
  ])('%s', (marker, blocks) => {
    expect(blocksOf([list(marker)])).toEqual([heading, ...blocks]);
  });

  test('without entries nothing, or the reason', () => {
    expect(blocksOf([list('bullet')], { facts: lookup() })).toEqual([heading]);
    expect(blocksOf([list('bullet')], absent('не проводились'))).toEqual([heading, p('не проводились')]);
  });
});

describe('a lead sentence', () => {
  const lead = textNode('lead', { leadsTo: 'list' });

  test('stands before what it leads to', () => {
    expect(blocksOf([lead, list('none')], texts({ lead: 'Прошли:' }))).toEqual([
      heading,
      p('Прошли:'),
      p('Первый'),
      p('Второй'),
    ]);
  });

  test('is not printed before nothing', () => {
    expect(blocksOf([lead, list('none')], { ...texts({ lead: 'Прошли:' }), facts: lookup() })).toEqual([
      heading,
    ]);
  });

  test('stands before the reason why there is nothing', () => {
    expect(blocksOf([lead, list('none')], { ...absent('не было'), ...texts({ lead: 'Прошли:' }) })).toEqual([
      heading,
      p('Прошли:'),
      p('не было'),
    ]);
  });
});

test('a document made of a report is a valid document, and its plain text says everything', () => {
  const input = {
    form: form(item([textNode('a'), table])),
    period: year2025,
    project: undefined,
    facts,
    texts: new Map([['a', '1. Один\n2. Два']]),
    views: new Map(),
  };
  const document = fromReport(fill(input), 'Отчёт');
  expect(parseDocument(JSON.parse(JSON.stringify(document)))).toEqual(document);
  expect(toPlainText(document).split('\n')).toEqual([
    'ОТЧЕТ',
    'ЗА 2025 ГОД',
    'I. Раздел',
    '1. Пункт',
    '1. Один',
    '2. Два',
    '№',
    'Название',
    'Итог',
    '1.',
    'Первый',
    'Итог: Первый',
    '2.',
    'Второй',
    'Итог: Второй',
  ]);
});
