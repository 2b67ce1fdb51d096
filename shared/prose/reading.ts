import type { CountedNoun, FoundNumber, NumberSense } from './found-number.ts';
import { digitsOf, type Token } from './tokens.ts';

/** What a reader found at a token: its numbers, and the token to go on with. No numbers: a word that only looks like one. */
export interface Reading {
  readonly numbers: readonly FoundNumber[];
  readonly next: number;
}

export type Reader = (tokens: readonly Token[], at: number) => Reading | undefined;

/** What most numbers are: exact, whole, in digits. */
export function numberOf(
  what: NumberSense,
  { start, end }: { readonly start: number; readonly end: number },
  value: number,
  more: Partial<FoundNumber> = {},
): FoundNumber {
  return { start, end, value, decimals: 0, qualifier: 'exact', form: 'digits', what, ...more };
}

/** A number of one token. */
export function tokenNumber(what: NumberSense, token: Token): FoundNumber {
  return numberOf(what, token, digitsOf(token).value, { decimals: digitsOf(token).decimals });
}

export function nounOf(tokens: readonly Token[], from: number, to: number, lemma: string): CountedNoun {
  const [first, last] = [tokens[from], tokens[to]];
  const words = tokens
    .slice(from, to + 1)
    .map(({ text, glued }, at) => (at > 0 && !glued ? ` ${text}` : text));
  return { text: words.join(''), start: first?.start ?? 0, end: last?.end ?? 0, lemma };
}
