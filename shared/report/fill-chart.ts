import type { ChartNode } from '#shared/forms/definition.ts';
import { periodInForce } from '#shared/forms/scope.ts';
import { filledIn } from '#shared/forms/template.ts';
import { indicatorNames } from '#shared/text/indicators.ts';
import { chartOf } from './chart-of.ts';
import type { FilledChart } from './filled.ts';
import type { Filling } from './filling.ts';

export function fillChart(node: ChartNode, { figures, scope, words, input }: Filling): FilledChart {
  const { id, label, hint, required, look, indicators, years, show = 'figure' } = node;
  const series = indicators.map(({ indicator, value, label: name }) => ({
    indicator,
    value,
    name: name ?? indicatorNames[indicator] ?? indicator,
  }));
  const period = years === undefined ? periodInForce(scope) : scope.period;
  const drawn = chartOf({ look, series, period, years, show }, figures, input.facts);
  return { type: 'chart', id, label: filledIn(label, words), hint, required, ...drawn };
}
