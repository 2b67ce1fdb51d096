import { type Fact, type FactKind, isFactKind } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import type { CellContext } from '#shared/grid/parse-cell.ts';
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

type Index = ReadonlyMap<string, readonly string[]>;

/**
 * Finds the record that a cell names: by its title, a name, an alias, a person also by «Ильина А.П.». Spellings are
 * compared without case, quotes, dots and spaces. An index of a kind is made once and again when its list changes.
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

  return (facts) => (kinds, text) => {
    const key = nameKey(text);
    const ids = kinds.filter(isFactKind).flatMap((kind) => indexOf(kind, facts).get(key) ?? []);
    const [only] = ids;
    if (only !== undefined && ids.length === 1) return { id: only };
    return { problem: ids.length === 0 ? 'reference-unknown' : 'reference-several' };
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
