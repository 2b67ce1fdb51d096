import writeXlsxFile, { type Cell, type CellObject, type SheetData } from 'write-excel-file/node';
import type { Sheet, SheetCell, SheetColumn, SheetGroup } from '#shared/document/sheet.ts';
import { cellText, columnWidth, dayFormat, framed, head, rowHeight, sheetName } from './cells.ts';
import { fitsPage } from './page-setup.ts';

/**
 * The sheet as an XLSX file: numbers and days as what they are, everything else as text. Text is never a formula: the
 * library writes strings as strings, and no cell of ours says otherwise.
 */
export async function writeSheet(sheet: Sheet): Promise<Uint8Array> {
  const columns = [{ width: 6 }, ...sheet.columns.map(({ width }) => ({ width: columnWidth(width) }))];
  const file = writeXlsxFile(
    rowsOf(sheet),
    {
      columns,
      sheet: sheetName(sheet.title),
      stickyRowsCount: sheet.groups.length === 1 ? sheet.lines.length + 2 : 0,
      ...(sheet.columns.length > 5 ? { orientation: 'landscape' as const } : {}),
    },
    { features: [fitsPage] },
  );
  return new Uint8Array(await file.toBuffer());
}

function rowsOf(sheet: Sheet): SheetData {
  const whole = sheet.columns.length + 1;
  const line = (text: string, bold: boolean): Cell[] => [
    {
      type: String,
      value: cellText(text),
      columnSpan: whole,
      align: 'center',
      ...(bold ? { fontWeight: 'bold' } : {}),
    },
    ...Array.from({ length: whole - 1 }, () => null),
  ];
  return [
    line(sheet.title, true),
    ...sheet.lines.map((text) => line(text, false)),
    ...sheet.groups.flatMap((group) => groupRows(sheet, group, line)),
  ];
}

function groupRows(
  sheet: Sheet,
  group: SheetGroup,
  line: (text: string, bold: boolean) => Cell[],
): SheetData {
  const titles = [sheet.rowNumbers, ...sheet.columns.map(({ title }) => title)];
  const totals = group.total?.map((cell, at) =>
    at === 0 && cell.text === '' ? { text: sheet.totalName } : cell,
  );
  const row = (cells: readonly SheetCell[], first: Cell, bold: boolean): Cell[] => {
    const height = rowHeight(
      cells.map(({ text }) => text),
      sheet.columns.map(({ width }) => columnWidth(width)),
    );
    return [first, ...cells.map((cell, at) => ({ ...cellOf(cell, sheet.columns[at]?.align, bold), height }))];
  };
  return [
    ...(group.heading === undefined ? [] : [line(group.heading, true)]),
    titles.map((text): Cell => ({ type: String, value: cellText(text), ...framed, ...head })),
    ...group.rows.map((cells, at) => row(cells, numbered(at), false)),
    ...(totals ? [row(totals, empty(), true)] : []),
  ];
}

const numbered = (at: number): Cell => ({ type: Number, value: at + 1, ...framed, align: 'center' });
const empty = (): Cell => ({ type: String, value: '', ...framed });

function cellOf(
  { text, number, day }: SheetCell,
  align: SheetColumn['align'] = 'left',
  bold = false,
): CellObject {
  const style = { ...framed, align, ...(bold ? { fontWeight: 'bold' as const } : {}) };
  if (number !== undefined) return { type: Number, value: number, ...style };
  if (day !== undefined)
    return { type: Date, value: new Date(`${day}T00:00:00Z`), format: dayFormat, ...style };
  return { type: String, value: cellText(text), ...style };
}
