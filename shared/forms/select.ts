import { boundsOf, compareDates, type FactDate, factDateSchema, overlaps } from '#shared/facts/fact-date.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import type { Condition, Source } from './expression.ts';
import { nextPeriod, periodInForce, type Scope } from './scope.ts';

/** The facts that a view takes, in the form's order; equal ones keep the order in which they were entered. */
export function selectFacts(source: Source, scope: Scope, facts: FactLookup): Fact[] {
  return ofKind(source.kind, facts)
    .filter((fact) => source.where.every((condition) => holds(condition, fact, scope, facts)))
    .toSorted((a, b) => byPaths(source.orderBy, a, b, facts));
}

/** Of facts that are chosen already: those that the conditions leave, in the form's order. */
export function narrowed(of: readonly Fact[], source: Source, scope: Scope, facts: FactLookup): Fact[] {
  return of
    .filter((fact) => source.where.every((condition) => holds(condition, fact, scope, facts)))
    .toSorted((a, b) => byPaths(source.orderBy, a, b, facts));
}

function ofKind(kind: string, facts: FactLookup): readonly Fact[] {
  return facts.list(kind as Fact['kind']);
}

function holds(condition: Condition, fact: Fact, scope: Scope, facts: FactLookup): boolean {
  if ('dates' in condition) return isWithin(condition, fact, scope, facts);
  const values = valuesAt(fact, condition.path, facts);
  if ('equals' in condition) return values.includes(condition.equals);
  if ('oneOf' in condition) return condition.oneOf.some((wanted) => values.includes(wanted));
  if ('not' in condition) return !values.includes(condition.not);
  if ('filled' in condition) return values.length > 0 === condition.filled;
  const id = condition.is === 'each' ? scope.each?.id : scope[condition.is];
  return id !== undefined && values.some((value) => leadsTo(value, id));
}

function isWithin(
  { dates, within }: Extract<Condition, { dates: unknown }>,
  fact: Fact,
  scope: Scope,
  facts: FactLookup,
): boolean {
  const date = dates.map((path) => dateAt(fact, path, facts)).find((found) => found !== undefined);
  if (date === undefined) return true;
  if (within === 'next') return overlaps(date, nextPeriod(scope.period));
  const period = periodInForce(scope);
  return within === 'period' ? overlaps(date, period) : boundsOf(date).from <= boundsOf(period).to;
}

function leadsTo(value: unknown, id: string): boolean {
  return value === id || (typeof value === 'object' && value !== null && Reflect.get(value, 'to') === id);
}

/** All values that a path leads to: lists are walked member by member, references into the facts that they name. */
export function valuesAt(fact: Fact, path: readonly string[], facts: FactLookup): readonly unknown[] {
  return path.reduce<readonly unknown[]>(
    (values, step, at) =>
      values.flatMap((value) => stepInto(at === 0 ? value : resolved(value, facts), step)),
    [fact.fields],
  );
}

function resolved(value: unknown, facts: FactLookup): unknown {
  return typeof value === 'string' ? facts.get(value)?.fields : value;
}

function stepInto(value: unknown, step: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const found: unknown = Reflect.get(value, step);
  if (found === undefined || found === '') return [];
  return Array.isArray(found) ? found : [found];
}

function dateAt(fact: Fact, path: readonly string[], facts: FactLookup): FactDate | undefined {
  const [value] = valuesAt(fact, path, facts);
  // «year: 2025» of a task: a whole number says a year.
  const parsed = factDateSchema.safeParse(
    typeof value === 'number' ? { precision: 'year', year: value } : value,
  );
  return parsed.success ? parsed.data : undefined;
}

function byPaths(paths: readonly (readonly string[])[], a: Fact, b: Fact, facts: FactLookup): number {
  for (const path of paths) {
    const difference = compareValues(a, b, path, facts);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Numbers by size, dates by time, texts by the Russian alphabet; what is not filled stands last. */
function compareValues(a: Fact, b: Fact, path: readonly string[], facts: FactLookup): number {
  const [left] = valuesAt(a, path, facts);
  const [right] = valuesAt(b, path, facts);
  if (left === undefined || right === undefined)
    return Number(left === undefined) - Number(right === undefined);
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string' && typeof right === 'string') {
    return left.localeCompare(right, 'ru', { numeric: true });
  }
  const [leftDate, rightDate] = [dateAt(a, path, facts), dateAt(b, path, facts)];
  return leftDate && rightDate ? compareDates(leftDate, rightDate) : 0;
}
