import type { FactDate } from '#shared/facts/fact-date.ts';
import * as words from '#shared/text/sentences/dates.ts';

/** When something was, at the place of an adverb: «14 октября 2025 года», «в марте 2025 года». */
export function whenText(date: FactDate): string {
  switch (date.precision) {
    case 'day':
      return words.onDay(date.day);
    case 'asOf':
      return words.asOfDay(date.day);
    case 'dayRange':
      return words.onDays(date.from, date.to);
    case 'month':
      return words.inMonths(date.year, [date.month]);
    case 'months':
      return words.inMonths(date.year, date.months);
    case 'quarter':
      return words.inQuarter(date.year, date.quarter);
    case 'year':
      return words.inYear(date.year);
    case 'schoolYear':
      return words.inSchoolYear(date.startYear);
  }
}

/** «14 августа 2019 года», after «от»; nothing where a document's day is a span. */
export function datedText(date: FactDate): string | undefined {
  if (date.precision === 'day' || date.precision === 'asOf') return words.onDay(date.day);
  if (date.precision === 'month') return words.datedMonth(date.year, date.month);
  return date.precision === 'year' ? words.datedYear(date.year) : undefined;
}
