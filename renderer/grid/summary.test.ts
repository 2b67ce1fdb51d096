import { expect, test } from 'vitest';
import type { GridColumn } from './model.ts';
import { summaryOf } from './summary.ts';

const columns: readonly GridColumn[] = [
  { id: 'title', title: 'Название', width: 100, editable: true, editor: 'text' },
  { id: 'hours', title: 'Часы', width: 100, editable: true, editor: 'number' },
];
const hours = ['0,1', '0,2', '', '1\u00a0250', 'много'];
const rows = {
  get: (row: number) =>
    hours[row] === undefined ? undefined : { id: String(row), cells: [{ text: '7' }, { text: hours[row] }] },
  ask: () => undefined,
};

test('numbers of number columns are added; other texts are only counted', () => {
  const box = { top: 0, bottom: 4, left: 0, right: 1 };
  expect(summaryOf(box, false, columns, rows)).toBe('Выделено: 10\u00a0ячеек · чисел: 3 · сумма: 1250,3');
  expect(summaryOf({ ...box, right: 0 }, false, columns, rows)).toBe('Выделено: 5\u00a0ячеек');
  expect(summaryOf({ ...box, bottom: 1 }, true, columns, rows)).toMatch(/^Выделено: 2\u00a0строки/);
});

test('half a sum is not said', () => {
  const box = { top: 0, bottom: 5, left: 1, right: 1 };
  expect(summaryOf(box, false, columns, rows)).toBe('Выделено: 6\u00a0ячеек');
});

test('a single cell needs no words', () => {
  expect(summaryOf({ top: 0, bottom: 0, left: 1, right: 1 }, false, columns, rows)).toBe('');
});
