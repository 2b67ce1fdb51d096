import { escapeLine } from './html/escape.ts';
import { chartLetters } from './chart-text.ts';

/** A rectangle of the drawing, in its pixels, from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a series or a share is told from the others, in print without colours as well. */
interface Look {
  readonly fill: string;
  readonly hatch?: 'rising' | 'falling' | 'dots';
}

const ink = '#1f4e79';
const looks: readonly Look[] = [
  { fill: ink },
  { fill: '#9dc3e6' },
  { fill: '#ffffff', hatch: 'rising' },
  { fill: '#c55a11' },
  { fill: '#fbe5d6', hatch: 'dots' },
  { fill: '#9dc3e6', hatch: 'falling' },
  { fill: '#7f7f7f' },
  { fill: '#ffffff', hatch: 'falling' },
  { fill: '#e2f0d9' },
  { fill: '#f4b183', hatch: 'rising' },
];

/** Colours of lines: dark enough on white. */
const strokes = [ink, '#c55a11', '#548235', '#7f7f7f', '#000000'] as const;
const dashes = ['', '8 4', '2 4', '10 4 2 4'] as const;

const lookAt = (at: number): Look => looks[at % looks.length] ?? { fill: ink };

/** The fill of the series or share at this place; those with lines over it are `patterns` of the drawing. */
export function fillOf(at: number): string {
  return lookAt(at).hatch === undefined ? lookAt(at).fill : `url(#chart-look-${at % looks.length})`;
}

export function strokeOf(at: number): { readonly colour: string; readonly dash: string } {
  return { colour: strokes[at % strokes.length] ?? ink, dash: dashes[at % dashes.length] ?? '' };
}

const strokesOf = {
  rising: `<path d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" stroke="${ink}" stroke-width="1.2"/>`,
  falling: `<path d="M-1 -1L7 7M5 -1L7 1M-1 5L1 7" stroke="${ink}" stroke-width="1.2"/>`,
  dots: `<circle cx="3" cy="3" r="1.2" fill="${ink}"/>`,
} as const;

/** Every drawing brings the same patterns under the same names: drawings in one page may share them. */
export function patterns(count: number): string {
  const used = looks
    .slice(0, count)
    .map(({ fill, hatch }, at) =>
      hatch === undefined
        ? ''
        : `<pattern id="chart-look-${at}" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="${fill}"/>${strokesOf[hatch]}</pattern>`,
    );
  return used.join('') === '' ? '' : `<defs>${used.join('')}</defs>`;
}

export function rect({ x, y, width, height }: Box, fill: string): string {
  return `<rect x="${r(x)}" y="${r(y)}" width="${r(width)}" height="${r(height)}" fill="${fill}" stroke="#404040" stroke-width="0.75"/>`;
}

export function line(x1: number, y1: number, x2: number, y2: number, colour = '#404040'): string {
  return `<line x1="${r(x1)}" y1="${r(y1)}" x2="${r(x2)}" y2="${r(y2)}" stroke="${colour}"/>`;
}

interface Words {
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Degrees around the point where the text begins, clockwise. */
  readonly turn?: number;
  readonly size?: number;
}

/** One line of text; `y` is its middle. */
export function words(text: string, x: number, y: number, more: Words = {}): string {
  const { anchor = 'start', turn, size = chartLetters } = more;
  const base = y + size * 0.34;
  const turned = turn === undefined ? '' : ` transform="rotate(${turn} ${r(x)} ${r(y)})"`;
  return `<text x="${r(x)}" y="${r(base)}" font-size="${size}" text-anchor="${anchor}"${turned}>${escapeLine(text)}</text>`;
}

/** Several lines, the middle of all at `y`. */
export function wordLines(lines: readonly string[], x: number, y: number, more: Words = {}): string {
  const step = (more.size ?? chartLetters) * 1.15;
  const top = y - ((lines.length - 1) * step) / 2;
  return lines.map((each, at) => words(each, x, top + at * step, more)).join('');
}

/** A mark of a point, of another shape for each series. */
export function marker(at: number, x: number, y: number): string {
  const { colour } = strokeOf(at);
  const [a, b] = [r(x), r(y)];
  switch (at % 4) {
    case 0:
      return `<circle cx="${a}" cy="${b}" r="4" fill="${colour}"/>`;
    case 1:
      return `<rect x="${r(x - 3.5)}" y="${r(y - 3.5)}" width="7" height="7" fill="${colour}"/>`;
    case 2:
      return `<path d="M${a} ${r(y - 5)}L${r(x + 4.5)} ${r(y + 3.5)}H${r(x - 4.5)}Z" fill="${colour}"/>`;
    default:
      return `<path d="M${a} ${r(y - 5)}L${r(x + 5)} ${b}L${a} ${r(y + 5)}L${r(x - 5)} ${b}Z" fill="#ffffff" stroke="${colour}" stroke-width="1.5"/>`;
  }
}

/** Hundredths of a pixel are seen by nobody, and the same drawing is the same text everywhere. */
export function r(value: number): string {
  return String(Math.round(value * 100) / 100);
}
