import type { Table } from '#shared/tables/table.ts';
import { Budget, Grid } from './grid.ts';

export type Delimiter = '\t' | ';' | ',';

/** One cell of a text, zero-based. */
type Visit = (text: string, row: number, column: number) => void;

/**
 * Walks over text as Excel writes it into the clipboard and CSV: a cell in quotes may hold delimiters, line ends and
 * doubled quotes. A quote that is not closed just before a delimiter or a line end is a plain character, so
 * «"Школа" № 5» stays as it is. No delimiter: every line is one cell.
 */
export function eachCell(text: string, delimiter: Delimiter | undefined, visit: Visit): void {
  const plain = new RegExp(
    delimiter === undefined ? String.raw`[^\r\n]*` : String.raw`[^${delimiter}\r\n]*`,
    'y',
  );
  let at = 0;
  let row = 0;
  let column = 0;
  while (at < text.length) {
    const quoted = delimiter !== undefined && text[at] === '"' ? quotedAt(text, at, delimiter) : undefined;
    plain.lastIndex = at;
    visit(quoted?.text ?? plain.exec(text)?.[0] ?? '', row, column);
    at = quoted?.end ?? plain.lastIndex;
    const mark = text[at];
    if (mark === delimiter) {
      column += 1;
      at += 1;
    } else {
      row += 1;
      column = 0;
      at += mark === '\r' && text[at + 1] === '\n' ? 2 : 1;
    }
  }
}

export function delimitedTable(
  text: string,
  delimiter: Delimiter | undefined,
  name: string,
): Table | undefined {
  const grid = new Grid();
  eachCell(text, delimiter, (cell, row, column) => grid.put(row, column, { text: cell }));
  return grid.table(name, new Budget());
}

/**
 * Linear in all: a scan that finds no end has passed only even runs of quotes, so no later cell scans beyond its own.
 */
function quotedAt(
  text: string,
  start: number,
  delimiter: Delimiter,
): { text: string; end: number } | undefined {
  let at = text.indexOf('"', start + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  if (at === -1) return undefined;
  const next = text[at + 1];
  if (next !== undefined && next !== delimiter && next !== '\r' && next !== '\n') return undefined;
  return { text: text.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 };
}
