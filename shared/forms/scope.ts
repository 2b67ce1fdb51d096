import { boundsOf, type FactDate } from '#shared/facts/fact-date.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import type { SpokenOf, Subject } from './expression.ts';

/** What a report looks at: its period and what it is about, by record id. */
export interface Scope extends Readonly<Partial<Record<Subject, string | undefined>>> {
  readonly period: FactDate;
  /** Nothing that is dated after this day is in the report (a7, rule 10). ISO 8601 day. */
  readonly cutOff?: string | undefined;
  /** The fact that an item is repeated for. */
  readonly each?: Fact | undefined;
}

/** The fact that a form speaks of; none while the report has no such subject. */
export function spokenOfFact(of: SpokenOf, scope: Scope, facts: FactLookup): Fact | undefined {
  if (of === 'each') return scope.each;
  const id = scope[of];
  return id === undefined ? undefined : facts.get(id);
}

/** The period with the report's own cut-off; a cut-off outside of it changes nothing. */
export function periodInForce({ period, cutOff }: Scope): FactDate {
  const { from, to } = boundsOf(period);
  if (cutOff === undefined || cutOff < from || cutOff >= to) return period;
  return { precision: 'dayRange', from, to: cutOff };
}

/** The period after this one, of the same kind and length. */
export function nextPeriod(period: FactDate): FactDate {
  if (period.precision === 'year') return { precision: 'year', year: period.year + 1 };
  if (period.precision === 'schoolYear') return { precision: 'schoolYear', startYear: period.startYear + 1 };
  const { from, to } = boundsOf(period);
  const days = dayNumber(to) - dayNumber(from) + 1;
  return { precision: 'dayRange', from: dayOf(dayNumber(to) + 1), to: dayOf(dayNumber(to) + days) };
}

/** The same period some years before. */
export function yearsBefore(period: FactDate, years: number): FactDate {
  if (period.precision === 'year') return { precision: 'year', year: period.year - years };
  if (period.precision === 'schoolYear')
    return { precision: 'schoolYear', startYear: period.startYear - years };
  const { from, to } = boundsOf(period);
  return { precision: 'dayRange', from: shiftYear(from, years), to: shiftYear(to, years) };
}

const dayLength = 86_400_000;
const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / dayLength);
const dayOf = (number: number): string => new Date(number * dayLength).toISOString().slice(0, 10);

/** 29 February of another year is its 28th. */
function shiftYear(day: string, years: number): string {
  const shifted = `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
  return Number.isNaN(Date.parse(`${shifted}T00:00:00Z`)) || dayOf(dayNumber(shifted)) !== shifted
    ? `${shifted.slice(0, 8)}28`
    : shifted;
}

/** The same day, month or year a year later; a person's own spelling of the old one is left behind. */
export function yearLater(date: FactDate): FactDate {
  switch (date.precision) {
    case 'day':
    case 'asOf':
      return { precision: date.precision, day: shiftYear(date.day, -1) };
    case 'dayRange':
      return { precision: 'dayRange', from: shiftYear(date.from, -1), to: shiftYear(date.to, -1) };
    case 'month':
      return { precision: 'month', year: date.year + 1, month: date.month };
    case 'months':
      return { precision: 'months', year: date.year + 1, months: date.months };
    case 'quarter':
      return { precision: 'quarter', year: date.year + 1, quarter: date.quarter };
    case 'year':
      return { precision: 'year', year: date.year + 1 };
    case 'schoolYear':
      return { precision: 'schoolYear', startYear: date.startYear + 1 };
  }
}
