import type { FactKind } from '#shared/facts/kinds.ts';
import type { CellContext } from '#shared/grid/parse-cell.ts';
import { draftFromName } from '#shared/import/draft-from-name.ts';
import { readOrganisationName } from '#shared/names/organisation-name.ts';
import { foldPersonName } from '#shared/names/person-name.ts';
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
  const shelves = new Map<string, Map<string, Draft>>();

  const sameDraft = (kind: FactKind, fields: Draft['fields'], shelf: string): Draft | undefined => {
    const [first] = findSimilar(kind, fields, [...(shelves.get(shelf)?.values() ?? [])]);
    return first?.how === 'same' ? byId.get(first.id) : undefined;
  };

  const keep = (draft: Draft, shelf: string): void => {
    byId.set(draft.id, draft);
    const standing = shelves.get(shelf) ?? new Map<string, Draft>();
    shelves.set(shelf, standing.set(draft.id, draft));
  };

  return {
    match: ((kinds, text) => {
      const found = match(kinds, text);
      if ('id' in found || found.problem !== 'reference-unknown') return found;
      const made = draftFromName(kinds, text);
      if (!made) return found;
      const key = `${made.kind} ${nameKey(text)}`;
      const name = text.trim();
      const named = drafts.get(key);
      if (named && name.length <= named.name.length) return { id: named.id };
      const shelf = shelfOf(made.kind, made.fields);
      const same = named ?? sameDraft(made.kind, made.fields, shelf);
      // «Ильина А.П.» and later «Ильина Анна Петровна» are one person, under the fuller name.
      const isFuller = same !== undefined && name.length > same.name.length;
      const draft = same && !isFuller ? same : { ...made, id: same?.id ?? newId(), name };
      drafts.set(key, draft.id === same?.id && !isFuller ? same : draft);
      keep(draft, shelf);
      return { id: draft.id };
    }) satisfies CellContext['match'],

    /** Those that these ids lead to, in the order of their first mention. */
    used(ids: ReadonlySet<string>): readonly Draft[] {
      return [...byId.values()].filter(({ id }) => ids.has(id));
    },
  };
}

/**
 * What two names of one record share by the rules of names: a person's surname, an organisation's number or that it has
 * none. A table of thousands of people is compared within its shelves, not everyone with everyone.
 */
function shelfOf(kind: FactKind, { surname, shortName }: Draft['fields']): string {
  if (kind === 'person') return `${kind} ${foldPersonName({ surname: String(surname) }).surname}`;
  return kind === 'organisation' ? `${kind} ${readOrganisationName(String(shortName)).number ?? ''}` : kind;
}

export function creationOf({ id, kind, fields }: Draft): MutationInput {
  return { op: 'create', id, kind, fields };
}
