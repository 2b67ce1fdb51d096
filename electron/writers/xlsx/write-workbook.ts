import writeXlsxFile, { type Cell, type CellObject, type SheetData } from 'write-excel-file/node';
import { workbookText } from '#shared/text/workbook.ts';
import type { LetopisDocument } from '#shared/blocks/model.ts';
import {
  cellText,
  columnWidth,
  dayFormat,
  framed,
  head,
  rowHeight,
  sheetName,
  uniqueNames,
} from './cells.ts';
import { fitsPage } from './page-setup.ts';
import { type SheetCell, type TableSheet, tableSheets } from './table-sheets.ts';
import { contentsLinks, repeatedHeads } from './workbook-parts.ts';

/** Columns of a table that is still printed on a page that stands. */
const mostUpright = 6;

/**
 * The tables of a document as an XLSX workbook: a sheet with their list, then a sheet each, its head repeated on every
 * printed page. Numbers, shares and days are what they are, everything else is text.
 */
export async function writeWorkbook(document: LetopisDocument): Promise<Uint8Array> {
  const tables = tableSheets(document);
  const [contents = '', ...names] = uniqueNames([
    workbookText.contents,
    ...tables.map(({ title }) => sheetName(title) || workbookText.unnamed),
  ]);
  const sheets = [
    contentsSheet(contents, document.title, tables, names),
    ...tables.map((table, at) => tableSheet(table, names[at] ?? '')),
  ];
  const heads = tables.map(({ header }, at) => ({ name: names[at] ?? '', rows: header.length }));
  const features = [fitsPage, contentsLinks(names, headRows), repeatedHeads(heads)];
  const file = writeXlsxFile(sheets, { features, fontFamily: 'Times New Roman', fontSize: 11 });
  return new Uint8Array(await file.toBuffer());
}

/** Rows above the list of tables: the title of the document, and what the columns are. */
const headRows = 2;

function contentsSheet(
  sheet: string,
  title: string,
  tables: readonly TableSheet[],
  names: readonly string[],
) {
  const widths = [6, 60, 34, 8];
  const titleRow: Cell[] = [{ type: String, value: cellText(title), fontWeight: 'bold' }];
  const titles = [workbookText.number, workbookText.table, workbookText.sheet, workbookText.rows];
  const rows = tables.map((table, at): Cell[] => {
    const name = names[at] ?? '';
    const height = rowHeight(['', table.title, name], widths);
    return [
      { type: Number, value: at + 1, ...framed, align: 'center', height },
      { ...textCell(table.title), height },
      { ...textCell(name), textColor: linkColour, textDecoration: { underline: true }, height },
      { type: Number, value: table.rows.length, ...framed, height },
    ];
  });
  const data: SheetData = [
    titleRow,
    titles.map((text): Cell => ({ ...textCell(text), ...head })),
    ...(rows.length > 0 ? rows : [[null, textCell(workbookText.none)]]),
  ];
  return { sheet, data, columns: widths.map((width) => ({ width })), stickyRowsCount: headRows };
}

const linkColour = '#0563c1';

function tableSheet(table: TableSheet, sheet: string) {
  const widths = table.widths.map(columnWidth);
  const header = table.header.map((row): Cell[] => {
    const height = rowHeight(row, widths);
    return row.map((text) => ({ ...textCell(text), ...head, height }));
  });
  const rows = table.rows.map((row): Cell[] => {
    const height = rowHeight(
      row.map(({ text }) => text),
      widths,
    );
    return row.map((cell, at) => ({ ...valueCell(cell), align: table.aligns[at] ?? 'left', height }));
  });
  return {
    sheet,
    data: [...header, ...rows],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: table.header.length,
    ...(widths.length > mostUpright ? { orientation: 'landscape' as const } : {}),
  };
}

function textCell(text: string): CellObject {
  return { type: String, value: cellText(text), ...framed };
}

function valueCell({ text, value }: SheetCell): CellObject {
  if (value === undefined) return textCell(text);
  if ('day' in value) return dayCell(value.day) ?? textCell(text);
  if (!Number.isFinite(value.number)) return textCell(text);
  if (value.percent !== true) return { type: Number, value: value.number, ...framed };
  // Excel keeps a share of one and shows a hundred times as much.
  const format = Number.isInteger(value.number) ? '0%' : '0.0#%';
  return { type: Number, value: value.number / 100, format, ...framed };
}

/** Excel counts days from 1900 on. */
function dayCell(day: string): CellObject | undefined {
  const time = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(time.getTime()) || time.getUTCFullYear() < 1901) return undefined;
  return { type: Date, value: time, format: dayFormat, ...framed };
}
