import { describe, expect, test } from 'vitest';
import { draftForm } from './draft-form.ts';
import { formIdOf } from './form-id.ts';
import type { ParagraphPiece, Piece, TablePiece } from './piece.ts';
import { pageLimitIn, yearly } from './yearly.ts';

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
const bold = (text: string): ParagraphPiece =>
  paragraph(text, { inlines: [{ type: 'text', text, bold: true }] });
const tableOf = (...rows: string[][]): TablePiece => ({
  type: 'table',
  at: 0,
  headerRows: 0,
  columns: (rows[0] ?? []).map(() => ({ width: 1 })),
  rows: rows.map((row) => row.map((text) => ({ paragraphs: text === '' ? [] : [paragraph(text)] }))),
});

const draft = (...pieces: Piece[]) => {
  const found = draftForm(
    pieces.map((piece, at) => ({ ...piece, at })),
    { id: 'proba', name: 'Проба' },
  );
  if (!found) throw new Error('no draft');
  return found;
};
const shape = ({ form }: ReturnType<typeof draft>) =>
  form.sections.map(({ id, title, items }) => [
    id,
    title,
    ...items.map(
      (item) => `${item.id} ${item.number} ${item.title} [${item.nodes.map(({ type }) => type).join()}]`,
    ),
  ]);

describe('sections and items', () => {
  test('by Roman and plain numbers, numbered anew in each section; a list within an item is none', () => {
    const drafted = draft(
      paragraph('I. Общее'),
      paragraph('1. Тема: ____'),
      paragraph('2. Срок: ____'),
      paragraph('II. Дела'),
      bold('1. Работы'),
      paragraph('1. Первая работа'),
      paragraph('2. Вторая работа'),
      bold('2. Итоги'),
    );
    expect(shape(drafted)).toEqual([
      ['section-1', 'Общее', 'item-1 1. Тема [text]', 'item-2 2. Срок [text]'],
      ['section-2', 'Дела', 'section-2-item-1 1. Работы [text]', 'section-2-item-2 2. Итоги [text]'],
    ]);
    expect(drafted.unmatched.map(({ text }) => text)).toEqual(['1. Первая работа', '2. Вторая работа']);
  });

  test('by «1.» with «1.1.»; a section without items is one text', () => {
    expect(shape(draft(bold('1. Школа'), bold('1.1. Адрес'), bold('1.2. Сайт'), bold('2. Выводы')))).toEqual([
      ['section-1', 'Школа', 'item-1-1 1.1. Адрес [text]', 'item-1-2 1.2. Сайт [text]'],
      ['section-2', 'Выводы', 'section-2-item  Выводы [text]'],
    ]);
  });

  test('without sections, in one that prints nothing; titles above with the year to come', () => {
    const { form } = draft(
      paragraph('ОТЧЁТ ЗА 2024 ГОД', { align: 'center' }),
      bold('1. Тема за 20__ год'),
      bold('Выводы'),
    );
    expect(form).toMatchObject({
      titleLines: ['ОТЧЁТ ЗА {year} ГОД'],
      sections: [{ bare: true, items: [{ title: 'Тема за {year} год' }] }],
    });
  });

  test('appendices are sections of their own, called by the heading below', () => {
    const { form } = draft(
      bold('I. Дела'),
      bold('1. Тема'),
      paragraph('Приложение № 1'),
      paragraph('Кружки', { outline: 1 }),
    );
    expect(form.sections.at(-1)).toMatchObject({ id: 'appendix-1', title: 'Кружки', appendix: true });
  });
});

describe('what stands in an item', () => {
  test('blanks with their labels, hints and limits', () => {
    const { form, places } = draft(
      bold('1. Проект (не более 3–4 стр.)'),
      paragraph('Цель проекта: ______'),
      paragraph('Укажите только главное.'),
    );
    const [item] = form.sections[0]?.items ?? [];
    expect(item).toMatchObject({ limit: { pages: 4 } });
    expect(item?.nodes).toMatchObject([
      { type: 'text', id: 'item-1-text-2', hint: 'Укажите только главное.' },
      { type: 'text', id: 'item-1-text', label: 'Цель проекта', lead: 'Цель проекта:' },
    ]);
    expect(places).toMatchObject([
      { type: 'after', node: 'item-1-text-2', at: 0 },
      { type: 'inline', node: 'item-1-text', at: 1, stays: 'Цельпроекта'.length },
    ]);
  });

  test('a table of known facts, with a column that no field answers', () => {
    const { form, unmatched } = draft(
      bold('1. Кадры'),
      tableOf(['№ п/п', 'ФИО специалиста', 'Должность', 'Функции', 'Любимый цвет'], ['', '', '', '', '']),
    );
    expect(form.sections[0]?.items[0]?.nodes).toMatchObject([
      {
        type: 'table',
        source: { kind: 'teamMember', where: [{ path: ['project'], is: 'project' }, {}] },
        rowNumbers: { title: '№ п/п' },
        columns: [
          { value: { path: ['person', 'shortName'] } },
          { value: { path: ['position'] } },
          { value: { each: ['functions'] } },
          { title: 'Любимый цвет', value: { text: ' ' } },
        ],
      },
    ]);
    expect(form.project).toBe('required');
    expect(unmatched).toEqual([{ why: 'column', text: 'Любимый цвет', item: 'item-1' }]);
  });

  test('a table of no known kind is a text with a hint, and is told', () => {
    const { form, unmatched } = draft(bold('1. Прочее'), tableOf(['Кличка', 'Порода'], ['', '']));
    expect(form.sections[0]?.items[0]?.nodes).toMatchObject([
      { type: 'text', hint: expect.stringContaining('Кличка | Порода') },
    ]);
    expect(unmatched).toEqual([{ why: 'table', text: 'Кличка | Порода', item: 'item-1' }]);
  });

  test('a table that asks beside and answers there', () => {
    const { form, places } = draft(bold('1. Школа'), tableOf(['Полное наименование', ''], ['Сайт', '']));
    expect(form.sections[0]?.items[0]?.nodes).toMatchObject([
      { label: 'Полное наименование' },
      { label: 'Сайт' },
    ]);
    expect(places).toMatchObject([
      { type: 'cell', row: 0, column: 1 },
      { type: 'cell', row: 1, column: 1 },
    ]);
  });
});

test('a file without a heading is no form', () => {
  expect(draftForm([paragraph('Просто текст, ничего больше.')], { id: 'x', name: 'х' })).toBeUndefined();
});

test.each([
  ['Отчёт школы № 9', 'otchet-shkoly-9'],
  ['«»', 'form'],
  ['Щ'.repeat(100), 'shch'.repeat(15)],
])('the id of «%s»', (name, id) => {
  expect(formIdOf(name)).toBe(id);
});

test.each([
  ['не более 2 стр.', 2],
  ['(не более 3-4 страниц)', 4],
  ['объём до 1,5 стр.', 1.5],
  ['не более 20 человек', undefined],
])('pages in «%s»', (text, pages) => {
  expect(pageLimitIn(text)).toBe(pages);
});

test.each([
  ['за 2024 год', 'за {year} год'],
  ['2024г.', '{year}г.'],
  ['в 2023–2024 учебном году', 'в {year} учебном году'],
  ['за 20___ год', 'за {year} год'],
  ['2024 ученика', '2024 ученика'],
])('the year in «%s»', (text, result) => {
  expect(yearly(text)).toBe(result);
});
