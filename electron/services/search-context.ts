import type { TypedWord } from '#electron/store/search/typed-words.ts';
import { fold, stemOf, withoutVowel } from '#electron/store/search/tokens.ts';

/** `[from, to)` in UTF-16 units. */
export type Mark = [from: number, to: number];

export interface MarkedText {
  readonly text: string;
  readonly marks: Mark[];
}

export type Marker = (text: string) => { readonly marks: Mark[]; readonly words: ReadonlySet<number> };

interface Sought {
  readonly term: string;
  readonly word: number;
  readonly isOpen: boolean;
}

const mostMarks = 50;

/** Finds in texts what a question found in records: the same words in whatever form, with ё or е, with soft hyphens. */
export function createMarker(words: readonly TypedWord[]): Marker {
  const sought = words.flatMap(({ terms, whole, isOpen }, word): Sought[] => [
    ...terms.map((term, at) => ({ term, word, isOpen: isOpen && at === terms.length - 1 })),
    ...(whole === undefined ? [] : [{ term: whole, word, isOpen }]),
  ]);
  const longestFirst = sought.map(({ term }) => term).toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}\\p{M}\\u00AD])(?:${longestFirst.map(loosely).join('|')})[\\p{L}\\p{N}\\p{M}\\u00AD]*`,
    'giu',
  );

  return (text) => {
    const marks: Mark[] = [];
    const found = new Set<number>();
    if (sought.length === 0) return { marks, words: found };
    for (const { index, 0: form } of text.matchAll(pattern)) {
      const folded = fold(form);
      const meant = sought.filter((each) => means(each, folded));
      if (meant.length > 0) marks.push([index, index + form.length]);
      for (const { word } of meant) found.add(word);
      if (marks.length === mostMarks) break;
    }
    return { marks, words: found };
  };
}

function means({ term, isOpen }: Sought, folded: string): boolean {
  const stem = stemOf(folded);
  const isSame =
    stem === term || withoutVowel(stem) === term || withoutVowel(term) === (withoutVowel(stem) ?? stem);
  return isSame || (isOpen && folded.startsWith(term));
}

/** Letters that are written in more ways than one. */
const spellings = new Map([
  ['е', '[её]'],
  ['й', '(?:й|и\\u0306)'],
]);

/** Signs that are not seen, and hyphens. */
const between = '[\\p{M}\\u00AD\\u2010\\u2011-]*';

/** A term as it may be written: with something between the letters, with the vowel that comes and goes or without. */
function loosely(term: string): string {
  const [, start = term, end = ''] = /^([а-я]{2,}?)[ое]?([кц])$/.exec(term) ?? [];
  const letters = Array.from(start, (letter) => spellings.get(letter) ?? letter).join(between);
  return end === '' ? letters : `${letters}${between}(?:[оеё]${between})?${end}`;
}

const before = 40;
const longest = 160;

/** The piece of the text that says most of what was sought and is not in the title; empty when none says anything. */
export function contextOf(texts: readonly string[], title: string, mark: Marker): MarkedText {
  const inTitle = mark(title).words;
  let best = { text: '', news: -1, marks: [] as Mark[] };
  for (const written of texts) {
    const text = written.replaceAll(/\s+/g, ' ').trim();
    if (text === title) continue;
    const { marks, words } = mark(text);
    const news = [...words].filter((word) => !inTitle.has(word)).length;
    if (marks.length > 0 && news > best.news) best = { text, news, marks };
  }
  return piece(best.text, best.marks);
}

/** Around the first mark, cut between words. */
function piece(text: string, marks: readonly Mark[]): MarkedText {
  const first = marks[0]?.[0] ?? 0;
  const from = first <= before ? 0 : Math.min(first, text.indexOf(' ', first - before) + 1);
  const end =
    from + longest >= text.length
      ? text.length
      : Math.max(marks[0]?.[1] ?? 0, text.lastIndexOf(' ', from + longest));
  const head = from > 0 ? '…' : '';
  const tail = end < text.length ? '…' : '';
  const shift = head.length - from;
  return {
    text: `${head}${text.slice(from, end)}${tail}`,
    marks: marks.filter(([, to]) => to <= end).map(([start, to]): Mark => [start + shift, to + shift]),
  };
}
