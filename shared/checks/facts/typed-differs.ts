import type { Fact } from '#shared/facts/kinds.ts';
import { figureSchema } from '#shared/facts/figure.ts';
import { countedBy } from '#shared/indicators/computed.ts';
import { formatNumber } from '#shared/text/numerals.ts';
import type { CheckInput, Fault, Rule } from '../rule.ts';
import { type Counted, countedByName } from './counted-by-name.ts';
import { printedIndicators } from './printed-indicators.ts';

/**
 * A figure that somebody typed against the records of the same thing. What the records do not hold at all is known as
 * a number only, and nothing is said of it; a figure with a source of its own is only hinted at.
 */
export const typedDiffers: Rule = {
  id: 'facts.typed-differs',
  family: 'facts',
  level: 'reason',
  find: (input) =>
    printedIndicators(input.report).flatMap(({ id, place, cell }): Fault[] => {
      const indicator = input.facts.get(id);
      if (cell.behind?.source !== 'typed' || cell.override || !isIndicator(indicator)) return [];
      const typed = typedFigure(input.facts.get(cell.behind.records[0] ?? ''));
      if (typed?.value === undefined || typed.qualifier !== 'exact') return [];
      const counted = differentCount(indicator, typed.value, input);
      if (!counted) return [];
      const details = {
        indicator: indicator.fields.name,
        typed: formatNumber(typed.value),
        counted: formatNumber(counted.count),
        of: counted.of,
      };
      return [{ place, details, level: typed.sourceNote === undefined ? undefined : 'hint' }];
    }),
};

function isIndicator(fact: Fact | undefined): fact is Fact<'indicator'> {
  return fact?.kind === 'indicator';
}

function typedFigure(value: Fact | undefined) {
  const figure = figureSchema.safeParse(value && Reflect.get(value.fields, 'figure'));
  return figure.success ? figure.data : undefined;
}

/** By its formula the records say what is right; by its name alone, that there are fewer than were typed. */
function differentCount(indicator: Fact<'indicator'>, typed: number, input: CheckInput): Counted | undefined {
  const measured = countedBy(indicator, input.period, input.facts);
  if (measured) {
    const { value = typed, qualifier } = measured.figure;
    const isKnown = measured.records.length > 0 && qualifier === 'exact' && value !== typed;
    return isKnown ? { count: value, of: 'formula' } : undefined;
  }
  const counted = countedByName(indicator, input);
  return counted && counted.count > 0 && counted.count < typed ? counted : undefined;
}
