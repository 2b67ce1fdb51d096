import type { Fact } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import type { Source } from './expression.ts';
import type { Scope } from './scope.ts';
import { narrowed, valuesAt } from './select.ts';

type Index = ReadonlyMap<string, readonly Fact[]>;

/** Who refers to whom by a field, made once for each look at the facts: a table asks it for every row. */
const indexes = new WeakMap<FactLookup, Map<string, Index>>();

/** Facts of a kind that refer to this one by `by`, narrowed and ordered by the source. */
export function relatedFacts(
  to: Fact,
  { source, by }: { readonly source: Source; readonly by: readonly string[] },
  scope: Scope,
  facts: FactLookup,
): Fact[] {
  return narrowed(indexOf(source.kind, by, facts).get(to.id) ?? [], source, scope, facts);
}

function indexOf(kind: string, by: readonly string[], facts: FactLookup): Index {
  const known = indexes.get(facts) ?? new Map<string, Index>();
  indexes.set(facts, known);
  const key = [kind, ...by].join('/');
  const index = known.get(key) ?? madeIndex(kind, by, facts);
  known.set(key, index);
  return index;
}

function madeIndex(kind: string, by: readonly string[], facts: FactLookup): Index {
  const index = new Map<string, Fact[]>();
  for (const fact of facts.list(kind as Fact['kind'])) {
    for (const value of valuesAt(fact, by, facts)) {
      const id = typeof value === 'object' && value !== null ? Reflect.get(value, 'to') : value;
      if (typeof id !== 'string') continue;
      const found = index.get(id);
      if (found) found.push(fact);
      else index.set(id, [fact]);
    }
  }
  return index;
}
