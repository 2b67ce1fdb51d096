import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Input } from '#shared/contract/calls.ts';
import { readTables } from '#electron/readers/read-tables.ts';
import { readDocx } from '../../../tests/support/read-docx.ts';
import { ask, create, type OpenServices, openServices } from '../../../tests/support/services.ts';

type Wish = Partial<Input<'sheet:export'>>;

const columns = ['title', 'date', 'audiences[pupils]'];

async function school(): Promise<OpenServices> {
  const services = openServices();
  for (const [title, level, pupils] of [
    ['Ярмарка', 'school', { value: 40 }],
    ['=1+1', 'school', { value: 2 }],
    ['Турнир', 'municipal', { value: 60, qualifier: 'moreThan' }],
    ['Встреча', undefined, undefined],
  ] as const) {
    await create(services, 'event', {
      title,
      date: { precision: 'day', day: '2025-10-14' },
      ...(level === undefined ? {} : { level }),
      ...(pupils === undefined ? {} : { audiences: [{ audience: 'pupils', participants: pupils }] }),
    });
  }
  return services;
}

async function exported(services: OpenServices, format: 'docx' | 'xlsx', wish: Wish = {}): Promise<Buffer> {
  const file = path.join(services.folder, `a.${format}`);
  const target = services.grants.grant(file, 'write');
  await ask(services, 'sheet:export', {
    kind: 'event',
    query: {},
    columns,
    title: 'Справка',
    ...wish,
    format,
    target,
  });
  return fs.readFileSync(file);
}

/** The cells of the first sheet as people see them. */
async function cellsOf(bytes: Buffer): Promise<string[][]> {
  const [table] = await readTables('a.xlsx', bytes);
  return (table?.rows ?? []).map((row) => row.map(({ text }) => text));
}

describe('a table for Excel', () => {
  test('has title, date, numbered rows and a sum that says «более» where a part does', async () => {
    const cells = await cellsOf(await exported(await school(), 'xlsx'));
    expect(cells[0]?.[0]).toBe('Справка');
    expect(cells[1]?.[0]).toMatch(/^По состоянию на \d\d\.\d\d\.\d{4}$/);
    expect(cells[2]).toEqual(['№ п/п', 'Название', 'Дата', 'Обучающиеся']);
    expect(cells[3]).toEqual(['1', 'Ярмарка', '14.10.2025', '40']);
    expect(cells.at(-1)?.slice(1)).toEqual(['Итого', '', 'более 102']);
  });

  test('holds numbers and days as such, and text never as a formula', async () => {
    const [table] = await readTables('a.xlsx', await exported(await school(), 'xlsx'));
    const [, , , first, formula] = table?.rows ?? [];
    expect(first?.[2]?.value).toEqual({ date: '2025-10-14' });
    expect(first?.[3]?.value).toBe(40);
    expect(formula?.[1]).toEqual({ text: '=1+1' });
  });

  test('in groups: each with its heading, its own numbers and its own sum, the nameless one last', async () => {
    const cells = await cellsOf(await exported(await school(), 'xlsx', { group: 'level' }));
    const headings = cells.map(([first = '']) => first).filter((text) => / \(\d/.test(text));
    expect(headings).toEqual(['муниципальный (1 запись)', 'школьный (2 записи)', 'Не указано (1 запись)']);
    expect(cells.flatMap((row) => (row[1] === 'Итого' ? [row[3]] : []))).toEqual(['более 60', '42']);
  });
});

function tablesIn(bytes: Buffer) {
  const { blocks, page } = readDocx(bytes);
  return { page, tables: blocks.filter((block) => block.type === 'table') };
}

test('for Word: the same rows in one table whose head repeats; a wide one lies', async () => {
  const services = await school();
  const narrow = tablesIn(await exported(services, 'docx'));
  expect(narrow.tables).toHaveLength(1);
  expect(narrow.tables[0]?.rows.map((row) => row.header)).toEqual([true, false, false, false, false, false]);
  expect(narrow.page.width).toBeLessThan(narrow.page.height);
  const columnsOfSix = ['title', 'date', 'kind', 'level', 'placeText', 'audiences[pupils]'];
  const filtered = { columns: columnsOfSix, query: { filters: [{ is: 'empty' as const, column: 'level' }] } };
  const wide = tablesIn(await exported(services, 'docx', filtered));
  expect(wide.tables[0]?.rows).toHaveLength(2);
  expect(wide.page.width).toBeGreaterThan(wide.page.height);
});

test('for the clipboard: heads, then the rows that the filter leaves', async () => {
  const services = await school();
  const { text, rows } = await ask(services, 'sheet:copy', {
    kind: 'event',
    query: { filters: [{ is: 'oneOf', column: 'level', values: ['school'] }] },
    columns: ['title', 'audiences[pupils]'],
    title: 'Справка',
  });
  expect(rows).toBe(2);
  expect(text).toBe('Название\tОбучающиеся\r\nЯрмарка\t40\r\n=1+1\t2');
});
