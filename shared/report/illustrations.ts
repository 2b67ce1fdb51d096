import type { Block } from '#shared/blocks/model.ts';
import type { Chart } from '#shared/blocks/chart.ts';
import type { Fact, Fields } from '#shared/facts/kinds.ts';
import { periodInForce } from '#shared/forms/scope.ts';
import { indicatorNames } from '#shared/text/indicators.ts';
import { chartOf } from './chart-of.ts';
import type { Filling } from './filling.ts';

type Illustration = Fields<'illustration'>;

/** What a record of the kind `illustration` prints: a chart, or the images that are attached to it. */
export function illustrationBlocks(id: string, filling: Filling): Block[] {
  const fact = filling.input.facts.get(id);
  if (fact?.kind !== 'illustration') return [];
  const fields = fact.fields as Illustration;
  const captioned = { caption: fields.title, alt: fields.description ?? fields.title };
  switch (fields.source) {
    case 'image':
      return imagesOf(id, filling).map((image) => ({ ...image, ...captioned }));
    case 'table':
      return [{ type: 'chart', chart: typedChart(fields), ...captioned }];
    case 'query': {
      const chart = queriedChart(fields, filling);
      return chart ? [{ type: 'chart', chart, ...captioned }] : [];
    }
  }
}

function typedChart({ look = 'columns', rows = [], title, unit }: Illustration): Chart {
  return {
    kind: look,
    categories: rows.map(({ label }) => label),
    series: [{ name: title, values: rows.map(({ figure }) => figure.value ?? null) }],
    ...(unit === undefined ? {} : { unit }),
  };
}

function queriedChart(fields: Illustration, { figures, scope, input }: Filling): Chart | undefined {
  const { indicator, indicatorValue, look = 'columns', period, years } = fields;
  if (indicator === undefined) return undefined;
  const series = [{ indicator, value: indicatorValue, name: indicatorNames[indicator] ?? indicator }];
  const of = period ?? (years === undefined ? periodInForce(scope) : scope.period);
  return chartOf({ look, series, period: of, years, show: 'figure' }, figures, input.facts).chart;
}

const printable = ['image/png', 'image/jpeg'] as const;

function imagesOf(owner: string, { input }: Filling) {
  return input.facts
    .list('attachment')
    .filter((attachment: Fact<'attachment'>) => attachment.fields.owner === owner)
    .flatMap(({ fields }) => {
      const mime = printable.find((each) => each === fields.mediaType);
      return mime ? [{ type: 'image' as const, file: fields.sha256, mime }] : [];
    });
}
