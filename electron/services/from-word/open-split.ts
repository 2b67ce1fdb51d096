import type { Block } from '#shared/blocks/model.ts';
import { linesOf } from '#shared/blocks/plain-text.ts';
import type { SplitWord } from '#shared/contract/areas/from-word.ts';
import { longestText } from '#shared/facts/fields.ts';
import type { FactKind } from '#shared/facts/kinds.ts';
import { type Form, nodesOf } from '#shared/forms/definition.ts';
import { narrativeBlocks } from '#shared/from-word/blocks-of.ts';
import { listRows, type NodeRows, tableRows } from '#shared/from-word/node-rows.ts';
import { type Piece, printedText, textRows } from '#shared/from-word/piece.ts';
import { type SplitItem, splitByForm, type Unplaced } from '#shared/from-word/split-by-form.ts';
import type { PlannedRow } from '#shared/import/planned-row.ts';
import type { FilledNode, FilledReport } from '#shared/report/filled.ts';
import type { CellContext } from '#shared/grid/parse-cell.ts';
import { shownRow } from '../import/shown-plan.ts';
import { changeOfFact } from './suggest-fact.ts';
import { planRows, type RowContext } from './suggest-rows.ts';

/** What each suggestion would write, by its id. */
export interface Suggestions {
  readonly texts: ReadonlyMap<
    string,
    { readonly node: string; readonly text: string; readonly blocks: Block[] }
  >;
  readonly facts: ReadonlyMap<
    string,
    { readonly record: string; readonly set: Readonly<Record<string, unknown>> }
  >;
  readonly rows: ReadonlyMap<string, { readonly kind: FactKind; readonly row: PlannedRow }>;
}

export type ShownSplit = Pick<SplitWord, 'items' | 'unplaced'>;
type ShownItem = SplitWord['items'][number];

export interface SuggestContext extends RowContext {
  /** As `match` of rows, but it makes no records of names. */
  readonly known: CellContext['match'];
}

/** A file by the headings of a report's form: what is shown, and what each suggestion would write. */
export function suggest(
  pieces: readonly Piece[],
  form: Form,
  filled: FilledReport,
  context: SuggestContext,
): { readonly shown: ShownSplit; readonly suggestions: Suggestions } {
  const nodes = new Map(
    filled.sections.flatMap(({ items }) =>
      items.flatMap((item) => item.nodes.map((node) => [node.id, node] as const)),
    ),
  );
  const made = {
    texts: new Map<string, { node: string; text: string; blocks: Block[] }>(),
    facts: new Map<string, { record: string; set: Readonly<Record<string, unknown>> }>(),
    rows: new Map<string, { kind: FactKind; row: PlannedRow }>(),
  };
  const split = splitByForm(pieces, printedForm(form, filled));
  const items = split.items.map((item) => ({
    item: item.item.id,
    number: item.item.number,
    title: titleOf(filled, item),
    found: item.found,
    texts: textsOf(item, nodes, made.texts),
    facts: factsOf(item, nodes, made.facts, context),
    records: recordsOf(item, nodes, made.rows, context, form),
  }));
  return { shown: { items, unplaced: split.unplaced.map(shownUnplaced) }, suggestions: made };
}

/** Only what this report prints: other variants have the same titles. */
function printedForm(form: Form, filled: FilledReport): Form {
  const sections = new Map(filled.sections.map((section) => [section.id, section]));
  return {
    ...form,
    sections: form.sections.flatMap((section) => {
      const printed = new Set(sections.get(section.id)?.items.map(({ id }) => id));
      const items = section.items
        .filter(({ id }) => printed.has(id))
        .map((item) => ({ ...item, title: titleIn(filled, item.id) ?? item.title }));
      return items.length === 0 ? [] : [{ ...section, items }];
    }),
  };
}

function titleIn(filled: FilledReport, id: string): string | undefined {
  return filled.sections.flatMap(({ items }) => items).find((item) => item.id === id)?.title;
}

function titleOf(filled: FilledReport, { item }: SplitItem): string {
  return titleIn(filled, item.id) ?? item.title;
}

function textsOf(
  { texts }: SplitItem,
  nodes: ReadonlyMap<string, FilledNode>,
  made: Map<string, { node: string; text: string; blocks: Block[] }>,
): ShownItem['texts'] {
  return [...texts].flatMap(([id, pieces]) => {
    const node = nodes.get(id);
    if (node?.type !== 'text') return [];
    const blocks = narrativeBlocks(pieces);
    const text = blocks.flatMap(linesOf).join('\n').slice(0, longestText);
    const key = `text:${id}`;
    made.set(key, { node: id, text, blocks });
    const present = node.text.trim() === '' ? {} : { present: node.text };
    return [{ id: key, node: id, label: node.label, text, blocks, ...present }];
  });
}

function factsOf(
  { facts }: SplitItem,
  nodes: ReadonlyMap<string, FilledNode>,
  made: Map<string, { record: string; set: Readonly<Record<string, unknown>> }>,
  context: SuggestContext,
): ShownItem['facts'] {
  return [...facts].flatMap(([id, pieces]) => {
    const node = nodes.get(id);
    if (node?.type !== 'fact') return [];
    const text = pieces.map(printedText).join('\n').trim();
    const { set, ...shown } = changeOfFact(node, text, context.facts, context.known);
    const key = `fact:${id}`;
    if (node.record !== undefined && shown.problem === undefined && !shown.same)
      made.set(key, { record: node.record, set });
    return [{ id: key, node: id, label: node.label, text, ...shown }];
  });
}

function recordsOf(
  item: SplitItem,
  nodes: ReadonlyMap<string, FilledNode>,
  made: Map<string, { kind: FactKind; row: PlannedRow }>,
  context: SuggestContext,
  form: Form,
): ShownItem['records'] {
  return nodesOf(form).flatMap((node) => {
    const rows = rowsOf(item, node);
    const filled = nodes.get(node.id);
    if (!rows || (filled?.type !== 'table' && filled?.type !== 'list')) return [];
    const planned = planRows(rows, filled.preset, context);
    const shown = planned.map((row) => {
      const key = `row:${node.id}:${row.row}`;
      const takes = isTakeable(row);
      if (takes) made.set(key, { kind: rows.kind, row });
      return { id: key, takes, ...shownRow(row, rows.rows[row.row] ?? [], context.facts) };
    });
    const label = filled.label ?? item.item.title;
    return [{ node: node.id, label, kind: rows.kind, headers: [...(rows.rows[0] ?? [])], rows: shown }];
  });
}

function rowsOf(
  { tables, entries }: SplitItem,
  node: ReturnType<typeof nodesOf>[number],
): NodeRows | undefined {
  if (node.type === 'table') {
    const table = tables.get(node.id);
    return table && tableRows(node, table);
  }
  const found = node.type === 'list' ? entries.get(node.id) : undefined;
  return node.type === 'list' && found ? listRows(node, found) : undefined;
}

/** A row that would write something. */
function isTakeable({ action, companions }: PlannedRow): boolean {
  return action === 'create' || action === 'update' || companions.length > 0;
}

function shownUnplaced({ piece, why }: Unplaced): SplitWord['unplaced'][number] {
  const text =
    piece.type === 'paragraph'
      ? printedText(piece)
      : textRows(piece)
          .map((row) => row.join(' | '))
          .join('\n');
  return { why, text };
}
