import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/node';
import { cleanText } from '#shared/document/clean-text.ts';
import type { Sheet, SheetCell, SheetGroup } from '#shared/document/sheet.ts';

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
  const columns = [
    { width: 6 },
    ...sheet.columns.map(({ width }) => ({ width: Math.min(widest, Math.max(8, Math.ceil(width))) })),
  ];
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
  return [
    ...(group.heading === undefined ? [] : [line(group.heading, true)]),
    titles.map((text): Cell => ({ type: String, value: plain(text), ...framed, ...head })),
    ...group.rows.map((row, at) => [numbered(at), ...row.map((cell) => cellOf(cell))]),
    ...(totals ? [[empty(), ...totals.map((cell) => cellOf(cell, true))]] : []),
  ];
}

const numbered = (at: number): Cell => ({ type: Number, value: at + 1, ...framed, align: 'center' });
const empty = (): Cell => ({ type: String, value: '', ...framed });

function cellOf({ text, number, day }: SheetCell, bold = false): Cell {
  const style = bold ? { ...framed, fontWeight: 'bold' as const } : framed;
  if (number !== undefined) return { type: Number, value: number, ...style };
  if (day !== undefined)
    return { type: Date, value: new Date(`${day}T00:00:00Z`), format: 'dd.mm.yyyy', ...style, align: 'left' };
  return { type: String, value: plain(text), ...style };
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
