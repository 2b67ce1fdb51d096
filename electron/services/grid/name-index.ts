import { type Fact, type FactKind, isFactKind } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import type { CellContext } from '#shared/grid/parse-cell.ts';
import { createMatcher } from '#shared/names/match.ts';
import { personFullName, personShortName } from '#shared/forms/derived.ts';
import { isKind, titleOf } from '#shared/forms/record-title.ts';

/** Fields by whose text people call a record in a table. */
const nameFields = [
  'name',
  'title',
  'shortName',
  'legalName',
  'abbreviation',
  'topic',
  'text',
  'contest',
  'url',
];
const nameLists = ['aliases', 'formerNames'];

/** Kinds that people spell in many ways; titles of other kinds are meant as they stand. */
const spelt: ReadonlySet<FactKind> = new Set(['organisation', 'person', 'municipality', 'subject']);

type Index = ReadonlyMap<string, readonly string[]>;

/**
 * Finds the record that a cell names: by its title, a name, an alias, a person also by «Ильина А.П.». Spellings are
 * compared without case, quotes, dots and spaces; where none
 * is the same, by the rules of names («СОШ №9» is «МБОУ СОШ № 9 им. …»). An index of a kind is made once and again when its list changes.
 */
export function createNameIndex(): (facts: FactLookup) => CellContext['match'] {
  const known = new Map<FactKind, { readonly list: readonly Fact[]; readonly index: Index }>();

  function indexOf(kind: FactKind, facts: FactLookup): Index {
    const list = facts.list(kind);
    const found = known.get(kind);
    if (found?.list === list) return found.index;
    const index = new Map<string, string[]>();
    for (const fact of list) {
      for (const key of new Set(namesOf(fact, facts).map(nameKey)))
        index.set(key, [...(index.get(key) ?? []), fact.id]);
    }
    known.set(kind, { list, index });
    return index;
  }

  return (facts) => {
    // One for a piece of work: the looser comparison is slow, and a table names the same school a hundred times.
    const matchers = new Map<FactKind, ReturnType<typeof createMatcher>>();
    const loose = new Map<string, ReturnType<CellContext['match']>>();
    const loosely = (kinds: readonly FactKind[], text: string): ReturnType<CellContext['match']> => {
      const found = kinds
        .filter((kind) => spelt.has(kind))
        .map((kind) => {
          const matcher = matchers.get(kind) ?? createMatcher(kind, facts.list(kind));
          matchers.set(kind, matcher);
          return matcher(text);
        });
      const one = found.find((each) => each.is === 'one');
      if (one) return { id: one.id };
      return {
        problem: found.some(({ is }) => is === 'several') ? 'reference-several' : 'reference-unknown',
      };
    };
    return (named, text) => {
      const kinds = named.filter(isFactKind);
      const key = nameKey(text);
      const ids = kinds.flatMap((kind) => indexOf(kind, facts).get(key) ?? []);
      const [only] = ids;
      if (only !== undefined && ids.length === 1) return { id: only };
      if (ids.length > 1) return { problem: 'reference-several' };
      const question = `${named.join()} ${key}`;
      const answer = loose.get(question) ?? loosely(kinds, text);
      loose.set(question, answer);
      return answer;
    };
  };
}

function namesOf(fact: Fact, facts: FactLookup): string[] {
  const fields = nameFields.flatMap((name): unknown[] => [Reflect.get(fact.fields, name)]);
  const lists = nameLists.flatMap((name): unknown[] => {
    const value: unknown = Reflect.get(fact.fields, name);
    return Array.isArray(value) ? value : [];
  });
  const person = isKind(fact, 'person') ? [personFullName(fact.fields), personShortName(fact.fields)] : [];
  const texts = [...fields, ...lists].filter((value) => typeof value === 'string');
  return [...texts, ...person, titleOf(fact, facts)].filter((name) => name !== '');
}

/** What stays of a spelling when people's habits are taken away. */
export function nameKey(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
