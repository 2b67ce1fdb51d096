import type { Chart } from '#shared/blocks/chart.ts';
import type { FactDate } from '#shared/facts/fact-date.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { yearsBefore } from '#shared/forms/scope.ts';
import { yearWords } from '#shared/forms/template.ts';
import type { CatalogueValue, Part } from '#shared/indicators/catalogue/value.ts';
import { type Figures, valueOf } from './figures.ts';
import { labelText } from './label-text.ts';

/** A chart with the records behind each of its values: by series and category. */
export interface DrawnChart {
  readonly chart: Chart;
  readonly behind: readonly (readonly (readonly string[])[])[];
}

export interface ChartSeries {
  readonly indicator: string;
  readonly value?: string | undefined;
  readonly name: string;
}

export interface ChartWish {
  readonly look: Chart['kind'];
  readonly series: readonly ChartSeries[];
  readonly period: FactDate;
  /** The last `years` years are the categories; without it the indicators' parts are. */
  readonly years?: number | undefined;
  readonly show: 'figure' | 'share';
}

/** Draws figures of the catalogue. A value that is not known is a gap, never a zero. */
export function chartOf(wish: ChartWish, figures: Figures, facts: FactLookup): DrawnChart {
  return wish.years === undefined ? byParts(wish, figures, facts) : byYears(wish, wish.years, figures);
}

function byParts({ look, series, period, show }: ChartWish, figures: Figures, facts: FactLookup): DrawnChart {
  const values = series.map(({ indicator, value }) => valueOf(figures.catalogue(indicator, period), value));
  const parts = new Map(values.flatMap((value) => value?.parts ?? []).map((part) => [part.key, part]));
  const keys = [...parts.keys()];
  const shown = values.map((value) => keys.map((key) => value?.parts.find((part) => part.key === key)));
  return {
    chart: {
      kind: look,
      categories: [...parts.values()].map(({ label }) => labelText(label, facts)),
      series: series.map(({ name }, at) => ({
        name,
        values: (shown[at] ?? []).map((part) => numberOf(part, show)),
      })),
      ...(show === 'share' ? { unit: '%' } : {}),
    },
    behind: shown.map((of) => of.map((part) => part?.records ?? [])),
  };
}

function byYears({ look, series, period, show }: ChartWish, years: number, figures: Figures): DrawnChart {
  const periods = Array.from({ length: years }, (_, at) => yearsBefore(period, years - 1 - at));
  const shown = series.map(({ indicator, value }) =>
    periods.map((each) => valueOf(figures.catalogue(indicator, each), value)),
  );
  return {
    chart: {
      kind: look,
      categories: periods.map(yearWords),
      series: series.map(({ name }, at) => ({
        name,
        values: (shown[at] ?? []).map((value) => numberOf(value, show)),
      })),
      ...(show === 'share' ? { unit: '%' } : {}),
    },
    behind: shown.map((of) => of.map((value) => value?.records ?? [])),
  };
}

function numberOf(of: Part | CatalogueValue | undefined, show: ChartWish['show']): number | null {
  return (show === 'share' ? of?.share : of?.figure)?.value ?? null;
}
