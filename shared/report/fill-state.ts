import { isEmptyValue } from '#shared/forms/value.ts';
import type { FilledNode, FilledRow, FilledView, FillState } from './filled.ts';

/** A place of a report where something required is missing. */
export interface Gap {
  readonly node: string;
  readonly row?: string | undefined;
  /** Position of the row as printed, from 1. */
  readonly rowNumber?: number | undefined;
  readonly column?: string | undefined;
  readonly columnTitle?: string | undefined;
}

/** Everything required that a node lacks. A view without rows has one gap, unless its absence is explained. */
export function gapsOf(node: FilledNode): Gap[] {
  switch (node.type) {
    case 'text':
      return node.required && node.text.trim() === '' ? [{ node: node.id }] : [];
    case 'fact':
      return node.required && isEmptyValue(node.value) ? [{ node: node.id }] : [];
    case 'table':
    case 'list':
      return viewGaps(node);
    case 'chart':
      return node.required && !hasContent(node) ? [{ node: node.id }] : [];
  }
}

function viewGaps(view: FilledView): Gap[] {
  const rows = view.rows.filter((row) => !isBlank(row));
  if (rows.length === 0) {
    return view.required && view.absence === undefined ? [{ node: view.id }] : [];
  }
  return rows.flatMap((row, at) =>
    view.columns.flatMap((column): Gap[] => {
      const cell = row.cells.find((each) => each.column === column.id);
      if (!column.required || (cell && !isEmptyValue(cell.value))) return [];
      return [
        { node: view.id, row: row.id, rowNumber: at + 1, column: column.id, columnTitle: column.title },
      ];
    }),
  );
}

/** A row that somebody added and has not written into: nothing is printed of it, so nothing in it is missing. */
export function isBlank(row: FilledRow): boolean {
  return row.free && row.cells.every((cell) => isEmptyValue(cell.value));
}

/** A report's item: filled when nothing required is missing and something stands there. */
export function fillState(nodes: readonly FilledNode[]): FillState {
  const something = nodes.some(hasContent);
  const complete = nodes.every((node) => gapsOf(node).length === 0);
  if (complete) return something || nodes.every((node) => !node.required) ? 'filled' : 'empty';
  return something ? 'partial' : 'empty';
}

export function hasContent(node: FilledNode): boolean {
  switch (node.type) {
    case 'text':
      return node.text.trim() !== '' || node.blocks.length > 0;
    case 'chart':
      return node.chart.series.some(({ values }) => values.some((value) => value !== null));
    case 'fact':
      return !isEmptyValue(node.value);
    case 'table':
    case 'list':
      return node.rows.some((row) => !isBlank(row)) || node.absence !== undefined;
  }
}
