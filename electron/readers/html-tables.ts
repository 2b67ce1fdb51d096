import { Parser } from 'htmlparser2';
import { Failure } from '#shared/contract/failure.ts';
import { limits, type Table } from '#shared/tables/table.ts';
import { tableName } from '#shared/text/tables.ts';
import { Flow } from './flow.ts';
import { Budget } from './grid.ts';
import { HtmlText } from './html-text.ts';
import { htmlValue } from './html-value.ts';

type Attributes = Readonly<Record<string, string>>;

interface OpenTable {
  readonly flow: Flow;
  readonly caption: HtmlText;
  /** Where text goes: into a cell, into the caption, or nowhere between cells. */
  text?: HtmlText | undefined;
  endCell?: (() => void) | undefined;
}

/** Real pages close their elements; deeper ones are broken or meant to cost time. */
const deepest = 1_000;
const blocks = new Set('p div li ul ol h1 h2 h3 h4 h5 h6 dt dd blockquote pre section article'.split(' '));
const groups = new Set(['thead', 'tbody', 'tfoot']);
const cells = new Set(['td', 'th']);
const unseen = new Set(['style', 'script', 'title', 'template']);

/**
 * The tables of HTML as Excel, LibreOffice, Word and browsers write it. A table within a table is a table of its own,
 * after the outer one, whose cell does not repeat it. Hidden rows are left out; a hidden cell keeps its place.
 * Throws `table/too-large`, `table/damaged`.
 */
export function readHtmlTables(html: string): Table[] {
  const found: OpenTable[] = [];
  const open: OpenTable[] = [];
  let depth = 0;
  /** The depth of the outermost element that is not seen. */
  let hidden = Infinity;

  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > deepest) throw new Failure('table/damaged');
      if (depth > hidden) return;
      const hides = isHidden(name, attributes);
      if (name === 'table' && !hides) {
        const table = { flow: new Flow(), caption: new HtmlText() };
        found.push(table);
        open.push(table);
      } else if (!hides || cells.has(name)) {
        openWithin(open.at(-1), name, attributes);
      }
      if (hides) hidden = depth;
    },
    ontext(text) {
      if (depth < hidden) open.at(-1)?.text?.add(text);
    },
    onclosetag(name) {
      const wasHidden = depth === hidden;
      if (wasHidden) hidden = Infinity;
      if (depth < hidden && (!wasHidden || cells.has(name))) {
        closeWithin(open.at(-1), name);
        if (name === 'table') open.pop();
      }
      depth -= 1;
    },
  });
  parser.end(html);

  const budget = new Budget();
  return found.flatMap(({ flow, caption }, index) => {
    const name = caption.toString().trim() || tableName(index + 1);
    return flow.finish().table(name, budget) ?? [];
  });
}

function openWithin(table: OpenTable | undefined, name: string, attributes: Attributes): void {
  if (table === undefined) return;
  if (name === 'tr') table.flow.nextRow();
  else if (cells.has(name)) openCell(table, attributes);
  else if (name === 'caption') table.text = table.caption;
  else if (name === 'br') table.text?.break();
  else if (blocks.has(name)) table.text?.block();
}

function closeWithin(table: OpenTable | undefined, name: string): void {
  if (table === undefined) return;
  if (cells.has(name)) {
    table.endCell?.();
    table.endCell = undefined;
    table.text = undefined;
  } else if (name === 'caption') table.text = undefined;
  else if (groups.has(name)) table.flow.endGroup();
  else if (blocks.has(name)) table.text?.block();
}

function openCell(table: OpenTable, attributes: Attributes): void {
  const text = new HtmlText();
  const put = table.flow.place(...spanOf(attributes));
  table.text = text;
  table.endCell = () => {
    const shown = text.toString();
    const value = htmlValue(attributes, shown);
    put(value === undefined ? { text: shown } : { text: shown, value });
  };
}

/** HTML Standard, 4.9.11: a colspan is at most 1,000; a rowspan of 0 reaches the end of its group. */
function spanOf(attributes: Attributes): [columns: number, rows: number] {
  const columns = Math.min(Number.parseInt(attributes.colspan ?? '1', 10) || 1, limits.columns);
  const rows = Number.parseInt(attributes.rowspan ?? '1', 10);
  return [columns, rows === 0 ? Infinity : rows || 1];
}

/** Word marks what is deleted with a day, while a page's `<del>` is seen, struck through. */
function isHidden(name: string, { style = '', datetime, hidden }: Attributes): boolean {
  if (unseen.has(name) || hidden !== undefined || (name === 'del' && datetime !== undefined)) return true;
  return /display\s*:\s*none|mso-hide\s*:\s*all/i.test(style);
}
