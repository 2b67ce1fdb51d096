import { boundsOf, type FactDate } from '#shared/facts/fact-date.ts';
import { offByOne, plainWords, stem } from './letters.ts';
import { type Likeness, same, similar } from './likeness.ts';

/** A title as it is compared: of a programme, a product, an event, an act. */
export interface TitleName {
  readonly plain: string;
  readonly stems: readonly string[];
  /** Numbers of the title, Roman ones too: «IV фестиваль» is never «V фестиваль». */
  readonly numbers: string;
}

export function readTitle(text: string): TitleName {
  const words = plainWords(text);
  const roman = text.match(/(?<!\p{L})[IVXХ]+(?!\p{L})/gu) ?? [];
  return {
    plain: words.join(' '),
    stems: words.map(stem),
    numbers: [
      ...words.filter((word) => /\d/.test(word)),
      ...roman.map((each) => each.replaceAll('Х', 'X')),
    ].join(),
  };
}

export function compareTitles(a: TitleName, b: TitleName): Likeness | undefined {
  if (a.numbers !== b.numbers || a.plain === '' || b.plain === '') return undefined;
  if (a.plain === b.plain) return same('sameName');
  if (a.stems.join(' ') === b.stems.join(' ')) return similar('otherSpelling');
  if (Math.min(a.plain.length, b.plain.length) >= 6 && offByOne(a.plain, b.plain))
    return similar('oneLetter');
  return isMostlyShared(a.stems, b.stems) ? similar('partOfName') : undefined;
}

/** Of titles of three words and more, four of five words are shared, whatever their order. */
function isMostlyShared(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 3) return false;
  const shared = short.filter((word) => long.includes(word)).length;
  return shared / long.length >= 0.8;
}

/** True when both dates are known and no day lies in both. */
export function datesDiffer(a: FactDate | undefined, b: FactDate | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [left, right] = [boundsOf(a), boundsOf(b)];
  return left.from > right.to || right.from > left.to;
}
