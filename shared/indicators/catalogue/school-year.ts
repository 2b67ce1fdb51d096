import { boundsOf, type FactDate } from '#shared/facts/fact-date.ts';

/** People also write «2025» for a school year: it is the one that ends then. */
export function schoolYearOf(date: FactDate): FactDate {
  if (date.precision === 'schoolYear') return { precision: 'schoolYear', startYear: date.startYear };
  const { from } = boundsOf(date);
  const year = Number(from.slice(0, 4));
  return { precision: 'schoolYear', startYear: Number(from.slice(5, 7)) >= 9 ? year : year - 1 };
}
