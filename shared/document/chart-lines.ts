import type { Chart } from '#shared/blocks/chart.ts';
import { gridRows } from './chart-columns.ts';
import { type Box, line, marker, r, strokeOf, wordLines, words } from './chart-draw.ts';
import { numbersOf, scaleOf, shareOf, valueLabel } from './chart-scale.ts';
import { chartLine, widest, wrapped, wraps } from './chart-text.ts';

const mostLines = 3;
/** Letters that stand upright need this much beside each other. */
const turnedStep = 15;
const smallLetters = 11;
/** Values of more lines would lie over each other. */
const mostLabelled = 2;

interface Names {
  readonly height: number;
  readonly xml: (x: (at: number) => number, y: number) => string;
}

/** A line for each series over the categories, broken where there is no value. */
export function linesSvg(chart: Chart, box: Box): string {
  const scale = scaleOf(numbersOf(chart));
  const axis = widest(scale.ticks.map((tick) => valueLabel(tick, chart))) + 8;
  const place = (box.width - axis) / Math.max(1, chart.categories.length);
  const names = namesUnder(chart.categories, place, box.height * 0.4);
  const plot: Box = {
    x: box.x + axis,
    y: box.y + chartLine,
    width: box.width - axis,
    height: box.height - chartLine - names.height,
  };
  const x = (at: number) => plot.x + (at + 0.5) * place;
  const y = (value: number) => plot.y + plot.height * (1 - shareOf(value, scale));
  const labels = widest(
    numbersOf(chart).map((value) => valueLabel(value, chart)),
    smallLetters,
  );
  const labelled = chart.series.length <= mostLabelled && labels <= place - 2;
  return [
    gridRows(scale, chart, plot),
    line(plot.x, y(0), plot.x + plot.width, y(0)),
    ...chart.series.map(({ values }, at) => seriesXml(values, at, x, y)),
    labelled ? labelsXml(chart, x, y) : '',
    names.xml(x, plot.y + plot.height),
  ].join('');
}

function seriesXml(
  values: readonly (number | null)[],
  series: number,
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  const { colour, dash } = strokeOf(series);
  let pen = 'M';
  let path = '';
  let marks = '';
  for (const [at, value] of values.entries()) {
    if (value === null) {
      pen = 'M';
      continue;
    }
    path += `${pen}${r(x(at))} ${r(y(value))}`;
    marks += marker(series, x(at), y(value));
    pen = 'L';
  }
  const dashed = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"${dashed}/>${marks}`;
}

/** Values of the upper line stand over it, of the lower one under it. */
function labelsXml(
  { series, categories, unit }: Chart,
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  return categories
    .flatMap((_, at) => {
      const values = series.map(({ values: all }) => all[at] ?? null);
      const highest = Math.max(...values.filter((value) => value !== null));
      const top = values.indexOf(highest);
      return values.map((value, of) =>
        value === null
          ? ''
          : words(valueLabel(value, { unit }), x(at), y(value) + (of === top ? -12 : 12), {
              anchor: 'middle',
              size: smallLetters,
            }),
      );
    })
    .join('');
}

/** Names on lines under their places; turned where they are long; every second or third where they are many. */
function namesUnder(names: readonly string[], place: number, high: number): Names {
  if (names.every((name) => wraps(name, place - 6, mostLines))) {
    const lines = names.map((name) => wrapped(name, place - 6, mostLines));
    const height = Math.max(1, ...lines.map((each) => each.length)) * chartLine + 4;
    return {
      height,
      xml: (x, y) =>
        lines
          .map((each, at) =>
            wordLines(each, x(at), y + 4 + (each.length * chartLine) / 2, { anchor: 'middle' }),
          )
          .join(''),
    };
  }
  const every = Math.max(1, Math.ceil(turnedStep / place));
  const most = Math.max(1, Math.min(mostLines, Math.floor(place / turnedStep)));
  const turned = names.map((name) => wrapped(name, high - 12, most));
  return {
    height: widest(turned.flat()) + 12,
    xml: (x, y) =>
      turned
        .map((lines, at) => {
          const left = x(at) - ((lines.length - 1) * turnedStep) / 2;
          const upright = { anchor: 'end', turn: -90 } as const;
          return at % every === 0
            ? lines.map((text, of) => words(text, left + of * turnedStep, y + 6, upright)).join('')
            : '';
        })
        .join(''),
  };
}
