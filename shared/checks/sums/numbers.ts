import { findNumbers } from '#shared/prose/find-numbers.ts';
import type { FoundNumber } from '#shared/prose/found-number.ts';
import { perText } from '../passages.ts';

/** The numbers of a passage, read once a text; texts without digits have none that sums and shares are about. */
export const numbersOf = perText((text) => (/\d/.test(text) ? findNumbers(text) : []));

/** A number of things that is known exactly, and is no range. */
export function isExactCount({ what, qualifier, upTo, value }: FoundNumber): boolean {
  return what === 'count' && qualifier === 'exact' && upTo === undefined && Number.isInteger(value);
}

export function isExactShare({ what, qualifier, upTo }: FoundNumber): boolean {
  return what === 'percent' && qualifier === 'exact' && upTo === undefined;
}

/** Where a number ends together with its noun. */
export function endOf({ end, noun }: FoundNumber): number {
  return Math.max(end, noun?.end ?? 0);
}

/** Where the sentence around a place begins and ends; a point of «г.» or «им.» is not followed by a small letter. */
export function sentenceAround(text: string, at: number): { readonly start: number; readonly end: number } {
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/[.!?]+\s+(?=[«"(]?\p{Lu})|\n/gu)) {
    if (index >= at) return { start, end: index };
    start = index + mark.length;
  }
  return { start, end: text.length };
}

/** A share with its sign, as a reader sees it. */
export function shareRange(
  text: string,
  { start, end }: FoundNumber,
): { readonly at: number; readonly end: number } {
  return { at: start, end: end + (/^\s*(?:%|процент\p{L}*)/u.exec(text.slice(end))?.[0].length ?? 0) };
}
