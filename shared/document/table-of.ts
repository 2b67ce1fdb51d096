import type { Block, CellValue, Table } from '#shared/blocks/model.ts';
import { isEmptyValue } from '#shared/forms/value.ts';
import type { FilledCell, FilledView } from '#shared/report/filled.ts';
import { isBlank } from '#shared/report/fill-state.ts';
import { reportText } from '#shared/text/report.ts';
import { valueBlocks } from './value-blocks.ts';

/** The table of a view: headers as the form prints them, the rows that print something, sums, or why there are none. */
export function tableOf(view: FilledView): Table {
  const numbers = view.rowNumbers;
  const columns = view.columns.map(({ width, align }) => ({ width, align }));
  const header = view.columns.map(({ title }) => headerCell(title));
  const printed = printedRows(view);
  const rows = printed.map((row, at) => [
    ...(numbers ? [[plainCell(`${at + 1}.`)]] : []),
    ...row.cells.map((cell) => cellBlocks(cell)),
  ]);
  const absent = view.absence === undefined ? [] : [absenceRow(view, view.absence)];
  const values = printed.map((row): (CellValue | null)[] => [
    ...(numbers ? [null] : []),
    ...row.cells.map(({ typed }) => typed ?? null),
  ]);
  const isTyped = values.some((row) => row.some((value) => value !== null));
  return {
    type: 'table',
    columns: [...(numbers ? [{ width: numbers.width, align: 'center' as const }] : []), ...columns],
    header: [[...(numbers ? [headerCell(numbers.title)] : []), ...header]],
    rows: rows.length > 0 ? [...rows, ...totalRow(view)] : absent,
    ...(isTyped ? { values } : {}),
    ...(view.label === undefined ? {} : { caption: view.label }),
    ...(view.titled ? { titled: true } : {}),
  };
}

export function printedRows(view: FilledView): FilledView['rows'] {
  return view.rows.filter((row) => !isBlank(row));
}

function totalRow(view: FilledView): Block[][][] {
  if (Object.keys(view.totals).length === 0) return [];
  const cells = view.columns.map(({ id }, at): Block[] => {
    const total = view.totals[id];
    if (total !== undefined) return valueBlocks(total);
    return at === 0 ? [boldCell(reportText.total)] : [];
  });
  return [view.rowNumbers ? [[], ...cells] : cells];
}

function absenceRow(view: FilledView, reason: string): Block[][] {
  const cells = view.columns.map((_, at): Block[] => [plainCell(at === 0 ? reason : '–')]);
  return view.rowNumbers ? [[plainCell('–')], ...cells] : cells;
}

function headerCell(title: string): Block[] {
  return [{ type: 'paragraph', inlines: [{ type: 'text', text: title }], align: 'center', flush: true }];
}

function plainCell(text: string): Block {
  return { type: 'paragraph', inlines: [{ type: 'text', text }], flush: true };
}

function boldCell(text: string): Block {
  return { type: 'paragraph', inlines: [{ type: 'text', text, bold: true }], flush: true };
}

function cellBlocks(cell: FilledCell): Block[] {
  return isEmptyValue(cell.value) ? [] : valueBlocks(cell.value);
}
