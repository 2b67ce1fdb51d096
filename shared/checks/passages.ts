import type { Block, Inline } from '#shared/blocks/model.ts';
import { inlineText, linesOf } from '#shared/blocks/plain-text.ts';
import { valueText } from '#shared/forms/value.ts';
import type { FilledItem, FilledNode, FilledReport } from '#shared/report/filled.ts';
import type { Place } from './finding.ts';
import { remember } from './remember.ts';

/** A piece of text of a report with its place: a paragraph, a list entry, a cell, an entry of a view. */
export interface Passage {
  readonly place: Place;
  /** Without bullets and numbers of lists. */
  readonly text: string;
  /** `own`: written for this report; `fact`: comes from a record; `view`: a cell of a record or a free row. */
  readonly from: 'own' | 'fact' | 'view';
  /** The record behind it, where it comes from one. */
  readonly record?: string | undefined;
  /** Position among the passages of the same node, from 0. */
  readonly at: number;
  /** Runs of the text that `mendBlocks` can change, each with the place where it begins; of own texts only. */
  readonly pieces: readonly Piece[];
  /** What was read out of the same text before, by reader; see `perText`. */
  readonly read: Map<object, unknown>;
}

export interface Piece {
  readonly at: number;
  readonly text: string;
}

const known = new WeakMap<FilledReport, readonly Passage[]>();

/** One memory a text, whichever report and place it stands in. */
const memoryOf = remember(() => new Map<object, unknown>());

/**
 * A pure reading of texts, made once a text: a keystroke changes one passage of a report, and all others are known
 * already.
 */
export function perText<T>(read: (text: string) => T): (passage: Passage) => T {
  return (passage) => {
    const kept = passage.read.get(read) as { readonly value: T } | undefined;
    if (kept) return kept.value;
    const value = read(passage.text);
    passage.read.set(read, { value });
    return value;
  };
}

/** Every text of a report in the order of print. Titles and headers of the form are the form's, and not here. */
export function passagesOf(report: FilledReport): readonly Passage[] {
  const kept = known.get(report);
  if (kept) return kept;
  const ofItems = report.sections.flatMap((section) =>
    section.items.flatMap((item) => item.nodes.flatMap((node) => ofNode(item, node))),
  );
  const ofAppendices = report.appendices.flatMap(({ id, number, title, blocks }) =>
    ofBlocks({ item: id, itemNumber: number === '' ? title : number, node: id }, blocks),
  );
  const passages = [...ofItems, ...ofAppendices];
  known.set(report, passages);
  return passages;
}

function ofNode(item: FilledItem, node: FilledNode): Passage[] {
  const place: Place = { item: item.id, itemNumber: item.number, node: node.id };
  switch (node.type) {
    case 'text':
      return ofBlocks(place, node.blocks);
    case 'fact':
      return valueText(node.value)
        .split('\n')
        .filter((line) => line !== '')
        .map((text, at) => ({
          place,
          text,
          from: 'fact',
          record: node.record,
          at,
          pieces: [],
          read: memoryOf(text),
        }));
    case 'chart':
      return [];
    case 'table':
    case 'list': {
      const cells = node.rows.flatMap((row) =>
        row.cells.map((cell): Omit<Passage, 'at'> => {
          const text = valueText(cell.value);
          const isOwn = row.free || cell.override !== undefined;
          return {
            place: { ...place, row: row.id, column: cell.column },
            text,
            from: isOwn ? 'own' : 'view',
            record: row.free ? undefined : row.id,
            pieces: isOwn ? [{ at: 0, text }] : [],
            read: memoryOf(text),
          };
        }),
      );
      return cells.filter(({ text }) => text !== '').map((cell, at) => ({ ...cell, at }));
    }
  }
}

function ofBlocks(place: Place, blocks: readonly Block[]): Passage[] {
  return blocks
    .flatMap(runsOf)
    .filter(({ text }) => text.trim() !== '')
    .map((run, at) => ({ place, ...run, from: 'own' as const, at, read: memoryOf(run.text) }));
}

type Run = Pick<Passage, 'text' | 'pieces'>;

function runsOf(block: Block): Run[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [{ text: inlineText(block.inlines), pieces: piecesOf(block.inlines) }];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(runsOf));
    case 'table':
      return [...block.header, ...block.rows].flatMap((row) => row.flatMap((cell) => cell.flatMap(runsOf)));
    default:
      return linesOf(block).map((text) => ({ text, pieces: [] }));
  }
}

function piecesOf(inlines: readonly Inline[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const inline of inlines) {
    const text = inline.type === 'break' ? '\n' : inline.text;
    if (inline.type === 'text' || inline.type === 'link') pieces.push({ at, text });
    at += text.length;
  }
  return pieces;
}
