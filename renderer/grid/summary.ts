import { gridText } from '#shared/text/grid.ts';
import type { GridCell, GridColumn, GridRows } from './model.ts';
import type { Box } from './selection.ts';

/** Beyond this the sum is not worth the wait, in cells. */
const mostCells = 200_000;

/** The line about the selection. Numbers are added only when every row of it is there: half a sum would be wrong. */
export function summaryOf(
  box: Box,
  isWhole: boolean,
  columns: readonly GridColumn[],
  rows: GridRows,
): string {
  const rowCount = box.bottom - box.top + 1;
  const cellCount = rowCount * (box.right - box.left + 1);
  if (cellCount <= 1) return '';
  const selected = isWhole ? gridText.selectedRows(rowCount) : gridText.selectedCells(cellCount);
  const numbers = cellCount > mostCells ? undefined : numbersIn(box, columns, rows);
  if (numbers === undefined || numbers.length === 0) return selected;
  return gridText.withSum(
    selected,
    numbers.length,
    numbers.reduce((sum, each) => sum + each, 0),
  );
}

function numbersIn(box: Box, columns: readonly GridColumn[], rows: GridRows): number[] | undefined {
  const numbers: number[] = [];
  for (let at = box.top; at <= box.bottom; at += 1) {
    const row = rows.get(at);
    if (!row) return undefined;
    for (let column = box.left; column <= box.right; column += 1) {
      const number = numberIn(row.cells[column], columns[column]);
      if (number !== undefined) numbers.push(number);
    }
  }
  return numbers;
}

function numberIn(cell: GridCell | undefined, column: GridColumn | undefined): number | undefined {
  if (typeof cell?.value === 'number') return cell.value;
  if (column?.editor !== 'number' || cell === undefined || cell.text.trim() === '') return undefined;
  const number = Number(cell.text.replaceAll(/\s/g, '').replace('−', '-').replace(',', '.'));
  return Number.isFinite(number) ? number : undefined;
}
