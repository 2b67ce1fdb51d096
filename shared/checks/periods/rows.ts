import { boundsOf, type FactDate, overlaps } from '#shared/facts/fact-date.ts';
import { formatDate } from '#shared/forms/format.ts';
import { viewsOf } from '../places.ts';
import type { Fault, Rule } from '../rule.ts';
import { type DatedRow, datedRows, isOfPeriod } from './row-dates.ts';

const family = 'periods';

function rowRule(
  id: string,
  level: Rule['level'],
  takes: (date: FactDate, period: FactDate) => boolean,
): Rule {
  return {
    id,
    family,
    level,
    find: (input) =>
      viewsOf(input.report)
        .filter(({ node }) => isOfPeriod(node, input))
        .flatMap(({ node, place }) =>
          datedRows(node, input)
            .filter(({ date }) => takes(date, input.period))
            .map(({ row, column, date, number }): Fault => ({
              place: { ...place, row: row.id, column },
              details: { date: formatDate(date), period: formatDate(input.period), row: number },
            })),
        ),
  };
}

/** A row of the period's plan or list that lies wholly outside of the period. */
export const outside = rowRule('periods.outside', 'reason', (date, period) => !overlaps(date, period));

/** A school year has days of two years: whether the work was in this one, the row does not say. */
export const schoolYear = rowRule(
  'periods.school-year',
  'hint',
  (date, period) => date.precision === 'schoolYear' && overlaps(date, period) && !isWithin(date, period),
);

function isWithin(date: FactDate, period: FactDate): boolean {
  const [inner, outer] = [boundsOf(date), boundsOf(period)];
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Plan rows that do not follow each other in time; said once a table. */
export const order: Rule = {
  id: 'periods.order',
  family,
  level: 'hint',
  find: (input) =>
    viewsOf(input.report)
      .filter(({ node }) => node.kind === 'planItem')
      .flatMap(({ node, place }): Fault[] => {
        const rows = datedRows(node, input);
        const late = rows.find((row, at) => isBefore(row, rows[at - 1]));
        const before = late && rows[rows.indexOf(late) - 1];
        if (!late || !before) return [];
        return [
          {
            place: { ...place, row: late.row.id, column: late.column },
            details: { date: formatDate(late.date), previous: formatDate(before.date), row: late.number },
          },
        ];
      }),
};

/** Both its first and its last day lie before those of the row above: «2025 год» after «март 2025» is no disorder. */
function isBefore(row: DatedRow, above: DatedRow | undefined): boolean {
  if (!above) return false;
  const [here, there] = [boundsOf(row.date), boundsOf(above.date)];
  return here.from < there.from && here.to < there.to;
}
