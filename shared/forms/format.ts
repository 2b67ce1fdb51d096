import type { FactDate } from '#shared/facts/fact-date.ts';
import type { Figure } from '#shared/facts/figure.ts';
import {
  asOfText,
  dayRangeText,
  dayText,
  monthsText,
  monthText,
  quarterText,
  schoolYearText,
  yearText,
} from '#shared/text/dates.ts';
import { formatNumber, qualifierNames } from '#shared/text/numerals.ts';

/** A date as people read it; the person's own spelling, where there is one, stays. */
export function formatDate(date: FactDate): string {
  return date.written ?? formatPrecise(date);
}

function formatPrecise(date: FactDate): string {
  switch (date.precision) {
    case 'day':
      return dayText(date.day);
    case 'asOf':
      return asOfText(date.day);
    case 'dayRange':
      return dayRangeText(date.from, date.to);
    case 'month':
      return monthText(date.year, date.month);
    case 'months':
      return monthsText(date.year, date.months);
    case 'quarter':
      return quarterText(date.year, date.quarter);
    case 'year':
      return yearText(date.year);
    case 'schoolYear':
      return schoolYearText(date.startYear);
  }
}

/** «более 160»; an absence prints «–» (a reason, where there is one, is said beside it on the screen). */
export function formatFigure(figure: Figure): string {
  if (figure.value === undefined) return '–';
  const qualifier = qualifierNames[figure.qualifier] ?? '';
  return `${qualifier === '' ? '' : `${qualifier} `}${formatNumber(figure.value)}`;
}
