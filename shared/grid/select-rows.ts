import { boundsOf, type FactDate } from '#shared/facts/fact-date.ts';
import type { Fact, FactKind } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { cellText } from './cell-text.ts';
import { readColumn } from './column-value.ts';
import { type Column, columnOf } from './columns.ts';
import type { Filter, GridQuery } from './query.ts';
import { folded, rowText } from './row-text.ts';

/**
 * The facts of a kind that a query asks for, in its order; equal ones in the order in which they were entered. A
 * column that the kind does not know filters nothing: layouts outlive the fields that they name.
 */
export function selectRows(kind: FactKind, query: GridQuery, facts: FactLookup): readonly Fact[] {
  const filters = query.filters.flatMap((filter) => {
    const column = columnOf(kind, filter.column);
    return column ? [(fact: Fact) => holds(filter, column, fact, facts)] : [];
  });
  const words = wordsOf(query.search ?? '');
  const searched = words.length === 0 ? [] : [(fact: Fact) => containsAll(kind, fact, words, facts)];
  const tests = [...filters, ...searched];
  const all = facts.list(kind);
  const rows = tests.length === 0 ? all : all.filter((fact) => tests.every((test) => test(fact)));
  return sorted(kind, rows, query.sort, facts);
}

function holds(filter: Filter, column: Column, fact: Fact, facts: FactLookup): boolean {
  const value = readColumn(column, fact.fields);
  switch (filter.is) {
    case 'empty':
      return value === undefined;
    case 'filled':
      return value !== undefined;
    case 'containing':
      return folded(cellText(column, fact, facts)).includes(folded(filter.text));
    case 'oneOf':
      return codesIn(value).some((code) => filter.values.includes(code));
    case 'between': {
      const number = numberIn(value);
      return (
        number !== undefined && number >= (filter.from ?? -Infinity) && number <= (filter.to ?? Infinity)
      );
    }
    case 'during': {
      if (!isDate(value)) return false;
      const { from, to } = boundsOf(value);
      return to >= (filter.from ?? '') && from <= (filter.to ?? '9999');
    }
  }
}

/** Codes, ids and «true»/«false» of a cell; of a list, those of its entries; of a link, where it leads. */
function codesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(codesIn);
  if (typeof value === 'string') return [value];
  if (typeof value === 'boolean') return [String(value)];
  return typeof value === 'object' && value !== null
    ? Object.values(value).filter((inner): inner is string => typeof inner === 'string')
    : [];
}

function numberIn(value: unknown): number | undefined {
  const number: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'value') : value;
  return typeof number === 'number' ? number : undefined;
}

function isDate(value: unknown): value is FactDate {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'precision');
}

function containsAll(kind: FactKind, fact: Fact, words: readonly string[], facts: FactLookup): boolean {
  const text = rowText(kind, fact, facts);
  return words.every((word) => text.includes(word));
}

function wordsOf(text: string): string[] {
  return folded(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}

type Key = string | number | undefined;

const collator = new Intl.Collator('ru', { numeric: true });

/** Keys are taken once a row: a comparison that reads the record again would read it at every step. */
function sorted(
  kind: FactKind,
  rows: readonly Fact[],
  sort: GridQuery['sort'],
  facts: FactLookup,
): readonly Fact[] {
  const columns = sort.flatMap(({ column: id, descending }) => {
    const column = columnOf(kind, id);
    return column ? [{ column, descending }] : [];
  });
  if (columns.length === 0) return rows;
  const keyed = rows.map((fact) => ({ fact, keys: columns.map(({ column }) => keyOf(column, fact, facts)) }));
  const directions = columns.map(({ descending }) => (descending ? -1 : 1));
  return keyed
    .toSorted((a, b) => {
      for (const [at, direction] of directions.entries()) {
        const difference = compareKeys(a.keys[at], b.keys[at], direction);
        if (difference !== 0) return difference;
      }
      return 0;
    })
    .map(({ fact }) => fact);
}

/** What is not filled stands last in both directions. */
function compareKeys(a: Key, b: Key, direction: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * direction;
  return collator.compare(String(a), String(b)) * direction;
}

function keyOf(column: Column, fact: Fact, facts: FactLookup): Key {
  const value = readColumn(column, fact.fields);
  if (value === undefined) return undefined;
  if (isDate(value)) return dateKey(value);
  return numberIn(value) ?? cellText(column, fact, facts);
}

const day = (iso: string) => Date.parse(iso) / 86_400_000;

/** Days since 1970 of the first day, then of the last: a day stands before the month that begins with it. */
function dateKey(date: FactDate): number {
  const { from, to } = boundsOf(date);
  return day(from) * 100_000 + Math.min(99_999, day(to) - day(from));
}
