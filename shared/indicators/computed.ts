import { type FactDate, overlaps } from '#shared/facts/fact-date.ts';
import { type Figure, sumFigures } from '#shared/facts/figure.ts';
import type { Fact, Fields } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';

/** A figure with what stands behind it, so that «Откуда цифра» can show the records. */
export interface Measured {
  readonly figure: Figure;
  readonly source: 'typed' | 'computed';
  /** Ids of the records that were counted, or of the typed value. */
  readonly records: readonly string[];
}

type Formula = NonNullable<Fields<'indicator'>['formula']>;

/**
 * The value of an indicator in a period. A typed value is somebody's statement and wins: past years are often known
 * only as a number, without the records. Else it is computed from facts by the indicator's formula.
 */
export function measure(
  indicator: Fact<'indicator'>,
  period: FactDate,
  facts: FactLookup,
): Measured | undefined {
  const typed = facts
    .list('indicatorValue')
    .find(
      ({ fields }) =>
        fields.indicator === indicator.id &&
        fields.breakdown === undefined &&
        samePeriod(fields.period, period),
    );
  if (typed) return { figure: typed.fields.figure, source: 'typed', records: [typed.id] };
  return indicator.fields.source === 'computed' ? countedBy(indicator, period, facts) : undefined;
}

/** What the records say, whatever somebody typed; nothing for an indicator that has no formula. */
export function countedBy(
  { fields: { formula, project } }: Fact<'indicator'>,
  period: FactDate,
  facts: FactLookup,
): Measured | undefined {
  return formula && computed(formula, project, period, facts);
}

/** A value of another length of time says nothing about this one: a year's figure is not a quarter's. */
function samePeriod(a: FactDate, b: FactDate): boolean {
  if (a.precision === 'year' && b.precision === 'year') return a.year === b.year;
  return a.precision === 'schoolYear' && b.precision === 'schoolYear' && a.startYear === b.startYear;
}

function computed(
  formula: Formula,
  project: string | undefined,
  period: FactDate,
  facts: FactLookup,
): Measured {
  const records = counted(formula, project, period, facts);
  const figure: Figure =
    formula.counts === 'eventParticipants'
      ? (sumFigures(participants(records, formula)) ?? { value: 0, qualifier: 'exact' })
      : { value: records.length, qualifier: 'exact' };
  return { figure, source: 'computed', records: records.map(({ id }) => id) };
}

function counted(formula: Formula, project: string | undefined, period: FactDate, facts: FactLookup): Fact[] {
  switch (formula.counts) {
    case 'event':
    case 'eventParticipants':
      return facts.list('event').filter((event) => isCountedEvent(event, formula, project, period));
    case 'product':
      return facts
        .list('product')
        .filter(
          ({ fields }) =>
            linked(fields.links, project) &&
            inPeriod(fields.period ?? yearOf(fields.year), period) &&
            allows(formula.productKinds, fields.kind),
        );
    case 'planItem':
      return facts
        .list('planItem')
        .filter(
          ({ fields }) =>
            fields.project === project &&
            fields.state === 'done' &&
            inPeriod(fields.actualPeriod ?? fields.plannedPeriod, period),
        );
    case 'programme':
      return [...facts.list('programme')];
    case 'agreement':
      return facts.list('agreement').filter(({ fields }) => linked(fields.links, project));
  }
}

/** A planned event did not happen yet; «описано» has happened. */
function isCountedEvent(
  { fields }: Fact<'event'>,
  formula: Formula,
  project: string | undefined,
  period: FactDate,
): boolean {
  return (
    fields.state !== 'planned' &&
    linked(fields.links, project) &&
    inPeriod(fields.date, period) &&
    allows(formula.eventKinds, fields.kind) &&
    (formula.audiences === undefined ||
      (fields.audiences ?? []).some(({ audience }) => formula.audiences?.includes(audience)))
  );
}

function participants(events: readonly Fact[], formula: Formula): Figure[] {
  return events.flatMap((event) =>
    event.kind === 'event'
      ? ((event.fields as Fields<'event'>).audiences ?? []).flatMap(({ audience, participants: figure }) =>
          figure && allows(formula.audiences, audience) ? [figure] : [],
        )
      : [],
  );
}

function linked(links: readonly { readonly to: string }[] | undefined, project: string | undefined): boolean {
  return project === undefined || (links ?? []).some(({ to }) => to === project);
}

function inPeriod(date: FactDate | undefined, period: FactDate): boolean {
  return date !== undefined && overlaps(date, period);
}

function yearOf(year: number | undefined): FactDate | undefined {
  return year === undefined ? undefined : { precision: 'year', year };
}

function allows<T>(list: readonly T[] | undefined, value: T | undefined): boolean {
  return list === undefined || (value !== undefined && list.includes(value));
}
