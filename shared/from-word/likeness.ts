/** How alike two titles read, without case, ё, punctuation, years and remarks on length: from 0 to 1. */
export function likeness(one: string, other: string): number {
  return alike(shapeOf(one), shapeOf(other));
}

/** A title taken apart once, to be held against many others. */
export interface Shape {
  /** Letters and digits with single spaces. */
  readonly words: string;
  readonly pairs: ReadonlyMap<string, number>;
  readonly size: number;
}

const shapes = new Map<string, Shape>();
const mostKept = 5_000;

export function shapeOf(text: string): Shape {
  const known = shapes.get(text);
  if (known) return known;
  const words = plainWords(text);
  const letters = words.replaceAll(' ', '');
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const pair = letters.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const shape = { words, pairs, size: Math.max(0, letters.length - 1) };
  if (shapes.size >= mostKept) shapes.clear();
  shapes.set(text, shape);
  return shape;
}

/** Dice's coefficient over pairs of letters. */
export function alike(one: Shape, other: Shape): number {
  if (one.words === other.words) return one.words === '' ? 0 : 1;
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const [pair, count] of one.pairs) common += Math.min(count, other.pairs.get(pair) ?? 0);
  return (2 * common) / (one.size + other.size);
}

/** «Кадры КИП в {year} году (не более 2 стр.):» → «кадры кип в году». */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/\{[\w.-]+\}/g, ' ')
    .replaceAll(/\(\s*не более[^()]*\)/g, ' ')
    .replaceAll(/(?<!\d)(?:19|20)\d\d(?:\s*[-–—/]\s*(?:19|20)?\d\d)?(?!\d)/g, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
