import { compareDates, type FactDate, factDateSchema, overlaps } from '#shared/facts/fact-date.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import type { Condition, Source } from './definition.ts';

export interface Scope {
  readonly period: FactDate;
  readonly project: string | undefined;
}

/** The facts that a view takes, in the form's order; equal ones keep the order in which they were entered. */
export function selectFacts(source: Source, scope: Scope, facts: FactLookup): Fact[] {
  return facts
    .list(source.kind)
    .filter((fact) => source.where.every((condition) => holds(condition, fact, scope)))
    .toSorted((a, b) => byPaths(source.orderBy, a, b));
}

function holds(condition: Condition, fact: Fact, scope: Scope): boolean {
  if ('equals' in condition) return valueAt(fact, condition.path) === condition.equals;
  if ('is' in condition)
    return scope.project !== undefined && leadsTo(valueAt(fact, condition.path), scope.project);
  const date = condition.dates.map((path) => dateAt(fact, path)).find((found) => found !== undefined);
  return date === undefined || overlaps(date, scope.period);
}

function leadsTo(value: unknown, id: string): boolean {
  if (value === id) return true;
  if (Array.isArray(value)) return value.some((member: unknown) => leadsTo(member, id));
  return typeof value === 'object' && value !== null && Reflect.get(value, 'to') === id;
}

function valueAt(fact: Fact, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    fact.fields,
  );
}

function dateAt(fact: Fact, path: readonly string[]): FactDate | undefined {
  const parsed = factDateSchema.safeParse(valueAt(fact, path));
  return parsed.success ? parsed.data : undefined;
}

function byPaths(paths: readonly (readonly string[])[], a: Fact, b: Fact): number {
  for (const path of paths) {
    const difference = compareValues(a, b, path);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Numbers by size, dates by time, texts by the Russian alphabet; what is not filled stands last. */
function compareValues(a: Fact, b: Fact, path: readonly string[]): number {
  const [left, right] = [valueAt(a, path), valueAt(b, path)];
  if (left === undefined || right === undefined)
    return Number(left === undefined) - Number(right === undefined);
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const [leftDate, rightDate] = [dateAt(a, path), dateAt(b, path)];
  if (leftDate && rightDate) return compareDates(leftDate, rightDate);
  return typeof left === 'string' && typeof right === 'string' ? left.localeCompare(right, 'ru') : 0;
}
