import { Failure } from '#shared/contract/failure.ts';
import { limits, type Table } from '#shared/tables/table.ts';
import { tableName } from '#shared/text/tables.ts';
import { delimitedTable } from './delimited.ts';
import { consistentDelimiter } from './delimiter.ts';
import { readHtmlTables } from './html-tables.ts';

/** What the clipboard has of one and the same copy. */
export interface Clipboard {
  readonly html?: string;
  readonly text?: string;
}

/**
 * The tables of the clipboard: those of its HTML, else its text, cells by tabs as spreadsheets write them, or by
 * semicolons or commas where every line has as many; else every line is one cell.
 * Throws `table/none` for an empty clipboard, `table/too-large`, `table/damaged`.
 */
export function readClipboard({ html = '', text = '' }: Clipboard): Table[] {
  if (html.length > limits.source || text.length > limits.source) throw new Failure('table/too-large');
  const tables = /<table[\s>]/i.test(html) ? readHtmlTables(html) : [];
  if (tables.length > 0) return tables;
  const delimiter = text.includes('\t') ? '\t' : consistentDelimiter(text);
  const table = delimitedTable(text, delimiter, tableName(1));
  if (table === undefined) throw new Failure('table/none');
  return [table];
}
