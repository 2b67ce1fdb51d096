import { plain } from './words.ts';

/** A table that Word flattened: a line is a cell, a blank line ends a row. */
export interface FlatTable {
  /** The last line of text above the table. */
  readonly above: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The tables of a text, each of which begins with the column of numbers. Throws when a row is not as long as the header. */
export function readFlatTables(text: string): FlatTable[] {
  const tables: { above: string; rows: string[][] }[] = [];
  let above = '';
  let row: string[] | undefined;
  let blanks = 0;
  let inTable = false;
  for (const line of text.split('\n')) {
    const cell = /^\t(.*)$/u.exec(line)?.[1];
    if (cell !== undefined && (inTable || plain(cell) === '№ п/п')) {
      if (!inTable) tables.push({ above, rows: [] });
      inTable = true;
      blanks = 0;
      if (!row) {
        row = [];
        tables.at(-1)?.rows.push(row);
      }
      row.push(plain(cell));
      continue;
    }
    row = undefined;
    blanks = line.trim() === '' ? blanks + 1 : 2;
    if (blanks > 1) inTable = false;
    if (line.trim() !== '') above = plain(line);
  }
  return tables.map(({ above: title, rows: [header = [], ...rows] }) => {
    const odd = rows.find(({ length }) => length !== header.length);
    if (odd) throw new Error(`Not a row of «${header.join(' | ')}»: ${odd.join(' | ')}`);
    return { above: title, header, rows };
  });
}

/** What Excel lays on the clipboard for a block of cells. */
export function asPasted(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

function quoted(cell: string): string {
  return /["\n\t]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
