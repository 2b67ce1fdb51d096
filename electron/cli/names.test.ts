import { expect, test } from 'vitest';
import { factKindNames } from '#shared/facts/kinds.ts';
import { columnsOf } from '#shared/grid/columns.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { UsageError } from './command.ts';
import { columnAndText, columnNamed, columnsNamed, kindNamed } from './names.ts';

const complaint = (ask: () => unknown): string => {
  try {
    ask();
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return '';
};

test('every kind and every column answers to its id and to its Russian name', () => {
  for (const kind of factKindNames) {
    const name = kindNames[kind];
    expect([kind, name?.one.toUpperCase() ?? '', ` ${name?.many} `].map(kindNamed)).toEqual([
      kind,
      kind,
      kind,
    ]);
    for (const column of columnsOf(kind)) {
      expect(columnNamed(kind, column.id)).toBe(column);
      expect(columnNamed(kind, column.title.toLowerCase()).title).toBe(column.title);
    }
  }
});

test.each(['мероприятя', '', '__proto__', 'constructor'])(
  'no kind «%s»: the near ones are named',
  (written) => {
    expect(complaint(() => kindNamed(written))).toMatch(/^Вида записей «.*» нет\. Похожие: .+/);
  },
);

test('no such column: the near ones are named, at most six', () => {
  const said = complaint(() => columnNamed('event', 'Мест проведения'));
  expect(said).toMatch(/^Столбца «Мест проведения» нет\. Похожие: Место проведения, /);
  expect(complaint(() => columnNamed('event', 'щщщ')).split(', ')).toHaveLength(6);
});

test('several columns, each once; «;» parts titles that hold a comma', () => {
  expect(columnsNamed('event', 'название, дата,title').map(({ id }) => id)).toEqual(['title', 'date']);
  expect(columnsNamed('coverage', 'Доля, %; период').map(({ id }) => id)).toHaveLength(2);
  expect(complaint(() => columnsNamed('event', ' , '))).toContain('--columns');
});

test('a column and a text: the first sign parts', () => {
  const { column, text } = columnAndText('event', 'название= а=б ', '--where');
  expect([column.id, text]).toEqual(['title', 'а=б']);
  expect(complaint(() => columnAndText('event', '=а', '--where'))).toContain('знак «=»');
});
