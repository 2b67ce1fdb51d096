import { expect, test } from 'vitest';
import { boxOf, columnsOf, everything, extended, moved, rangeOf, rowsBetween, single } from './selection.ts';

/** Five records, a blank row below them, three columns. */
const size = { rows: 6, filled: 5, columns: 3 };
const ids = ['a', 'b', 'c'];

test('no step leads out of the grid', () => {
  expect(moved({ row: 0, column: 0 }, 'up', size, 4)).toEqual({ row: 0, column: 0 });
  expect(moved({ row: 0, column: 2 }, 'right', size, 4)).toEqual({ row: 0, column: 2 });
  expect(moved({ row: 3, column: 1 }, 'pageDown', size, 4)).toEqual({ row: 5, column: 1 });
});

test('the edge below is the last record, and from there the blank row', () => {
  expect(moved({ row: 1, column: 1 }, 'bottom', size, 4).row).toBe(4);
  expect(moved({ row: 4, column: 1 }, 'bottom', size, 4).row).toBe(5);
  expect(moved({ row: 1, column: 1 }, 'end', size, 4)).toEqual({ row: 4, column: 2 });
});

test('a range is the same from whichever corner it was drawn', () => {
  const selection = extended(single({ row: 3, column: 2 }), { row: 1, column: 1 });
  expect(boxOf(selection, size)).toEqual({ top: 1, bottom: 3, left: 1, right: 2 });
  expect(rangeOf(selection, size, ids)).toEqual({ from: 1, to: 3, columns: ['b', 'c'], whole: false });
});

test('the blank row is in no range of records', () => {
  const below = extended(single({ row: 3, column: 0 }), { row: 5, column: 0 });
  expect(rangeOf(below, size, ids)).toMatchObject({ from: 3, to: 4 });
  expect(rangeOf(single({ row: 5, column: 0 }), size, ids)).toMatchObject({ from: 5, to: 5 });
});

test('whole rows, whole columns, everything; the focus stays where it was', () => {
  const now = single({ row: 2, column: 1 });
  expect(rangeOf(rowsBetween(2, 4, now), size, ids)).toEqual({ from: 2, to: 4, columns: ids, whole: true });
  expect(rowsBetween(3, 4, now).active).toEqual({ row: 3, column: 1 });
  expect(rangeOf(columnsOf(now, size), size, ids)).toEqual({ from: 0, to: 4, columns: ['b'], whole: false });
  expect(rangeOf(everything(now, size), size, ids)).toEqual({ from: 0, to: 4, columns: ids, whole: false });
  expect(everything(now, size).active).toEqual({ row: 2, column: 1 });
});
