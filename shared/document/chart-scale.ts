import type { Chart } from '#shared/blocks/chart.ts';
import { formatNumber } from '#shared/text/numerals.ts';

/** The axis of values: where it begins and ends, and the values that are written beside it. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** From zero, or from the lowest value below it, to the highest, in steps of 1, 2 or 5. */
export function scaleOf(values: readonly number[]): Scale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  // So little is not seen, and its steps are no numbers any more.
  const top = high - low < 1e-9 ? low + 1 : high;
  const step = roundStep((top - low) / 5);
  const from = Math.floor(low / step) * step;
  const count = Math.max(1, Math.ceil((top - from) / step - 1e-9));
  const ticks = Array.from({ length: count + 1 }, (_, at) => tidy(from + at * step));
  return { from, to: ticks.at(-1) ?? top, ticks };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const next = [1, 2, 5, 10].find((each) => each * power >= rough * 0.999) ?? 10;
  return next * power;
}

/** Sums of tenths are not tenths. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** Where a value stands on the way from the axis' beginning to its end, 0 to 1. */
export function shareOf(value: number, { from, to }: Scale): number {
  return (value - from) / (to - from);
}

/** «24,5 %»; other units are said once for the whole drawing. */
export function valueLabel(value: number, { unit }: Pick<Chart, 'unit'>): string {
  const rounded = Math.round(value * 100) / 100;
  return unit === '%' ? `${formatNumber(rounded)}\u00A0%` : formatNumber(rounded);
}

export function numbersOf({ series }: Chart): number[] {
  return series.flatMap(({ values }) => values.filter((value) => value !== null));
}
