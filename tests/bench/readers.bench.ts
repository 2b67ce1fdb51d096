import { readClipboard } from '#electron/readers/clipboard.ts';
import { readTables } from '#electron/readers/read-tables.ts';
import { openDocument, xlsx } from '../support/office-files.ts';
import type { BenchRow } from './bench-row.ts';
import { medians, ms, times } from './measure.ts';

const size = { rows: 5_000, columns: 20 };

/** What a person pastes or chooses, 5,000 rows of 20 cells, against a plain split of the same text. */
export async function benchReaders(): Promise<BenchRow[]> {
  const rows = Array.from({ length: size.rows }, (_, row) =>
    Array.from({ length: size.columns }, (_none, column) =>
      column % 2 === 0 ? `Школа № ${row}` : `${row * column}`,
    ),
  );
  const text = rows.map((row) => row.join('\t')).join('\r\n');
  const html = htmlOf(rows);
  const book = xlsx({ sheets: { Лист1: sheetOf(rows) } });
  const open = openDocument('spreadsheet', odsOf(rows));
  const found = await medians(
    {
      split: async () => text.split('\r\n').map((line) => line.split('\t')),
      text: async () => readClipboard({ text }),
      html: async () => readClipboard({ html, text }),
      xlsx: () => readTables('книга.xlsx', book),
      ods: () => readTables('книга.ods', open),
    },
    { rounds: 7, warmUp: 2 },
  );
  const note = `${size.rows} × ${size.columns} cells; a plain split: ${ms(found.split)}`;
  return (['text', 'html', 'xlsx', 'ods'] as const).map((name) => ({
    name: `reading a table: ${name}`,
    value: ms(found[name]),
    ratio: times(found[name] / found.split),
    note,
  }));
}

type Rows = readonly (readonly string[])[];

const htmlCell = (text: string) =>
  `  <td class=xl65 width=64 style='border-top:none;width:48pt'>${text}</td>\r\n`;
const sheetCell = (text: string) => `<c t="str"><v>${text}</v></c>`;
const odsCell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;

function htmlOf(rows: Rows): string {
  const lines = rows.map(
    (row) => ` <tr height=20 style='height:15.0pt'>\r\n${row.map(htmlCell).join('')} </tr>\r\n`,
  );
  return `<html><body><table border=0>\r\n${lines.join('')}</table></body></html>`;
}

function sheetOf(rows: Rows): string {
  return `<sheetData>${rows.map((row) => `<row>${row.map(sheetCell).join('')}</row>`).join('')}</sheetData>`;
}

function odsOf(rows: Rows): string {
  const lines = rows.map((row) => `<table:table-row>${row.map(odsCell).join('')}</table:table-row>`);
  return `<table:table table:name="Л">${lines.join('')}</table:table>`;
}
