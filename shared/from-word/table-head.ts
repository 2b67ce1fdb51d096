import { headByShape, understand } from '#shared/import/find-table.ts';
import { isEmphatic } from './headings.ts';
import { type CellPiece, cellText, type TablePiece, textRows } from './piece.ts';

/** Less than this share of known words is no head, only a coincidence. */
const likely = 0.5;

/** Rows of a table that head the rest: as the file says, by known words, by their shape or look. */
export function headRowsOf(table: TablePiece): number {
  const rows = textRows(table);
  if (rows.length < 2) return Math.min(table.headerRows, rows.length);
  const said = table.headerRows || byWords(rows) || headByShape(rows) || byLook(table);
  return withNumbers(rows, withSecond(table, said));
}

function byWords(rows: readonly (readonly string[])[]): number {
  const found = understand(rows, undefined);
  return found !== undefined && found.share >= likely ? found.headRows : 0;
}

/** The first row stands out, and not every row does. */
function byLook({ rows }: TablePiece): number {
  const emphatic = rows.map(isEmphaticRow);
  return emphatic[0] === true && emphatic.includes(false) ? 1 : 0;
}

function isEmphaticRow(row: readonly CellPiece[]): boolean {
  const filled = row.filter((cell) => cellText(cell) !== '');
  return (
    filled.length > 0 &&
    filled.every(({ paragraphs }) => paragraphs.every(({ inlines }) => isEmphatic(inlines)))
  );
}

/** A head whose cells span columns goes on in the row below it. */
function withSecond({ rows }: TablePiece, said: number): number {
  const last = rows[said - 1];
  const next = rows[said];
  if (said === 0 || last === undefined || next === undefined || rows.length <= said + 1) return said;
  const spans = last.some((cell, at) => at > 0 && cell.merged === true && cellText(cell) === '');
  return spans && next.some((cell) => cell.merged === true && cellText(cell) !== '') ? said + 1 : said;
}

/** «1 | 2 | 3» under the head counts its columns. */
function withNumbers(rows: readonly (readonly string[])[], said: number): number {
  return said > 0 && isColumnCount(rows[said]) ? said + 1 : said;
}

function isColumnCount(row: readonly string[] | undefined): boolean {
  return (
    row !== undefined && row.length > 1 && row.every((text, at) => text.replace(/\.$/, '') === String(at + 1))
  );
}

/** What heads each column, from all rows of the head; once where rows say the same. */
export function columnHeads(table: TablePiece, headRows: number): string[] {
  const head = textRows(table)
    .slice(0, headRows)
    .filter((row) => !isColumnCount(row));
  const width = table.rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => {
    const texts = head.map((row) => spanned(row, column));
    return [...new Set(texts.filter((text) => text !== ''))].join(' ');
  });
}

/** A text over several columns heads all of them. */
function spanned(row: readonly string[], column: number): string {
  return row[column] ?? '';
}

/** The head of a table as one line. */
export function headWords(table: TablePiece): string {
  return columnHeads(table, Math.max(1, headRowsOf(table)))
    .filter((head) => head !== '')
    .join(' | ');
}
