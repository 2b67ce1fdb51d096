import { factDateSchema } from '#shared/facts/fact-date.ts';
import { type Figure, figureSchema, sumFigures } from '#shared/facts/figure.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import type { CellValue } from '#shared/blocks/model.ts';
import type { Expression } from './expression.ts';
import { follow } from './follow.ts';
import { relatedFacts } from './related.ts';
import type { Scope } from './scope.ts';

/** Numbers behind expressions: sums over related facts, typed cells, totals of columns. */

/** The sum of the figures that `value` leads to; nothing when no related fact has one. */
export function relatedSum(
  { related: source, by, value }: Extract<Expression, { related: unknown }>,
  fact: Fact,
  scope: Scope,
  facts: FactLookup,
): Figure | undefined {
  if (!value || !('path' in value)) return undefined;
  const found = relatedFacts(fact, { source, by }, scope, facts);
  return sumFigures(found.flatMap((each) => figureAt(value.path, each, facts) ?? []));
}

/** The number that a path leads to, as a figure. */
export function figureAt(path: readonly string[], fact: Fact, facts: FactLookup): Figure | undefined {
  const found = follow(path, fact, facts);
  if (typeof found?.value === 'number') return { value: found.value, qualifier: 'exact' };
  const figure = found?.control.type === 'figure' ? figureSchema.safeParse(found.value) : undefined;
  return figure?.success ? figure.data : undefined;
}

/** The figure of a cell, where its expression says one number; nothing for words. */
export function figureOf(
  expression: Expression,
  fact: Fact,
  scope: Scope,
  facts: FactLookup,
): Figure | undefined {
  if ('path' in expression) return figureAt(expression.path, fact, facts);
  if (!('related' in expression)) return undefined;
  if (expression.as === 'sum') return relatedSum(expression, fact, scope, facts);
  if (expression.as !== 'count') return undefined;
  const { related: source, by } = expression;
  return { value: relatedFacts(fact, { source, by }, scope, facts).length, qualifier: 'exact' };
}

/** What a cell holds for a sheet: an exact number or a day; nothing where it is words or «более 160». */
export function typedValue(
  expression: Expression,
  fact: Fact,
  scope: Scope,
  facts: FactLookup,
): CellValue | undefined {
  const figure = figureOf(expression, fact, scope, facts);
  if (figure) return exactNumber(figure);
  if (!('path' in expression)) return undefined;
  const date = factDateSchema.safeParse(follow(expression.path, fact, facts)?.value);
  return date.success && date.data.precision === 'day' && date.data.written === undefined
    ? { day: date.data.day }
    : undefined;
}

export function exactNumber(figure: Figure): CellValue | undefined {
  return figure.value !== undefined && figure.qualifier === 'exact' ? { number: figure.value } : undefined;
}
