import type { Table } from '#shared/tables/table.ts';
import { DocxTable } from './docx-table.ts';
import { Budget } from './grid.ts';
import { type Namespaces, readXml } from './xml.ts';

/** ECMA-376 transitional and strict. */
const namespaces: Namespaces = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
};

/** Tracked deletions, the old place of what was moved, second copies for old programs, boxes over the page. */
const unseen = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:txbxContent']);
const longestName = 120;

/**
 * The tables of a DOCX document's main part (ECMA-376 part 1, 17.4), each called by the paragraph right above it. A table
 * within a cell is a table of its own, after the outer one. Automatic numbers of lists are left out.
 * Throws `table/damaged`, `table/too-large`.
 */
export function readDocxTables(document: Uint8Array): Table[] {
  const found: DocxTable[] = [];
  const open: DocxTable[] = [];
  let skipped = 0;
  let above = '';
  let inText = false;
  const start = () => {
    const table = new DocxTable(open.length === 0 ? nameIn(above) : '');
    found.push(table);
    open.push(table);
    above = '';
  };
  const add = (text: string) => {
    const table = open.at(-1);
    if (table === undefined) above += text;
    else table.add(text);
  };
  readXml(document, namespaces, {
    open(name, attributes) {
      if (skipped > 0 || unseen.has(name)) {
        skipped += 1;
        if (skipped === 1 && name === 'w:del') open.at(-1)?.markDeleted();
        return;
      }
      inText = name === 'w:t' || name === 'm:t';
      if (name === 'w:tbl') start();
      else if (name === 'w:p' && open.length === 0) above = '';
      else open.at(-1)?.open(name, attributes);
      add(marks[name] ?? '');
    },
    text(text) {
      if (inText && skipped === 0) add(text);
    },
    close(name) {
      inText = false;
      if (skipped > 0) skipped -= 1;
      else if (name === 'w:tbl') open.pop();
      else open.at(-1)?.close(name);
    },
  });
  const budget = new Budget();
  return found.flatMap((table, index) => table.finish(index + 1, budget) ?? []);
}

/** 17.3.3: pieces of a run that stand for characters. */
const marks: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

function nameIn(paragraph: string): string {
  const line = paragraph.replaceAll(/\s+/g, ' ').trim();
  return line.length > longestName ? `${line.slice(0, longestName - 1)}…` : line;
}
