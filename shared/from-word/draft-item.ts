import type { FormNode, TextNode } from '#shared/forms/definition.ts';
import { fromWordText } from '#shared/text/from-word.ts';
import { blankPattern, type DraftHead } from './draft-heads.ts';
import { draftTable } from './draft-table.ts';
import type { Understood, UnderstoodParagraph } from './headings.ts';
import { type TablePiece, cellText, pieceText, printedText, textRows } from './piece.ts';
import { fingerprint, type Place } from './places.ts';
import { headWords } from './table-head.ts';
import type { Unmatched } from './unmatched.ts';

export interface DraftNodes {
  readonly nodes: readonly FormNode[];
  readonly places: readonly Place[];
  readonly unmatched: readonly Unmatched[];
  readonly hint: string;
}

const longestHint = 400;
const longestLabel = 200;

/** What stands under a heading, as nodes of its item: tables of known facts, blanks with their labels, one text. */
export function draftNodes(id: string, head: DraftHead, content: readonly Understood[]): DraftNodes {
  const nodes: FormNode[] = [];
  const places: Place[] = [];
  const unmatched: Unmatched[] = [];
  const hints: string[] = [];
  const free: number[] = [];
  const idOf = (what: string): string => {
    const wanted = `${id}-${what}`;
    const count = nodes.filter((node) => node.id === wanted || node.id.startsWith(`${wanted}-`)).length;
    return count === 0 ? wanted : `${wanted}-${count + 1}`;
  };

  const addTable = (table: TablePiece): void => {
    const asked = pairsOf(table);
    const drafted = asked.length === table.rows.length ? undefined : draftTable(table, idOf('table'));
    if (drafted) {
      nodes.push(drafted.node);
      places.push(tablePlace(table, drafted));
      unmatched.push(...drafted.unmatched.map((text): Unmatched => ({ why: 'column', text, item: id })));
      return;
    }
    for (const pair of asked) {
      const node = textNode(idOf('answer'), pair.label);
      nodes.push(node);
      places.push({
        ...pair.place,
        type: 'cell',
        node: node.id,
        print: fingerprint(pair.label),
        at: table.at ?? 0,
      });
    }
    if (asked.length > 0) return;
    const words = headWords(table);
    const node = { ...textNode(idOf('text'), head.title), hint: fromWordText.unknownTable(words) };
    nodes.push(node);
    places.push({ type: 'after', node: node.id, at: table.at ?? 0, print: fingerprint(words) });
    unmatched.push({ why: 'table', text: words, item: id });
  };

  const addParagraph = (piece: UnderstoodParagraph): void => {
    const text = pieceText(piece);
    const label = labelBefore(text);
    if (text.startsWith('[рисунок') || text.startsWith('[диаграмма'))
      unmatched.push({ why: 'picture', text, item: id });
    else if (label !== undefined) {
      const node = { ...textNode(idOf('text'), label), lead: `${label}:` };
      nodes.push(node);
      places.push(inlinePlace(node.id, piece, label));
    } else if (blankPattern.test(text)) free.push(piece.at ?? 0);
    else if (isHint(piece, text)) {
      hints.push(text.replaceAll(/^\(|\)$/g, ''));
      free.push(piece.at ?? 0);
    } else unmatched.push({ why: 'text', text: text.slice(0, longestHint), item: id });
  };

  if (head.beside !== '') {
    const node = textNode(idOf('text'), head.title);
    nodes.push(node);
    places.push(inlinePlace(node.id, head.piece, printedText(head.piece).slice(0, -head.beside.length)));
  }
  for (const piece of content) {
    if (piece.type === 'table') addTable(piece);
    else addParagraph(piece);
  }
  if (nodes.length === 0 || (free.length > 0 && head.beside === '')) {
    const node = textNode(idOf('text'), head.title);
    nodes.unshift(node);
    places.unshift(afterPlace(node.id, head, free));
  }
  return { nodes, places, unmatched, hint: hints.join(' ').slice(0, 2_000) };
}

function textNode(id: string, label: string): TextNode {
  return { type: 'text', id, required: false, label: label.slice(0, longestLabel) };
}

/** «Цель проекта: ____». */
function labelBefore(text: string): string | undefined {
  const found = blankPattern.exec(text);
  const label = found ? text.slice(0, found.index).replace(/[\s:–—-]+$/u, '') : '';
  return found &&
    /\p{L}{2}/u.test(label) &&
    label.length <= longestLabel &&
    text.slice(found.index).length < 300
    ? label
    : undefined;
}

/** Words for the one who fills the form: in italics, in brackets, or telling what to do. */
function isHint({ inlines }: UnderstoodParagraph, text: string): boolean {
  if (text.length > longestHint) return false;
  const isItalic = inlines.every((inline) => inline.type !== 'text' || inline.italic === true);
  return isItalic || /^\(.*\)$/su.test(text) || asks.test(text);
}

const asks =
  /^(?:укажите|указать|указываются|опишите|описать|описываются|перечислите|заполняется|не более|при наличии)/iu;

/** `stays`: what the form prints before the answer. */
function inlinePlace(node: string, piece: UnderstoodParagraph, stays: string): Place {
  const own = piece.label === undefined ? stays : stays.slice(piece.label.text.length);
  return {
    type: 'inline',
    node,
    at: piece.at ?? 0,
    print: fingerprint(pieceText(piece)),
    stays: own.replaceAll(/\s/g, '').length,
  };
}

/** Blanks and hints right under the heading make room for the text. */
function afterPlace(node: string, { piece }: DraftHead, free: readonly number[]): Place {
  const at = piece.at ?? 0;
  let to = at;
  while (free.includes(to + 1)) to += 1;
  const room = to > at ? { from: at + 1, to } : {};
  return { type: 'after', node, at, print: fingerprint(pieceText(piece)), ...room };
}

function tablePlace(table: TablePiece, drafted: NonNullable<ReturnType<typeof draftTable>>): Place {
  const { headRows, columns, rowNumbers, node } = drafted;
  return {
    type: 'table',
    node: node.id,
    at: table.at ?? 0,
    print: fingerprint(headWords(table)),
    headRows,
    columns: [...columns],
    ...(rowNumbers === undefined ? {} : { rowNumbers }),
  };
}

interface Pair {
  readonly label: string;
  readonly place: { readonly row: number; readonly column: number };
}

/** A table that asks on the left and leaves room on the right: «Полное наименование | ____». */
function pairsOf(table: TablePiece): Pair[] {
  const rows = textRows(table);
  const column = (rows[0]?.length ?? 0) - 1;
  if (column < 1 || column > 2 || rows.length < 2) return [];
  const pairs = table.rows.flatMap((row, at): Pair[] => {
    const [label, answer] = [row[column - 1], row[column]];
    if (label === undefined || answer === undefined || label.merged || answer.merged) return [];
    const [asked, free] = [cellText(label), cellText(answer)];
    const isFree = free === '' || free.replace(blankPattern, '').trim() === '';
    return isFree && /\p{L}{2}/u.test(asked) ? [{ label: asked, place: { row: at, column } }] : [];
  });
  return pairs.length >= rows.length - 1 && pairs.length > 1 ? pairs : [];
}
