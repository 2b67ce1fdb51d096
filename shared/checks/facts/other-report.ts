import { boundsOf, type FactDate } from '#shared/facts/fact-date.ts';
import { parseFigure } from '#shared/forms/parse-figure.ts';
import { recordName } from './record-name.ts';
import { valueText } from '#shared/forms/value.ts';
import type { CheckInput, Fault, OtherReport, Rule } from '../rule.ts';
import { printedIndicators } from './printed-indicators.ts';

/** One indicator, one subject, one period, and two reports that print two numbers. */
export const otherReport: Rule = {
  id: 'facts.other-report',
  family: 'facts',
  level: 'reason',
  find: (input) => {
    const others = input.others.filter((other) => isOfSame(other, input));
    if (others.length === 0) return [];
    return printedIndicators(input.report).flatMap(({ id, place, cell }): Fault[] => {
      const here = valueText(cell.value).trim();
      const other = others.find(({ figures }) => areDifferent(here, figures.get(id)?.trim()));
      if (!other) return [];
      const details = {
        indicator: recordName(input.facts.get(id)),
        here,
        there: other.figures.get(id)?.trim() ?? '',
        report: other.title,
      };
      return [{ place, details }];
    });
  },
};

function isOfSame({ subject, period }: OtherReport, input: CheckInput): boolean {
  const keys = ['project', 'organisation', 'centre', 'municipality'] as const;
  return isSamePeriod(period, input.period) && keys.every((key) => subject[key] === input.subject[key]);
}

function isSamePeriod(a: FactDate, b: FactDate): boolean {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  return one.from === other.from && one.to === other.to;
}

/** Two numbers; a dash or words are no other number. */
function areDifferent(here: string, there: string | undefined): boolean {
  if (there === undefined || here === there) return false;
  const [a, b] = [parseFigure(here), parseFigure(there)];
  if (a?.value === undefined || b?.value === undefined) return false;
  return a.value !== b.value || a.qualifier !== b.qualifier;
}
