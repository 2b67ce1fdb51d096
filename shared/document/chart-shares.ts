import type { Chart } from '#shared/blocks/chart.ts';
import { formatNumber } from '#shared/text/numerals.ts';
import { type Box, fillOf, r, rect, wordLines, words } from './chart-draw.ts';
import { lettersFor, widest, wordsWidth, wrapped } from './chart-text.ts';

interface Share {
  readonly name: string;
  readonly value: number;
  /** Of the whole, 0 to 1. */
  readonly part: number;
  /** Of a full turn, from twelve o'clock. */
  readonly from: number;
  readonly at: number;
}

/** Of more shares than this each wears its number, as fills alone are not told apart any more. */
const mostUnnumbered = 6;
const between = ' – ';
/** A label needs an arc so long, pixels. */
const labelArc = 18;
const labelSize = 12;

/** Parts of a whole as a circle, clockwise from the top; names, values and shares in the same order beside it. */
export function sharesSvg(chart: Chart, box: Box): string {
  const shares = sharesOf(chart);
  const numbered = shares.length > mostUnnumbered;
  // Beside many names the circle makes room, and numbers take less of it than percents.
  const [part, around] = numbered ? [0.18, 18] : [0.24, 38];
  const radius = Math.max(10, Math.min(box.height / 2 - 18, box.width * part));
  const middle = { x: box.x + radius + around, y: box.y + box.height / 2 };
  const beside = middle.x + radius + around;
  const legend: Box = { x: beside, y: box.y, width: box.x + box.width - beside, height: box.height };
  return [
    ...shares.map((share) => slice(share, middle, radius)),
    ...labelled(shares, radius, numbered).map((share) => sliceLabel(share, middle, radius, numbered)),
    legendXml(shares, chart, legend, numbered),
  ].join('');
}

function sharesOf({ categories, series: [first] }: Chart): Share[] {
  const found = categories.map((name, at) => ({ name, value: Math.max(0, first?.values[at] ?? 0), at }));
  const whole = found.reduce((sum, { value }) => sum + value, 0);
  let from = 0;
  return found.map(({ name, value, at }) => {
    const part = whole === 0 ? 0 : value / whole;
    const share = { name, value, part, from, at };
    from += part;
    return share;
  });
}

function pointAt(turn: number, { x, y }: { x: number; y: number }, radius: number): { x: number; y: number } {
  const angle = turn * 2 * Math.PI;
  return { x: x + radius * Math.sin(angle), y: y - radius * Math.cos(angle) };
}

function slice({ part, from, at }: Share, middle: { x: number; y: number }, radius: number): string {
  const look = `fill="${fillOf(at)}" stroke="#404040" stroke-width="1"`;
  if (part === 0) return '';
  if (part > 0.9999) return `<circle cx="${r(middle.x)}" cy="${r(middle.y)}" r="${r(radius)}" ${look}/>`;
  const [start, end] = [pointAt(from, middle, radius), pointAt(from + part, middle, radius)];
  const long = part > 0.5 ? 1 : 0;
  return `<path d="M${r(middle.x)} ${r(middle.y)}L${r(start.x)} ${r(start.y)}A${r(radius)} ${r(radius)} 0 ${long} 1 ${r(end.x)} ${r(end.y)}Z" ${look}/>`;
}

/** Shares that are labelled at the circle: large enough, and not so near the one before that words would meet. */
function labelled(shares: readonly Share[], radius: number, numbered: boolean): Share[] {
  const around = 2 * Math.PI * (radius + 9);
  const kept: Share[] = [];
  for (const share of shares) {
    const [last, first] = [kept.at(-1), kept[0]];
    const turn = share.from + share.part / 2;
    const way = (other: Share) => {
      const apart = Math.abs(turn - (other.from + other.part / 2));
      return Math.min(apart, 1 - apart) * around;
    };
    const wants = labelRoom(turn, labelOf(share, numbered));
    const isFree = [last, first].every((other) => other === undefined || way(other) >= wants);
    if (share.part * around >= labelArc && isFree) kept.push(share);
  }
  return kept;
}

/** Words beside each other at the top want their width, words below each other at a side their height. */
function labelRoom(turn: number, label: string): number {
  const angle = turn * 2 * Math.PI;
  return Math.abs(Math.cos(angle)) * (wordsWidth(label, labelSize) + 4) + Math.abs(Math.sin(angle)) * 16;
}

function labelOf({ part, at }: Share, numbered: boolean): string {
  return numbered ? String(at + 1) : percent(part);
}

/** Outside the circle, where black letters are read on every fill. */
function sliceLabel(
  share: Share,
  middle: { x: number; y: number },
  radius: number,
  numbered: boolean,
): string {
  const turn = share.from + share.part / 2;
  const point = pointAt(turn, middle, radius + 9);
  const across = Math.sin(turn * 2 * Math.PI);
  const anchor = Math.abs(across) < 0.3 ? 'middle' : across > 0 ? 'start' : 'end';
  return words(labelOf(share, numbered), point.x, point.y, { anchor, size: labelSize });
}

function percent(part: number): string {
  return `${formatNumber(Math.round(part * 1000) / 10)}\u00A0%`;
}

function legendXml(shares: readonly Share[], chart: Chart, box: Box, numbered: boolean): string {
  const texts = shares.map(({ name, value, part, at }) => {
    const said = [formatNumber(value), chart.unit ?? ''].filter((word) => word !== '').join('\u00A0');
    const amount = chart.unit === '%' ? said : `${said} (${percent(part)})`;
    return { name: `${numbered ? `${at + 1}. ` : ''}${name}`, amount };
  });
  const place = Math.min(40, box.height / Math.max(1, shares.length));
  const whole = texts.map(({ name, amount }) => name + between + amount);
  const { size, lines } = lettersFor(whole, box.width - 24, place);
  const top = box.y + (box.height - place * shares.length) / 2;
  return texts
    .map(({ name, amount }, at) => {
      const y = top + (at + 0.5) * place;
      const side = Math.min(12, place - 3);
      const swatch = rect({ x: box.x, y: y - side / 2, width: 18, height: side }, fillOf(at));
      return (
        swatch + wordLines(withAmount(name, amount, box.width - 24, lines, size), box.x + 24, y, { size })
      );
    })
    .join('');
}

/** The amount is never cut off; the name is, where both have no room. */
function withAmount(name: string, amount: string, width: number, lines: number, size: number): string[] {
  const end = between + amount;
  const whole = wrapped(name + end, width, lines, size);
  if (whole.at(-1)?.endsWith(amount) === true && !whole.join('').includes('…')) return whole;
  if (lines > 1) return [...wrapped(name, width, lines - 1, size), amount];
  const [short = ''] = wrapped(name, width - widest([end], size), 1, size);
  return [short + end];
}
