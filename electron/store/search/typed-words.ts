import { littleWords } from '#shared/text/search.ts';
import { beginningMark, longestBeginning } from './marks.ts';
import { hasDigit, joined, stemOf, withoutVowel, wordsOf } from './tokens.ts';

/** A word of the typed text, as what has to stand in a record for it. */
export interface TypedWord {
  /** Where it was typed; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** Terms that all have to be there: the stems of the parts between hyphens. */
  readonly terms: readonly string[];
  /** One term that may stand for all of them: «мастеркласс» for «мастер-класс». */
  readonly whole?: string | undefined;
  /** The last term may be the beginning of a longer one: the word is still being typed. */
  readonly isOpen: boolean;
  /** Numbers are taken as they are and never corrected. */
  readonly isExact: boolean;
}

/** The words to look for, without «в», «и» and the like where something else is left. The last one may be unfinished. */
export function typedWords(text: string): TypedWord[] {
  const found = wordsOf(text);
  const words = found.map(({ from, to, parts }, at): TypedWord => {
    const isExact = parts.some(hasDigit);
    const isOpen = at === found.length - 1 && to === text.length && !isExact;
    const whole = joined(parts);
    const last = parts.at(-1) ?? '';
    const isShort = isOpen && last.length <= longestBeginning;
    return {
      from,
      to,
      terms: [...parts.slice(0, -1).map(stemOf), isShort ? last : stemOf(last)],
      ...(whole === undefined ? {} : { whole: isShort ? whole : stemOf(whole) }),
      isOpen,
      isExact,
    };
  });
  const telling = words.filter(({ terms, isOpen }) => isOpen || terms.some((term) => !littleWords.has(term)));
  return telling.length === 0 ? words : telling;
}

/** The word as a question to FTS5. Every term stands in quotes: nothing that is typed is an operator. */
export function matchOf({ terms, whole, isOpen }: TypedWord): string {
  const last = terms.length - 1;
  const all = terms
    .map((term, at) => (isOpen && at === last ? openTerm(term) : closedTerm(term)))
    .join(' AND ');
  if (whole === undefined) return `(${all})`;
  return `((${all}) OR ${isOpen ? openTerm(whole) : closedTerm(whole)})`;
}

function closedTerm(term: string): string {
  const other = withoutVowel(term);
  return other === undefined ? `"${term}"` : `("${term}" OR "${other}")`;
}

function openTerm(term: string): string {
  if (term.length <= longestBeginning) return `("${beginningMark(term)}" OR "${term}")`;
  const other = withoutVowel(term);
  return other === undefined ? `"${term}" *` : `("${term}" * OR "${other}")`;
}
