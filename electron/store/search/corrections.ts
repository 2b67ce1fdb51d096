import { otherLayouts } from '#shared/text/search.ts';
import type { Connection } from '../connection.ts';
import { closestBeginning, distance } from './distance.ts';
import { matchOf, type TypedWord, typedWords } from './typed-words.ts';
import { fold, stemOf } from './tokens.ts';

export interface Understood {
  readonly words: readonly TypedWord[];
  /** The text that is looked for instead of what was typed, when it had to be guessed. */
  readonly corrected?: string;
}

/** A stem may lose so many letters more than the unfinished word: «деятельнос» is on its way to «деятельн». */
const longestEnding = 4;
const shortestGuessed = 3;

/**
 * Makes of a typed text what can be found. Only where some word stands in no record at all: first the beginning of
 * the word, then the other layout of the keyboard, then the nearest words by Damerau-Levenshtein: one slip, two from
 * seven letters on.
 */
export function createCorrector(index: Connection): (text: string) => Understood {
  const selectAny = index
    .prepare<[string], number>('SELECT 1 FROM search_text WHERE search_text MATCH ? LIMIT 1')
    .pluck();
  const selectTerms = index.prepare<[string, string], { term: string; doc: number }>(
    'SELECT term, doc FROM search_term WHERE term >= ? AND term < ?',
  );
  const isThere = (word: TypedWord): boolean => selectAny.get(matchOf(word)) !== undefined;
  const isTerm = (term: string): boolean => selectAny.get(`"${term}"`) !== undefined;

  /** An unfinished word whose stem is shorter than what is typed of it. */
  function shortened(word: TypedWord): TypedWord | undefined {
    const term = word.terms.at(-1) ?? '';
    if (!word.isOpen) return undefined;
    for (let length = term.length - 1; length >= Math.max(4, term.length - longestEnding); length -= 1) {
      const shorter = term.slice(0, length);
      if (isTerm(shorter)) return { ...word, terms: [...word.terms.slice(0, -1), shorter], isOpen: false };
    }
    return undefined;
  }

  function inOtherLayout(text: string): Understood | undefined {
    for (const corrected of otherLayouts(text)) {
      const words = typedWords(corrected);
      if (corrected !== text && words.length > 0 && words.every(isThere)) return { words, corrected };
    }
    return undefined;
  }

  function nearest(term: string, isOpen: boolean): string | undefined {
    const far = term.length >= 7 ? 2 : 1;
    const first = term.slice(0, 1);
    const alike = selectTerms.all(first, `${first}\u{10FFFF}`);
    const found = closest(term, isOpen, far, alike);
    return (
      found ??
      closest(
        term,
        isOpen,
        1,
        otherBeginnings(term).flatMap((each) => selectTerms.all(each, `${each}\0`)),
      )
    );
  }

  function closest(
    term: string,
    isOpen: boolean,
    far: number,
    among: readonly { readonly term: string; readonly doc: number }[],
  ): string | undefined {
    const near = among.flatMap(({ term: other, doc }) => {
      const whole = distance(term, other, far);
      if (whole <= far) return [{ term: other, doc, slips: whole }];
      const begun = isOpen && term.length > shortestGuessed ? closestBeginning(term, other, far) : undefined;
      return begun ? [{ term: begun.beginning, doc, slips: begun.slips }] : [];
    });
    return near
      .toSorted((a, b) => a.slips - b.slips || b.doc - a.doc || a.term.localeCompare(b.term))
      .find(({ term: other }) => isOpen || isTerm(other))?.term;
  }

  /** The word with each unknown term replaced; nothing when one of them is like no other. */
  function guessed(word: TypedWord): TypedWord | undefined {
    const last = word.terms.length - 1;
    const terms = word.terms.map((term, at) => {
      if (term.length < shortestGuessed || isTerm(term)) return term;
      return nearest(term, word.isOpen && at === last);
    });
    const known = terms.flatMap((term) => (term === undefined ? [] : [term]));
    return known.length < terms.length ? undefined : { ...word, terms: known, whole: undefined };
  }

  return (text) => {
    const typed = typedWords(text).map((word) =>
      word.isExact || isThere(word) ? word : (shortened(word) ?? word),
    );
    const unknown = typed.filter((word) => !word.isExact && !isThere(word));
    if (unknown.length === 0) return { words: typed };
    const switched = inOtherLayout(text);
    if (switched) return switched;
    const words = typed.map((word) => (unknown.includes(word) ? (guessed(word) ?? word) : word));
    const corrected = spelled(text, typed, words);
    return corrected === text ? { words: typed } : { words, corrected };
  };
}

/** The typed text with the guessed words in it; the endings stay as they were typed. */
function spelled(text: string, typed: readonly TypedWord[], words: readonly TypedWord[]): string {
  return typed.reduceRight((rest, word, at) => {
    const now = words[at];
    if (!now || now === word) return rest;
    const parts = text.slice(word.from, word.to).split('-').map(fold);
    const written = now.terms.map((term, each) => {
      const part = parts[each] ?? '';
      return term === word.terms[each] ? part : `${term}${part.slice(stemOf(part).length)}`;
    });
    return `${rest.slice(0, word.from)}${written.join('-')}${rest.slice(word.to)}`;
  }, text);
}

/** What a term may begin with when its first letter is the slip: another letter, one too many, one too few, two swapped. */
function otherBeginnings(term: string): string[] {
  const letters = 'абвгдежзийклмнопрстуфхцчшщъыьэюя'.split('');
  const rest = term.slice(1);
  const swapped = `${term.slice(1, 2)}${term.slice(0, 1)}${term.slice(2)}`;
  return [rest, swapped, ...letters.flatMap((letter) => [letter + rest, letter + term])];
}
