import writeXlsxFile, { type Cell, type CellObject, type SheetData } from 'write-excel-file/node';
import { cleanText } from '#shared/blocks/clean-text.ts';
import type { Sheet, SheetCell, SheetColumn, SheetGroup } from '#shared/document/sheet.ts';

/** Excel's own limit for the text of a cell. */
const longestCell = 32_767;
/** Excel's width of a column, characters. */
const widest = 60;

const head = { fontWeight: 'bold', wrap: true, align: 'center', alignVertical: 'center' } as const;
const framed = { borderStyle: 'thin', alignVertical: 'top', wrap: true } as const;

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

const fitToPage = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';

/** A4 (paper 9), as many pages down as there are. */
function withPageSetup(xml: string): string {
  return xml.includes('<pageSetup ')
    ? xml.replace('<pageSetup ', '<pageSetup fitToHeight="0" ')
    : xml.replace('</worksheet>', '<pageSetup paperSize="9" fitToHeight="0"/></worksheet>');
}

/** Printed on pages as wide as the table: otherwise the last columns come out on sheets of their own. */
const fitsPage = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string) => withPageSetup(xml.replace(/<worksheet[^>]*>/, `$&${fitToPage}`)),
      },
    },
  },
};

function rowsOf(sheet: Sheet): SheetData {
  const whole = sheet.columns.length + 1;
  const line = (text: string, bold: boolean): Cell[] => [
    {
      type: String,
      value: plain(text),
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
    const height = heightOf(sheet, cells);
    return [first, ...cells.map((cell, at) => ({ ...cellOf(cell, sheet.columns[at]?.align, bold), height }))];
  };
  return [
    ...(group.heading === undefined ? [] : [line(group.heading, true)]),
    titles.map((text): Cell => ({ type: String, value: plain(text), ...framed, ...head })),
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
    return { type: Date, value: new Date(`${day}T00:00:00Z`), format: 'dd.mm.yyyy', ...style };
  return { type: String, value: plain(text), ...style };
}

/** Points of a line of the usual font. */
const lineHeight = 15;

/** Not every program makes a row as high as its wrapped text by itself. */
function heightOf({ columns }: Sheet, cells: readonly SheetCell[]): number {
  const lines = cells.map(({ text }, at) => {
    const width = columnWidth(columns[at]?.width ?? 0);
    return text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 0.9) / width)), 0);
  });
  return Math.min(400, Math.max(1, ...lines) * lineHeight);
}

function columnWidth(width: number): number {
  return Math.min(widest, Math.max(8, Math.ceil(width)));
}

function plain(text: string): string {
  return cleanText(text).slice(0, longestCell);
}

/** Excel's names of sheets: 31 signs, none of []:*?/\. */
function sheetName(title: string): string {
  const name = cleanText(title)
    .replaceAll(/[[\]:*?/\\]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^'|'$/g, '')
    .trim();
  return name.slice(0, 31).trim();
}
