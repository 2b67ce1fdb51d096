import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { form, item, textNode } from '../../tests/support/facts.ts';
import { blocksOf } from './blocks-of.ts';
import { understandHeadings } from './headings.ts';
import {
  type ParagraphPiece,
  type Piece,
  pieceText,
  printedText,
  type TablePiece,
  textRows,
} from './piece.ts';
import { splitByForm } from './split-by-form.ts';

const paragraph = (text: string, more: Partial<ParagraphPiece> = {}): ParagraphPiece => ({
  type: 'paragraph',
  at: 0,
  inlines: [{ type: 'text', text }],
  label: undefined,
  align: undefined,
  outline: undefined,
  role: undefined,
  ...more,
});

const tableOf = (...rows: (readonly string[])[]): TablePiece => ({
  type: 'table',
  at: 0,
  headerRows: 1,
  columns: (rows[0] ?? []).map(() => ({ width: 1 })),
  rows: rows.map((row) => row.map((text) => ({ paragraphs: [paragraph(text)] }))),
});

const columns = (...titles: string[]) =>
  titles.map((title, at) => ({ id: `c${at}`, title, width: 1, value: { path: ['title'] } }));

const own = form(
  item([textNode('theme')], { id: 'theme', number: '1.', title: 'Тема проекта', layout: 'inline' }),
  item(
    [
      textNode('lead', { leadsTo: 'works' }),
      {
        type: 'table',
        id: 'works',
        source: { kind: 'event' },
        columns: columns('Мероприятие', 'Дата проведения'),
      },
      textNode('after'),
    ],
    { id: 'works', number: '2.', title: 'Мероприятия за отчетный период' },
  ),
  item([textNode('goal', { lead: 'Цель:' }), textNode('tasks', { lead: 'Задачи:' })], {
    id: 'goals',
    number: '3.',
    title: 'Цель и задачи (не более 2 стр.)',
  }),
);

const textsOf = (pieces: readonly Piece[]) => {
  const { items } = splitByForm(pieces, own);
  return Object.fromEntries(
    items.flatMap(({ texts }) =>
      [...texts].map(([node, found]) => [
        node,
        found.map((each) => (each.type === 'table' ? 'table' : pieceText(each))),
      ]),
    ),
  );
};

describe('headings are found', () => {
  test.each([
    ['as the form prints them', '1. Тема проекта: Сад'],
    ['without a number', 'Тема проекта: Сад'],
    ['in capitals, with ё and other signs', '1) ТЁМА ПРОЕКТА – Сад'],
    ['renumbered', '7. Тема проекта. Сад'],
    ['worded a little otherwise', '1. Тема нашего проекта: Сад'],
    ['by the number and the words alone', '1. Тема проекта Сад'],
  ])('%s', (_, text) => {
    expect(textsOf([paragraph(text)])).toEqual({ theme: ['Сад'] });
  });

  test.each([
    ['a sentence that only begins so', 'Тема проекта обсуждалась на совете школы, и её решили продолжить.'],
    ['another title with the same number', '1. Материально-техническая база школы'],
    ['a line of the contents', '1. Тема проекта: Сад'],
  ])('but not in %s', (name, text) => {
    const piece = paragraph(text, { role: name.includes('contents') ? 'contents' : undefined });
    expect(textsOf([piece])).toEqual({});
  });

  test('in the order of the form: a list that repeats a title does not take its place', () => {
    const pieces = [
      paragraph('1. Тема проекта: Сад'),
      paragraph('2. Мероприятия за отчётный период', { outline: 2 }),
      paragraph('Тема проекта:'),
      paragraph('3. Цель и задачи'),
      paragraph('Цель: вырастить сад'),
      paragraph('Задачи:'),
      paragraph('посадить'),
    ];
    expect(textsOf(pieces)).toEqual({
      theme: ['Сад'],
      lead: ['Тема проекта:'],
      goal: ['вырастить сад'],
      tasks: ['посадить'],
    });
  });
});

describe('what stands under a heading', () => {
  test('is given to the nodes before and behind the table', () => {
    const table = tableOf(['Мероприятие', 'Дата'], ['Ярмарка', '1 марта']);
    const { items, unplaced } = splitByForm(
      [
        paragraph('2. Мероприятия за отчетный период', { outline: 1 }),
        paragraph('Все проведены:'),
        table,
        paragraph('Отчёты сданы.'),
        tableOf(['Расход', 'Сумма'], ['Рассада', '5']),
      ],
      own,
    );
    const works = items.find((each) => each.item.id === 'works');
    expect(works?.tables.get('works')).toBe(table);
    expect(works?.texts.get('lead')?.length).toBe(1);
    expect(works?.texts.get('after')?.map(({ type }) => type)).toEqual(['paragraph', 'table']);
    expect(unplaced).toEqual([]);
  });

  test('ends at an appendix that the form does not know; notes go with their marks', () => {
    const { items, unplaced } = splitByForm(
      [
        paragraph('1. Тема проекта: Сад[сноска 1]'),
        paragraph('Приложение № 1'),
        paragraph('Фотографии'),
        paragraph('[сноска 1] По приказу.', { role: 'note', at: undefined }),
      ],
      own,
    );
    expect(
      items[0]?.texts.get('theme')?.map((each) => (each.type === 'table' ? '' : pieceText(each))),
    ).toEqual(['Сад[сноска 1]', '[сноска 1] По приказу.']);
    expect(unplaced.map(({ why }) => why)).toEqual(['appendix', 'appendix']);
  });
});

const formWords = /Тема проекта|Мероприятия за|Цель|Задачи/;

test('nothing is dropped and nothing is told twice, whatever the file says', () => {
  const words = fc.constantFrom(
    'Тема проекта: Сад',
    'Цель',
    '1.',
    '2. Мероприятия за отчетный период',
    'Задачи:',
    '– раз',
    'Приложение № 2',
    'Директор ____ И.И. Иванов',
    'x',
  );
  const piece = fc.oneof(
    fc
      .tuple(
        words,
        words,
        fc.constantFrom(undefined, 'contents' as const, 'note' as const),
        fc.constantFrom(undefined, 1, 2),
      )
      .map(([a, b, role, outline]) => paragraph(`${a} ${b}`, { role, outline })),
    fc
      .constantFrom(['Мероприятие', 'Дата проведения'], ['Расход', 'Сумма'])
      .map((head) => tableOf(head, ['а', 'б'])),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (drawn) => {
      const pieces = drawn.map((each, at) => ({ ...each, at }));
      const { items, unplaced } = splitByForm(pieces, own);
      const placed = items.flatMap(({ texts, tables, entries, facts }) => [
        ...[...texts.values(), ...entries.values(), ...facts.values()].flat(),
        ...tables.values(),
      ]);
      const ats = [...placed, ...unplaced.map((each) => each.piece)].map(({ at }) => at);
      expect(new Set(ats).size).toBe(ats.length);
      // A heading, and words that lead to a node, are the form's own.
      const gone = pieces.filter(({ at }) => !ats.includes(at));
      expect(gone.filter((each) => each.type === 'table' || !formWords.test(printedText(each)))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('blocks of any pieces hold every word', () => {
  const text = fc.constantFrom('сад', '1. сад', '– сад', 'I. сад', 'САДОВОДСТВО сад');
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
      const pieces = texts.map((each) => paragraph(each));
      const found = JSON.stringify(blocksOf(understandHeadings(pieces))).match(/сад/g)?.length ?? 0;
      expect(found).toBe(texts.length);
    }),
  );
});

test('cells read as texts', () => {
  expect(textRows(tableOf(['а', 'б']))).toEqual([['а', 'б']]);
});
