import type { Fact, FactKind } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { oneLine } from './letters.ts';
import { type AnyFields, namedKinds, textAt, textsAt } from './names-of.ts';
import { readPersonName } from './person-name.ts';
import { findSimilar } from './similar.ts';

/** What a text in a cell names: one record, several that cannot be told apart, or none and what may be meant. */
export type NameMatch =
  | { readonly is: 'one'; readonly id: string }
  | { readonly is: 'several'; readonly ids: readonly string[] }
  | { readonly is: 'none'; readonly similar: readonly string[] };

/** How a record is called in one line (`titleOf` of `shared/forms`), for cells that the program itself printed. */
export type TitleOf = (fact: Fact) => string;

/**
 * Finds the record that a text names: by its exact title, else by an alias, else by the normal form of its names. What
 * is only similar is a suggestion, and never chosen.
 */
export function matchByName(kind: FactKind, text: string, facts: FactLookup, titleOf?: TitleOf): NameMatch {
  return createMatcher(kind, facts.list(kind), titleOf)(text);
}

/** As `matchByName`, for many cells over the same records: titles are gathered once, each text is answered once. */
export function createMatcher(
  kind: FactKind,
  facts: readonly Fact[],
  titleOf?: TitleOf,
): (text: string) => NameMatch {
  const [titles, aliases] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const named = namedKinds[kind];
  for (const fact of facts) {
    const { id, fields } = fact as { readonly id: string; readonly fields: AnyFields };
    const own = [
      titleOf?.(fact),
      ownTitle(kind, fields),
      ...(named?.also ?? []).map((name) => textAt(fields, name)),
    ];
    for (const title of own) add(titles, title, id);
    for (const alias of [...textsAt(fields, named?.aliases), ...formerNames(kind, fields)])
      add(aliases, alias, id);
  }
  const known = new Map<string, NameMatch>();
  return (text) => {
    const key = exact(text);
    const match =
      known.get(key) ?? matched(titles.get(key)) ?? matched(aliases.get(key)) ?? byForm(kind, text, facts);
    known.set(key, match);
    return match;
  };
}

function byForm(kind: FactKind, text: string, facts: readonly Fact[]): NameMatch {
  const fields = fieldsNamed(kind, text);
  const found = fields ? findSimilar(kind, fields, facts) : [];
  const same = found.flatMap(({ id, how }) => (how === 'same' ? [id] : []));
  return matched(same) ?? { is: 'none', similar: found.map(({ id }) => id) };
}

function matched(ids: readonly string[] | undefined): NameMatch | undefined {
  const [id, ...others] = new Set(ids);
  if (id === undefined) return undefined;
  return others.length === 0 ? { is: 'one', id } : { is: 'several', ids: [id, ...others] };
}

/** The text as fields of a record of the kind; nothing where it names none. */
export function fieldsNamed(kind: FactKind, text: string): AnyFields | undefined {
  const named = namedKinds[kind];
  if (named === undefined || text.trim() === '') return undefined;
  return kind === 'person' ? { ...readPersonName(text) } : { [named.name]: text };
}

function ownTitle(kind: FactKind, fields: AnyFields): string | undefined {
  if (kind !== 'person') return textAt(fields, namedKinds[kind]?.name);
  return ['surname', 'name', 'patronymic'].flatMap((name) => textAt(fields, name) ?? []).join(' ');
}

/** A former name of an organisation is a name; a former surname needs the rest of the name with it. */
function formerNames(kind: FactKind, fields: AnyFields): string[] {
  return kind === 'person' ? [] : textsAt(fields, namedKinds[kind]?.former);
}

function add(to: Map<string, string[]>, title: string | undefined, id: string): void {
  if (title === undefined || title.trim() === '') return;
  const key = exact(title);
  to.set(key, [...(to.get(key) ?? []), id]);
}

/** Exact, but for kinds of spaces and small letters. */
function exact(text: string): string {
  return oneLine(text).toLowerCase();
}
