import type { FactKind } from '#shared/facts/kinds.ts';
import type { CellContext } from '#shared/grid/parse-cell.ts';
import { draftFromName } from '#shared/import/draft-from-name.ts';
import { findSimilar } from '#shared/names/similar.ts';
import type { MutationInput } from '#shared/report/mutation.ts';
import { nameKey } from '../grid/name-index.ts';

interface Draft {
  readonly id: string;
  readonly kind: FactKind;
  readonly name: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * Records that a table names and the store does not have: each name becomes one record, once, and only if a row that is
 * written leads to it.
 */
export function createNamedRecords(match: CellContext['match'], newId: () => string) {
  const drafts = new Map<string, Draft>();
  const byId = new Map<string, Draft>();

  const sameDraft = (kind: FactKind, fields: Draft['fields']): Draft | undefined => {
    const known = [...byId.values()].filter((draft) => draft.kind === kind);
    const [first] = findSimilar(kind, fields, known);
    return first?.how === 'same' ? byId.get(first.id) : undefined;
  };

  return {
    match: ((kinds, text) => {
      const found = match(kinds, text);
      if ('id' in found || found.problem !== 'reference-unknown') return found;
      const made = draftFromName(kinds, text);
      if (!made) return found;
      const key = `${made.kind} ${nameKey(text)}`;
      const same = drafts.get(key) ?? sameDraft(made.kind, made.fields);
      const name = text.trim();
      // «Ильина А.П.» and later «Ильина Анна Петровна» are one person, under the fuller name.
      const isFuller = same !== undefined && name.length > same.name.length;
      const draft = same && !isFuller ? same : { ...made, id: same?.id ?? newId(), name };
      drafts.set(key, draft.id === same?.id && !isFuller ? same : draft);
      byId.set(draft.id, draft);
      return { id: draft.id };
    }) satisfies CellContext['match'],

    /** Those that these ids lead to, in the order of their first mention. */
    used(ids: ReadonlySet<string>): readonly Draft[] {
      return [...byId.values()].filter(({ id }) => ids.has(id));
    },
  };
}

export function creationOf({ id, kind, fields }: Draft): MutationInput {
  return { op: 'create', id, kind, fields };
}
