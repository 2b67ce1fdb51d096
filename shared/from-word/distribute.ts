import type { FormItem, FormNode, TableNode } from '#shared/forms/definition.ts';
import { inlineText } from '#shared/blocks/plain-text.ts';
import type { Understood, UnderstoodParagraph } from './headings.ts';
import { likeness, plainWords } from './likeness.ts';
import { inlinesFrom } from './numbers.ts';
import { pieceText, type TablePiece } from './piece.ts';
import { columnHeads, headRowsOf } from './table-head.ts';

/** What stands under an item's heading, given to the item's nodes. */
export interface Distributed {
  readonly texts: ReadonlyMap<string, readonly Understood[]>;
  readonly tables: ReadonlyMap<string, TablePiece>;
  readonly entries: ReadonlyMap<string, readonly UnderstoodParagraph[]>;
  readonly facts: ReadonlyMap<string, readonly UnderstoodParagraph[]>;
  /** What the item has no room for. */
  readonly left: readonly Understood[];
}

/** Less alike heads are of another table. */
const sameTable = 0.45;

/**
 * Tables go to the table whose columns are called so, bulleted lines to lists, paragraphs to texts, in the order of the
 * form; words that the form prints before a node («Цель проекта: …») lead to it.
 */
export function distribute({ nodes }: Pick<FormItem, 'nodes'>, pieces: readonly Understood[]): Distributed {
  const texts = new Map<string, Understood[]>();
  const tables = new Map<string, TablePiece>();
  const entries = new Map<string, UnderstoodParagraph[]>();
  const facts = new Map<string, UnderstoodParagraph[]>();
  const left: Understood[] = [];
  const hasList = pieces.some((piece) => piece.type === 'paragraph' && isEntry(piece));
  let cursor = 0;

  const give = (node: FormNode, piece: Understood): void => {
    cursor = nodes.indexOf(node);
    if (node.type === 'text') push(texts, node.id, piece);
    else if (piece.type === 'table') left.push(piece);
    else push(node.type === 'fact' ? facts : entries, node.id, piece);
  };

  for (const piece of pieces) {
    if (piece.type === 'table') {
      const node = tableFor(piece, nodes, tables);
      if (node) {
        tables.set(node.id, piece);
        cursor = nodes.indexOf(node);
        continue;
      }
      const text = nearest(nodes, cursor, 'text');
      if (text) give(text, piece);
      else left.push(piece);
      continue;
    }
    const led = ledNode(piece, nodes);
    if (led) {
      cursor = nodes.indexOf(led.node);
      if (led.rest) give(led.node, led.rest);
      continue;
    }
    if (isLabelOf(piece, nodes)) continue;
    const node = nodeFor(piece, nodes, cursor, hasList, texts);
    if (node) give(node, piece);
    else left.push(piece);
  }
  return { texts, tables, entries, facts, left };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

function nodeFor(
  piece: UnderstoodParagraph,
  nodes: readonly FormNode[],
  cursor: number,
  hasList: boolean,
  texts: ReadonlyMap<string, unknown>,
): FormNode | undefined {
  const list = nearest(nodes, cursor, 'list');
  const text = nearest(nodes, cursor, 'text');
  const fact = nearest(nodes, cursor, 'fact');
  if (list === undefined) return text ?? fact;
  if (isEntry(piece)) return list;
  if (hasList) return text ?? list;
  // A list that is typed as plain paragraphs: a line with a colon leads to it.
  const leads = text?.type === 'text' && !texts.has(text.id) && /:\s*$/.test(pieceText(piece));
  return leads ? text : list;
}

/** The node of a type at the cursor or after it, else the last one before it. */
function nearest(nodes: readonly FormNode[], cursor: number, type: FormNode['type']): FormNode | undefined {
  return (
    nodes.slice(cursor).find((node) => node.type === type) ??
    nodes.slice(0, cursor).findLast((node) => node.type === type)
  );
}

/** Bulleted or counted, by the program or by hand. */
function isEntry(piece: UnderstoodParagraph): boolean {
  return piece.label !== undefined || /^(?:[-–—•·▪●]\s|\d{1,2}[.)]\s)/u.test(pieceText(piece));
}

/** A paragraph that begins with the words that the form prints before a node. */
function ledNode(
  piece: UnderstoodParagraph,
  nodes: readonly FormNode[],
): { readonly node: FormNode; readonly rest: UnderstoodParagraph | undefined } | undefined {
  const text = pieceText(piece);
  for (const node of nodes) {
    const lead = 'lead' in node ? node.lead : undefined;
    if (lead === undefined || plainWords(lead) === '') continue;
    const colon = text.indexOf(':') + 1;
    const head = colon === 0 ? text : text.slice(0, colon);
    if (likeness(head, lead) < 0.9) continue;
    const rest = inlinesFrom(piece.inlines, head.length);
    return { node, rest: inlineText(rest) === '' ? undefined : { ...piece, inlines: rest } };
  }
  return undefined;
}

/** «Таблица 2 – Кадры»: the form prints the name of its table itself. */
function isLabelOf(piece: UnderstoodParagraph, nodes: readonly FormNode[]): boolean {
  const text = pieceText(piece).replace(/^таблица\s*№?\s*\d+\s*[.–—-]?\s*/iu, '');
  return nodes.some(
    (node) => node.type === 'table' && node.label !== undefined && likeness(text, node.label) >= 0.9,
  );
}

/** The table of the form with columns called like these, and not filled yet; the only one in any case. */
function tableFor(
  table: TablePiece,
  nodes: readonly FormNode[],
  filled: ReadonlyMap<string, TablePiece>,
): TableNode | undefined {
  const all = nodes.filter((node) => node.type === 'table');
  const heads = columnHeads(table, headRowsOf(table));
  const [best] = all
    .filter(({ id }) => !filled.has(id))
    .map((node) => ({ node, share: headShare(node, heads) }))
    .toSorted((a, b) => b.share - a.share);
  return best !== undefined && best.share >= sameTable ? best.node : undefined;
}

/** Which share of the form's columns stands over the table. */
export function headShare({ columns, rowNumbers }: TableNode, heads: readonly string[]): number {
  const titles = [...(rowNumbers ? [rowNumbers.title] : []), ...columns.map(({ title }) => title)];
  const found = titles.map((title) => Math.max(0, ...heads.map((head) => titleLikeness(head, title))));
  return found.reduce((sum, each) => sum + each, 0) / titles.length;
}

/** «2023г.» heads the same column as «{year}г.». */
export function titleLikeness(head: string, title: string): number {
  if (head.trim() === '') return 0;
  return isYear(head) && isYear(title) ? 1 : likeness(head, title);
}

function isYear(text: string): boolean {
  return plainWords(text) === '' || /^\W*(?:\{year\}|(?:19|20)\d\d)\s*(?:г|год)?\W*$/iu.test(text);
}
