import { Failure } from '#shared/contract/failure.ts';
import type { Table } from '#shared/tables/table.ts';
import { readCsv } from './csv.ts';
import { readHtmlTables } from './html-tables.ts';

/**
 * A text file. Many systems write a web page and call it a book of Excel, so HTML is looked for first.
 * Throws `table/unknown` for other markup, `table/too-large`, `table/damaged`.
 */
export function readTextTables(text: string, name: string): Table[] {
  const start = text.slice(0, 4_096).trimStart();
  if (
    /^<(?:!doctype html|html|head|body|meta|table|div|style)[\s>]/i.test(start) ||
    /^<[^]*<html/i.test(start)
  )
    return readHtmlTables(text);
  if (/^(?:<[?!a-z]|MIME-Version:)/i.test(start)) throw new Failure('table/unknown');
  return readCsv(text, name);
}
