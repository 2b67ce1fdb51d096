import { stemmer } from '@orama/stemmers/russian';

/**
 * Words as the index and its questions both see them: without case, accents and soft hyphens, ё as е, without the
 * ending (Snowball's Russian stemmer: «школьными» and «школьный» are «школьн»). A word with a hyphen is its parts and
 * the whole in one: «мастер-класс» is found by «мастер», by «класс» and by «мастеркласс».
 */
export interface Word {
  /** Where it stands in the text; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** Folded parts between hyphens; one of them for most words. */
  readonly parts: readonly string[];
}

const word = /[\p{L}\p{N}\p{M}\u00AD]+(?:[-\u2010\u2011][\p{L}\p{N}\p{M}\u00AD]+)*/gu;
const hyphens = /[-\u2010\u2011]/u;

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].flatMap((found) => {
    const parts = found[0].split(hyphens).map(fold).filter(Boolean);
    return parts.length === 0 ? [] : [{ from: found.index, to: found.index + found[0].length, parts }];
  });
}

/** Keeps letters and digits only, so that SQLite's own tokenizer never splits what is one word here. */
export function fold(part: string): string {
  // Nearly every word, at a tenth of the time.
  if (/^[а-яa-z0-9]+$/i.test(part)) return part.toLowerCase();
  return part
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** «7а», «2025»: searched for as they are. */
export function hasDigit(part: string): boolean {
  return /\p{N}/u.test(part);
}

/** The whole of a word with hyphens, as one; nothing for other words and for numbers («2025-2026»). */
export function joined(parts: readonly string[]): string | undefined {
  return parts.length > 1 && parts.every((part) => !hasDigit(part)) ? parts.join('') : undefined;
}

/** More different words than a school writes in years; the memory stays under 10 MB. */
const rememberedStems = 50_000;
const stems = new Map<string, string>();

/** The stem of a folded word. Always a beginning of the word, never empty; words that are not Russian stay whole. */
export function stemOf(part: string): string {
  const known = stems.get(part);
  if (known !== undefined) return known;
  if (!/^[а-я]+$/.test(part)) return part;
  if (stems.size >= rememberedStems) stems.clear();
  const stem = stemmer(part) || part;
  stems.set(part, stem);
  return stem;
}

/**
 * The stem of other forms, where a vowel comes and goes that the stemmer leaves: «площадок» is «площадк» elsewhere,
 * «посёлок» is «поселк», «конец» is «конц».
 */
export function withoutVowel(stem: string): string | undefined {
  return /^[а-я]{2,}[ое][кц]$/.test(stem) ? `${stem.slice(0, -2)}${stem.slice(-1)}` : undefined;
}

/** All that a text is found by, each once, in the order of the text. */
export function termsOf(text: string): string[] {
  const terms = wordsOf(text).flatMap(({ parts }) => {
    const whole = joined(parts);
    return [...parts, ...(whole === undefined ? [] : [whole])].flatMap((part) => {
      const stem = stemOf(part);
      return [stem, withoutVowel(stem) ?? stem];
    });
  });
  return [...new Set(terms)];
}
