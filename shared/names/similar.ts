import type { FactKind } from '#shared/facts/kinds.ts';
import { comparerOf } from './compare-records.ts';
import type { Likeness } from './likeness.ts';
import type { AnyFields } from './names-of.ts';

/** A record as comparing needs it. */
export interface NamedRecord {
  readonly id: string;
  readonly fields: AnyFields;
}

export interface SimilarRecord extends Likeness {
  readonly id: string;
}

/**
 * The records that may be what these fields speak of, «same» before «similar», each in the order given. Nothing for
 * kinds without a name of their own, and for fields that do not name anything yet.
 */
export function findSimilar(
  kind: FactKind,
  fields: AnyFields,
  candidates: readonly NamedRecord[],
): SimilarRecord[] {
  const compare = comparerOf(kind)?.(fields);
  if (compare === undefined) return [];
  const found: SimilarRecord[] = [];
  for (const each of candidates) {
    const likeness = compare(each.fields);
    if (likeness !== undefined) found.push({ id: each.id, ...likeness });
  }
  return [...found.filter(({ how }) => how === 'same'), ...found.filter(({ how }) => how === 'similar')];
}
