import type { Chart } from '#shared/blocks/chart.ts';
import { type Box, fillOf, line, rect, wordLines, words } from './chart-draw.ts';
import { type Scale, scaleOf, numbersOf, shareOf, valueLabel } from './chart-scale.ts';
import { chartLine, lettersFor, widest, wordsWidth, wrapped, wraps } from './chart-text.ts';

/** Lines of a name under a column; longer names turn the drawing, so that they stand beside bars. */
const mostLines = 3;
const smallLetters = 11;
/** The share of a place that its columns take. */
const filled = 0.72;

/** Columns side by side for each category; lying bars where the names are too long to stand under columns. */
export function columnsSvg(chart: Chart, box: Box): string {
  const axis = widest(scaleOf(numbersOf(chart)).ticks.map((tick) => valueLabel(tick, chart))) + 8;
  const place = (box.width - axis) / Math.max(1, chart.categories.length);
  const stands = chart.categories.every((name) => wraps(name, place - 6, mostLines));
  return stands ? standing(chart, box, axis) : lyingBars(chart, box);
}

function standing(chart: Chart, box: Box, axis: number): string {
  const scale = scaleOf(numbersOf(chart));
  const place = (box.width - axis) / Math.max(1, chart.categories.length);
  const thick = (place * filled) / Math.max(1, chart.series.length);
  const names = chart.categories.map((name) => wrapped(name, place - 6, mostLines));
  const under = Math.max(1, ...names.map((lines) => lines.length)) * chartLine + 4;
  const labels = widest(
    numbersOf(chart).map((value) => valueLabel(value, chart)),
    smallLetters,
  );
  const room = chart.series.length === 1 ? place : thick + 4;
  const how = labels <= room ? 'flat' : thick >= smallLetters ? 'turned' : 'none';
  const over = how === 'turned' ? labels + 6 : chartLine;
  const plot: Box = {
    x: box.x + axis,
    y: box.y + over,
    width: box.width - axis,
    height: box.height - under - over,
  };
  const y = (value: number) => plot.y + plot.height * (1 - shareOf(value, scale));
  const zero = y(0);
  const column = (value: number | null | undefined, series: number, at: number): string => {
    if (value === null || value === undefined) return '';
    const x = plot.x + at * place + (place * (1 - filled)) / 2 + series * thick;
    const [top, bottom] = [Math.min(y(value), zero), Math.max(y(value), zero)];
    const drawn = rect({ x, y: top, width: thick, height: bottom - top }, fillOf(series));
    return drawn + columnLabel(valueLabel(value, chart), x + thick / 2, top, how);
  };
  return [
    gridRows(scale, chart, plot),
    ...chart.series.map(({ values }, series) =>
      chart.categories.map((_, at) => column(values[at], series, at)).join(''),
    ),
    line(plot.x, zero, plot.x + plot.width, zero),
    ...names.map((lines, at) =>
      wordLines(
        lines,
        plot.x + (at + 0.5) * place,
        plot.y + plot.height + 4 + (lines.length * chartLine) / 2,
        {
          anchor: 'middle',
        },
      ),
    ),
  ].join('');
}

function columnLabel(text: string, x: number, top: number, how: 'flat' | 'turned' | 'none'): string {
  if (how === 'none') return '';
  if (how === 'flat') return words(text, x, top - 7, { anchor: 'middle', size: smallLetters });
  return words(text, x, top - 4, { turn: -90, size: smallLetters });
}

/** Pale lines across at the values of the axis, which stand to the left. */
export function gridRows(scale: Scale, chart: Pick<Chart, 'unit'>, plot: Box): string {
  return scale.ticks
    .map((tick) => {
      const y = plot.y + plot.height * (1 - shareOf(tick, scale));
      return (
        line(plot.x, y, plot.x + plot.width, y, '#d0d0d0') +
        words(valueLabel(tick, chart), plot.x - 6, y, { anchor: 'end' })
      );
    })
    .join('');
}

/** Bars below each other, their names to the left. */
function lyingBars(chart: Chart, box: Box): string {
  const scale = scaleOf(numbersOf(chart));
  const count = Math.max(1, chart.categories.length);
  const under = chartLine + 4;
  const place = (box.height - under) / count;
  const aside = Math.min(box.width * 0.45, widest(chart.categories) + 10);
  const { size, lines } = lettersFor(chart.categories, aside - 10, place);
  const labels =
    widest(
      numbersOf(chart).map((value) => valueLabel(value, chart)),
      smallLetters,
    ) + 8;
  const plot: Box = {
    x: box.x + aside,
    y: box.y,
    width: box.width - aside - labels,
    height: box.height - under,
  };
  // Of more names than there is room for, every second or third is written.
  const every = Math.max(1, Math.ceil(9 / place));
  const thick = (place * filled) / Math.max(1, chart.series.length);
  const x = (value: number) => plot.x + plot.width * shareOf(value, scale);
  const zero = x(0);
  const bar = (value: number | null | undefined, series: number, at: number): string => {
    if (value === null || value === undefined) return '';
    const top = plot.y + at * place + (place * (1 - filled)) / 2 + series * thick;
    const [left, right] = [Math.min(x(value), zero), Math.max(x(value), zero)];
    const drawn = rect({ x: left, y: top, width: right - left, height: thick }, fillOf(series));
    const label = valueLabel(value, chart);
    return thick < 8
      ? drawn
      : drawn + words(label, right + 4, top + thick / 2, { size: Math.min(smallLetters, thick + 1) });
  };
  return [
    gridColumns(scale, chart, plot),
    ...chart.series.map(({ values }, series) =>
      chart.categories.map((_, at) => bar(values[at], series, at)).join(''),
    ),
    line(zero, plot.y, zero, plot.y + plot.height),
    ...chart.categories.map((name, at) =>
      at % every === 0
        ? wordLines(wrapped(name, aside - 10, lines, size), plot.x - 6, plot.y + (at + 0.5) * place, {
            anchor: 'end',
            size,
          })
        : '',
    ),
  ].join('');
}

function gridColumns(scale: Scale, chart: Chart, plot: Box): string {
  const label = (tick: number) => valueLabel(tick, chart);
  const step = plot.width / Math.max(1, scale.ticks.length - 1);
  const every = Math.max(1, Math.ceil((widest(scale.ticks.map(label)) + 8) / step));
  return scale.ticks
    .map((tick, at) => {
      const x = plot.x + plot.width * shareOf(tick, scale);
      const drawn = line(x, plot.y, x, plot.y + plot.height, '#d0d0d0');
      if (at % every !== 0) return drawn;
      const half = wordsWidth(label(tick)) / 2;
      return drawn + words(label(tick), Math.max(x, half), plot.y + plot.height + 10, { anchor: 'middle' });
    })
    .join('');
}
