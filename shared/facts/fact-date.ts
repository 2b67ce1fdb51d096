import { z } from '#shared/zod.ts';

/**
 * A date or period as precise as people know it: "14.10.2021", "март 2023", "2021-2022 уч. год".
 * `written` keeps the person's own spelling for print; everything computed uses the precise fields.
 */
const written = z.string().min(1).max(200).optional();
const isoDay = z.iso.date();
const year = z.int().min(1800).max(2200);
const month = z.int().min(1).max(12);

export const factDateSchema = z.discriminatedUnion('precision', [
  z.looseObject({ precision: z.literal('day'), day: isoDay, written }),
  z
    .looseObject({ precision: z.literal('dayRange'), from: isoDay, to: isoDay, written })
    .refine((range) => range.from <= range.to, { error: 'date.rangeBackwards' }),
  z.looseObject({ precision: z.literal('month'), year, month, written }),
  z.looseObject({ precision: z.literal('months'), year, months: z.array(month).min(1).max(12), written }),
  z.looseObject({ precision: z.literal('quarter'), year, quarter: z.int().min(1).max(4), written }),
  z.looseObject({ precision: z.literal('year'), year, written }),
  z.looseObject({ precision: z.literal('schoolYear'), startYear: year, written }),
  z.looseObject({ precision: z.literal('asOf'), day: isoDay, written }),
]);

export type FactDate = z.infer<typeof factDateSchema>;

/** First and last calendar day (ISO, inclusive) that the date may mean. */
export interface DayBounds {
  readonly from: string;
  readonly to: string;
}

/** The school year runs from 1 September to 31 August (273-ФЗ; 1-ДОП counts it the same way). */
export function boundsOf(date: FactDate): DayBounds {
  switch (date.precision) {
    case 'day':
    case 'asOf':
      return { from: date.day, to: date.day };
    case 'dayRange':
      return { from: date.from, to: date.to };
    case 'month':
      return monthsOf(date.year, date.month, date.month);
    case 'months':
      return monthsOf(date.year, Math.min(...date.months), Math.max(...date.months));
    case 'quarter':
      return monthsOf(date.year, date.quarter * 3 - 2, date.quarter * 3);
    case 'year':
      return monthsOf(date.year, 1, 12);
    case 'schoolYear':
      return { from: `${date.startYear}-09-01`, to: `${date.startYear + 1}-08-31` };
  }
}

/** True when the two periods share at least one day. */
export function overlaps(a: FactDate, b: FactDate): boolean {
  const [left, right] = [boundsOf(a), boundsOf(b)];
  return left.from <= right.to && right.from <= left.to;
}

/** Orders by first day, then by last day: a day stands before the month that begins with it. */
export function compareDates(a: FactDate, b: FactDate): number {
  const [left, right] = [boundsOf(a), boundsOf(b)];
  return left.from.localeCompare(right.from) || left.to.localeCompare(right.to);
}

function monthsOf(calendarYear: number, first: number, last: number): DayBounds {
  const lastDay = new Date(Date.UTC(calendarYear, last, 0)).getUTCDate();
  return {
    from: `${calendarYear}-${twoDigits(first)}-01`,
    to: `${calendarYear}-${twoDigits(last)}-${twoDigits(lastDay)}`,
  };
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}
