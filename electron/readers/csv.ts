import type { Table } from '#shared/tables/table.ts';
import { delimitedTable, type Delimiter } from './delimited.ts';
import { likelyDelimiter } from './delimiter.ts';

/** Excel's own word about the delimiter, above the table. */
const said = /^sep=([;,\t])\r?\n/i;

/** A text file: CSV with semicolons, tabs or commas, else every line is one cell. Throws `table/too-large`. */
export function readCsv(text: string, name: string): Table[] {
  const first = said.exec(text);
  const body = first === null ? text : text.slice(first[0].length);
  const delimiter = first === null ? likelyDelimiter(body) : (first[1] as Delimiter);
  return [delimitedTable(body, delimiter, name)].filter((table) => table !== undefined);
}
