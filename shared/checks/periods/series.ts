import { boundsOf } from '#shared/facts/fact-date.ts';
import { definedId, type FormNode, nodesOf as nodesOfForm } from '#shared/forms/definition.ts';
import { nodesOf } from '../places.ts';
import type { Fault, Rule } from '../rule.ts';

const family = 'periods';

/** A chart over years whose last year goes on: it is compared with whole ones. */
const partialYear: Rule = {
  id: 'periods.partial-year',
  family,
  level: 'hint',
  find: ({ report, form, period, today }) => {
    const { to } = boundsOf(period);
    if (today > to) return [];
    const overYears = new Set(
      nodesOfForm(form)
        .filter(isOverYears)
        .map(({ id }) => id),
    );
    return nodesOf(report).flatMap(({ node, place }): Fault[] => {
      const last = node.type === 'chart' ? node.chart.categories.at(-1) : undefined;
      return last === undefined || !overYears.has(definedId(node.id))
        ? []
        : [{ place, details: { year: last, to: to.split('-').toReversed().join('.') } }];
    });
  },
};

function isOverYears(node: FormNode): boolean {
  return node.type === 'chart' && node.years !== undefined;
}

/** Columns of calendar years beside columns of school years: the same months are counted twice, or not at all. */
const mixedYears: Rule = {
  id: 'periods.mixed-years',
  family,
  level: 'hint',
  find: ({ report }) =>
    nodesOf(report).flatMap(({ node, place }): Fault[] => {
      const titles =
        node.type === 'table' || node.type === 'list'
          ? node.columns.map(({ title }) => title)
          : node.type === 'chart'
            ? node.chart.categories
            : [];
      const schoolYear = titles.find((title) => /(?<!\d)20\d\d\s*[-–/]\s*(?:20)?\d\d(?!\d)/.test(title));
      const year = titles.find((title) => /^\D*(?<!\d)20\d\d(?!\d)\D*$/.test(title) && !/[-–/]/.test(title));
      return schoolYear === undefined || year === undefined ? [] : [{ place, details: { year, schoolYear } }];
    }),
};

export const series: readonly Rule[] = [partialYear, mixedYears];
