import { type Figure, type Qualifier, sumFigures } from '#shared/facts/figure.ts';

/** Figures are added, divided and rounded here and nowhere else: no binary trace (0.1 + 0.2) reaches print. */

export const exactly = (value: number): Figure => ({ value, qualifier: 'exact' });

/**
 * The sum with its qualifier: any «более» makes it «более» (`domain.md` §4), unless a part is «до», which says the
 * opposite. Figures without a value do not count; nothing when none has one.
 */
export function addFigures(figures: readonly Figure[]): Figure | undefined {
  const sum = sumFigures(figures);
  if (!sum || sum.qualifier === 'exact') return sum;
  const known = new Set(figures.flatMap(({ value, qualifier }) => (value === undefined ? [] : [qualifier])));
  return { ...sum, qualifier: sumQualifier(known) };
}

function sumQualifier(of: ReadonlySet<Qualifier>): Qualifier {
  const [atLeast, atMost] = [of.has('moreThan') || of.has('notLessThan'), of.has('upTo')];
  if (atLeast && atMost) return 'about';
  return (['moreThan', 'notLessThan', 'about', 'upTo'] as const).find((each) => of.has(each)) ?? 'exact';
}

/** The largest value; nothing when none has one. */
export function largest(figures: readonly Figure[]): Figure | undefined {
  return figures.reduce<Figure | undefined>(
    (best, figure) =>
      figure.value !== undefined && (best?.value === undefined || figure.value > best.value) ? figure : best,
    undefined,
  );
}

/** Per cent to one decimal; nothing when the base is zero or unknown («–» in print). */
export function percentOf(part: Figure, base: Figure): Figure | undefined {
  return quotient(part, base, 100, 1);
}

/**
 * Whether a printed share is another one than the part gives of the base, rounded to the digits that were printed: 51 %
 * is 50.6 %, 50 % is not. Nothing differs from what is not known.
 */
export function differsFromShare(printed: Figure, part: Figure, base: Figure): boolean {
  if (printed.value === undefined || part.value === undefined || !base.value) return false;
  const step = 0.5 / 10 ** decimalsOf(printed.value);
  return Math.abs((part.value * 100) / base.value - printed.value) > step + 1e-9;
}

/** How many times the base, to two decimals. */
export function ratioOf(part: Figure, base: Figure): Figure | undefined {
  return quotient(part, base, 1, 2);
}

function quotient(part: Figure, base: Figure, factor: number, decimals: number): Figure | undefined {
  if (part.value === undefined || base.value === undefined || base.value === 0) return undefined;
  const scale = 10 ** Math.max(decimalsOf(part.value), decimalsOf(base.value));
  const [top, bottom] = [Math.round(part.value * scale), Math.round(base.value * scale)];
  const digits = 10 ** decimals;
  return {
    value: roundHalfAway((top * factor * digits) / bottom) / digits,
    qualifier: base.qualifier === 'exact' ? part.qualifier : 'about',
  };
}

/** end − start; the qualifier is «около» as soon as one of them is not exact. */
export function difference(end: Figure, start: Figure): Figure | undefined {
  if (end.value === undefined || start.value === undefined) return undefined;
  const exact = end.qualifier === 'exact' && start.qualifier === 'exact';
  const value = sumFigures([exactly(end.value), exactly(-start.value)])?.value ?? 0;
  return { value, qualifier: exact ? 'exact' : 'about' };
}

/** (end − start) / start in per cent, never / end: a real municipal table has exactly that error (`domain.md` §4). */
export function growthRate(end: Figure, start: Figure): Figure | undefined {
  const grown = difference(end, start);
  return grown && percentOf(grown, start);
}

function roundHalfAway(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value)) || 0;
}

function decimalsOf(value: number): number {
  const [, decimals = ''] = String(value).split('.');
  return Math.min(decimals.length, 6);
}
