import { boundsOf, type DayBounds, type FactDate } from '#shared/facts/fact-date.ts';
import type { Fact, FactKind, Fields } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { ownershipFilter } from './ownership.ts';
import type { Note, Scope } from './value.ts';

/** Kinds of things that happen, with the date that they happened at. */
interface DatedKinds {
  readonly event: true;
  readonly product: true;
  readonly award: true;
  readonly training: true;
  readonly bestPractice: true;
  readonly financeLine: true;
  readonly grant: true;
  readonly traineeship: true;
}
export type DatedKind = keyof DatedKinds;

/** What happened in the period, and what a reader has to know about the dates. */
export interface Happened<K extends FactKind> {
  readonly records: readonly Fact<K>[];
  readonly notes: readonly Note[];
}

/** Facts in one scope. Each kind is narrowed once, however many indicators ask for it. */
export interface ScopedFacts {
  readonly scope: Scope;
  readonly bounds: DayBounds;
  readonly get: (id: string) => Fact | undefined;
  readonly getOf: <K extends FactKind>(kind: K, id: string | undefined) => Fact<K> | undefined;
  /** Of every owner. */
  readonly all: <K extends FactKind>(kind: K) => readonly Fact<K>[];
  /** Of the scope's owner, of any time. */
  readonly of: <K extends FactKind>(kind: K) => readonly Fact<K>[];
  /** Of the scope's owner, in the period. Events that are only planned did not happen. */
  readonly during: <K extends DatedKind>(kind: K) => Happened<K>;
}

export function scopeFacts(scope: Scope, facts: FactLookup): ScopedFacts {
  const bounds = boundsOf(scope.period);
  const belongs = ownershipFilter(scope, facts);
  const owned = new Map<FactKind, readonly Fact[]>();
  const happened = new Map<FactKind, Happened<FactKind>>();
  const getOf = <K extends FactKind>(kind: K, id: string | undefined): Fact<K> | undefined => {
    const found = id === undefined ? undefined : facts.get(id);
    return found?.kind === kind ? (found as Fact<K>) : undefined;
  };
  const of = <K extends FactKind>(kind: K): readonly Fact<K>[] => {
    const known = owned.get(kind) ?? facts.list(kind).filter(belongs);
    owned.set(kind, known);
    return known as readonly Fact<K>[];
  };
  const eventDate = (id: string | undefined): FactDate | undefined => getOf('event', id)?.fields.date;
  const dates: { readonly [K in DatedKind]: (fields: Fields<K>) => FactDate | undefined } = {
    event: ({ date }) => date,
    product: ({ period, year }) => period ?? (year === undefined ? undefined : { precision: 'year', year }),
    award: ({ date, event }) => date ?? eventDate(event),
    training: ({ date }) => date,
    bestPractice: ({ date, event }) => date ?? eventDate(event),
    financeLine: ({ period }) => period,
    grant: ({ period }) => period,
    traineeship: ({ period }) => period,
  };
  const during = <K extends DatedKind>(kind: K): Happened<K> => {
    const known = happened.get(kind) ?? inPeriod(of(kind).filter(isNoPlan), dates[kind], bounds);
    happened.set(kind, known);
    return known as Happened<K>;
  };
  return { scope, bounds, get: facts.get, getOf, all: facts.list, of, during };
}

const isNoPlan = (fact: Fact): boolean =>
  fact.kind !== 'event' || (fact as Fact<'event'>).fields.state !== 'planned';

/** A date wider than the period («2025» in a school year) may mean a day outside it: counted, and said. */
function inPeriod<K extends DatedKind>(
  facts: readonly Fact<K>[],
  dateOf: (fields: Fields<K>) => FactDate | undefined,
  period: DayBounds,
): Happened<K> {
  const records: Fact<K>[] = [];
  let [undated, wider] = [0, 0];
  for (const fact of facts) {
    const date = dateOf(fact.fields);
    if (date === undefined) undated += 1;
    else {
      const days = boundsOf(date);
      if (days.from > period.to || days.to < period.from) continue;
      records.push(fact);
      if (days.from < period.from || days.to > period.to) wider += 1;
    }
  }
  return {
    records,
    notes: [
      ...(wider > 0 ? [{ key: 'dates-wider', number: wider } as const] : []),
      ...(undated > 0 ? [{ key: 'undated-left-out', number: undated } as const] : []),
    ],
  };
}

/** Whether something that lasts from one date to another holds on some day of the period; open ends hold always. */
export function holds(from: FactDate | undefined, to: FactDate | undefined, period: DayBounds): boolean {
  return (
    (from === undefined || boundsOf(from).from <= period.to) &&
    (to === undefined || boundsOf(to).to >= period.from)
  );
}

/** The last day of the period: what is counted as a state (centres, members) is counted on it. */
export const lastDay = ({ to }: DayBounds): DayBounds => ({ from: to, to });
