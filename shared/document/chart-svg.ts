import type { Chart } from '#shared/blocks/chart.ts';
import { columnsSvg } from './chart-columns.ts';
import { type Box, fillOf, marker, patterns, r, rect, strokeOf, words } from './chart-draw.ts';
import { legendOf } from './chart-legend.ts';
import { linesSvg } from './chart-lines.ts';
import { sharesSvg } from './chart-shares.ts';
import { chartLine } from './chart-text.ts';

/** Height of a chart in a document to its width. */
export const chartShape = 0.55;

const edge = 4;

/**
 * A chart as an SVG drawing on white, in the letters of the document, told apart without colours. `size` in pixels of
 * 1/96 inch. Names never lie over each other: they wrap, turn, or end with «…».
 */
export function chartSvg(chart: Chart, size: { width: number; height: number }): string {
  const { width, height } = size;
  const drawn = withinCategories(chart);
  const inner: Box = { x: edge, y: edge, width: width - 2 * edge, height: height - 2 * edge };
  const looks = chart.kind === 'shares' ? chart.categories.length : chart.series.length;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${r(width)}" height="${r(height)}" viewBox="0 0 ${r(width)} ${r(height)}"`,
    ` font-family="Tinos, 'Times New Roman', 'Liberation Serif', serif" fill="#000000">`,
    patterns(looks),
    `<rect width="${r(width)}" height="${r(height)}" fill="#ffffff"/>`,
    chart.kind === 'shares' ? sharesSvg(drawn, inner) : withAxes(drawn, chart.kind, inner),
    '</svg>',
  ].join('');
}

/** Values beyond the last category have no place. */
function withinCategories(chart: Chart): Chart {
  const count = chart.categories.length;
  return { ...chart, series: chart.series.map((each) => ({ ...each, values: each.values.slice(0, count) })) };
}

function withAxes(chart: Chart, kind: 'columns' | 'lines', box: Box): string {
  const unit = chart.unit === undefined || chart.unit === '%' ? '' : chart.unit;
  const head = unit === '' ? 0 : chartLine + 2;
  const legend = legendOf(
    chart.series.map(({ name }) => name),
    box.width,
  );
  const plot = { ...box, y: box.y + head, height: box.height - head - legend.height };
  const below = { ...box, y: box.y + box.height - legend.height, height: legend.height };
  return [
    unit === '' ? '' : words(unit, box.x, box.y + 8),
    kind === 'columns' ? columnsSvg(chart, plot) : linesSvg(chart, plot),
    legend.draw(below, kind === 'columns' ? swatch : lineMark),
  ].join('');
}

function swatch(at: number, x: number, y: number): string {
  return rect({ x: x - 9, y: y - 6, width: 18, height: 12 }, fillOf(at));
}

function lineMark(at: number, x: number, y: number): string {
  const { colour, dash } = strokeOf(at);
  const dashed = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
  return `<path d="M${r(x - 11)} ${r(y)}H${r(x + 11)}" stroke="${colour}" stroke-width="2"${dashed}/>${marker(at, x, y)}`;
}
