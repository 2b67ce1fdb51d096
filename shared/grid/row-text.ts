import type { Fact, FactKind } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { cellText } from './cell-text.ts';
import { type Column, columnsOf } from './columns.ts';

interface RowText {
  readonly text: string;
  /** The records that the row names, as they were. */
  readonly named: readonly (readonly [id: string, fact: Fact | undefined])[];
}

/** Nobody changes a fact in place: the text of one holds as long as it and all that it names are the same objects. */
const known = new WeakMap<Fact, RowText>();

/** All that a row shows, folded: what the search of a grid looks into at every letter that is typed. */
export function rowText(kind: FactKind, fact: Fact, facts: FactLookup): string {
  const found = known.get(fact);
  if (found?.named.every(([id, was]) => facts.get(id) === was)) return found.text;
  const named: [string, Fact | undefined][] = [];
  const get = (id: string): Fact | undefined => {
    const target = facts.get(id);
    named.push([id, target]);
    return target;
  };
  const noting: FactLookup = { ...facts, get };
  const text = folded(
    shownColumns(kind)
      .map((column) => cellText(column, fact, noting))
      .join(' '),
  );
  known.set(fact, { text, named });
  return text;
}

/** Letters without case; «ё» is «е». */
export function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}

const shown = new Map<FactKind, readonly Column[]>();

/** Columns that repeat a part of another say nothing new. */
function shownColumns(kind: FactKind): readonly Column[] {
  const columns = shown.get(kind) ?? columnsOf(kind).filter(({ part }) => part?.type !== 'keyed');
  shown.set(kind, columns);
  return columns;
}
