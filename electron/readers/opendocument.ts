import type { Table } from '#shared/tables/table.ts';
import { Budget } from './grid.ts';
import { OdfTable } from './odf-table.ts';
import { type Attributes, type Namespaces, readXml } from './xml.ts';

const oasis = 'urn:oasis:names:tc:opendocument:xmlns:';
const namespaces: Namespaces = {
  [`${oasis}office:1.0`]: 'office',
  [`${oasis}table:1.0`]: 'table',
  [`${oasis}text:1.0`]: 'text',
  [`${oasis}style:1.0`]: 'style',
  [`${oasis}drawing:1.0`]: 'draw',
};

/** Notes, what tracked changes have deleted, pictures over the sheet: none of it is the text of a cell. */
const unseen = new Set([
  'office:annotation',
  'office:forms',
  'text:note',
  'text:ruby-text',
  'text:tracked-changes',
  'table:shapes',
  'table:tracked-changes',
]);

/**
 * The tables of `content.xml` of an ODS book or an ODT text (OASIS OpenDocument 1.3 part 3). A table within a cell is a
 * table of its own, after the outer one. A hidden sheet is only named.
 * Throws `table/damaged`, `table/too-large`.
 */
export function readOpenDocument(content: Uint8Array): Table[] {
  const found: OdfTable[] = [];
  const open: OdfTable[] = [];
  const hiddenStyles = new Set<string>();
  let style = '';
  let skipped = 0;
  const start = (attributes: Attributes) => {
    const hidden = hiddenStyles.has(attributes['table:style-name'] ?? '');
    const table = new OdfTable(attributes['table:name'] ?? '', hidden);
    found.push(table);
    open.push(table);
  };
  readXml(content, namespaces, {
    open(name, attributes) {
      if (skipped > 0 || unseen.has(name)) skipped += 1;
      else if (name === 'style:style') style = attributes['style:name'] ?? '';
      else if (name === 'style:table-properties' && attributes['table:display'] === 'false')
        hiddenStyles.add(style);
      else if (name === 'table:table') start(attributes);
      else open.at(-1)?.open(name, attributes);
    },
    text(text) {
      if (skipped === 0) open.at(-1)?.text(text);
    },
    close(name) {
      if (skipped > 0) skipped -= 1;
      else if (name === 'table:table') open.pop();
      else open.at(-1)?.close(name);
    },
  });
  const budget = new Budget();
  return found.flatMap((table, index) => table.finish(index + 1, budget) ?? []);
}
