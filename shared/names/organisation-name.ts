import { compareHonours, type Honour, takeHonour } from './honour-name.ts';
import { folded, offByOne, plainWords, stem } from './letters.ts';
import { type Likeness, same, similar } from './likeness.ts';
import { emptyWords, type Family, impliesSchool, typeWords } from './organisation-words.ts';
import { mayBeOnePlace, type Settlement, takePlaces } from './place-name.ts';

/**
 * The normal form of an organisation's name: what it says, however it is spelled. School № 9 of one report is written
 * in five ways (`domain.md` §2 a1); all five read the same here.
 */
export interface OrganisationName {
  /** All words in their order, without signs: equal texts need no rules. */
  readonly plain: string;
  readonly family?: Family;
  readonly form?: string;
  readonly number?: number;
  readonly honour?: Honour;
  readonly settlement?: Settlement;
  readonly district?: string;
  /** The id of its municipality, where the record says it. */
  readonly municipality?: string;
  /** Stems of all other words, sorted: the proper name. */
  readonly words: readonly string[];
}

export function readOrganisationName(text: string): OrganisationName {
  const { number, rest: unnumbered } = takeNumber(text.normalize('NFC'));
  const { settlement, district, rest } = takePlaces(unnumbered);
  const { family, form, rest: untyped } = takeType(folded(rest).replaceAll(/\s*[-–—]\s*/g, ' '));
  const { honour, rest: own } = takeHonour(untyped);
  const words = [...new Set(plainWords(own.replaceAll(emptyWords, ' ')).map(stem))].toSorted();
  return {
    plain: plainWords(text).join(' '),
    words,
    ...(number === undefined ? {} : { number }),
    ...(settlement === undefined ? {} : { settlement }),
    ...(district === undefined ? {} : { district }),
    ...(family === undefined ? {} : { family }),
    ...(form === undefined ? {} : { form }),
    ...(honour === undefined ? {} : { honour }),
  };
}

// «№ 9», «N9», «СОШ-9», «школа 9»; neither a year nor a date.
const numbers = [
  /(?:№|#|(?<![a-z])N)\s*(\d{1,4})(?!\d)/iu,
  /(?<![\d.])(?!(?:19|20)\d\d(?!\d))(\d{1,4})(?![\d.]|\s*г)/u,
];

function takeNumber(text: string): { readonly number?: number; readonly rest: string } {
  for (const each of numbers) {
    const found = each.exec(text);
    if (found) return { number: Number(found[1]), rest: text.replace(found[0], ' ') };
  }
  return { rest: text };
}

interface Typed {
  readonly family?: Family;
  readonly form?: string;
  readonly rest: string;
}

function takeType(name: string): Typed {
  const type = typeWords.find(({ words }) => words.test(name));
  if (type === undefined) return impliesSchool.test(name) ? { family: 'school', rest: name } : { rest: name };
  const rest = typeWords
    .filter(({ family }) => family === type.family)
    .reduce((left, { words }) => left.replace(words, ' '), name);
  return { family: type.family, ...(type.form === undefined ? {} : { form: type.form }), rest };
}

/** How near two names are; nothing when they name two organisations. */
export function compareOrganisationNames(a: OrganisationName, b: OrganisationName): Likeness | undefined {
  if (isContradiction(a, b)) return undefined;
  if (a.plain === b.plain) return same('sameName');
  if (a.number !== undefined && b.number !== undefined) return compareNumbered(a, b);
  return a.number === b.number ? compareNamed(a, b) : compareHalfNumbered(a, b);
}

function isContradiction(a: OrganisationName, b: OrganisationName): boolean {
  return (
    differ(a.family, b.family) ||
    differ(a.number, b.number) ||
    differ(a.district, b.district) ||
    differ(a.municipality, b.municipality) ||
    !mayBeOnePlace(a.settlement, b.settlement)
  );
}

function differ(a: unknown, b: unknown): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** «СОШ № 9» and «школа № 9»: one number decides, unless something else speaks against it. */
function compareNumbered(a: OrganisationName, b: OrganisationName): Likeness | undefined {
  const honours = compareHonours(a.honour, b.honour);
  const isOnePlace = a.settlement !== undefined && b.settlement !== undefined;
  if (isOtherForm(a, b)) {
    const isSchoolOnly = !isSelect(a) && !isSelect(b);
    return isSchoolOnly || honours === 'equal' ? similar('otherKind') : undefined;
  }
  if (honours === 'near') return similar('oneLetter');
  const isOtherName =
    a.words.length > 0 && b.words.length > 0 && !a.words.some((word) => b.words.includes(word));
  if (honours === 'other' || isOtherName) return isOnePlace ? similar('otherHonour') : undefined;
  return a.family === b.family ? same('typeAndNumber') : similar('partOfName');
}

/** The number is left out in one of them: the honour or the proper name has to be the same. */
function compareHalfNumbered(a: OrganisationName, b: OrganisationName): Likeness | undefined {
  if (isOtherForm(a, b)) return undefined;
  if (compareHonours(a.honour, b.honour) === 'equal') return similar('partOfName');
  return a.words.length > 0 && a.words.join() === b.words.join() ? similar('partOfName') : undefined;
}

function compareNamed(a: OrganisationName, b: OrganisationName): Likeness | undefined {
  if (isOtherForm(a, b)) return undefined;
  const honours = compareHonours(a.honour, b.honour);
  if (honours === 'other') return undefined;
  if (honours === 'near') return similar('oneLetter');
  const words = compareWords(a.words, b.words);
  if (honours === 'equal')
    return words === 'equal' || words === 'none' ? same('otherSpelling') : similar('partOfName');
  if (words === 'equal') return same('otherSpelling');
  if (words === 'near') return similar('oneLetter');
  if (words === 'part') return similar('partOfName');
  return words === 'none' || words === 'half' ? compareUnnamed(a, b, words) : undefined;
}

/** «ЦРО» and «Центр развития образования»; what kind of institution it is, is all that is said. */
function compareUnnamed(
  a: OrganisationName,
  b: OrganisationName,
  words: 'none' | 'half',
): Likeness | undefined {
  if (a.family === undefined || a.family !== b.family || a.form !== b.form) return undefined;
  const placed = [a, b].filter(
    ({ settlement, district, municipality }) => settlement ?? district ?? municipality,
  );
  if (words === 'half') return a.form === undefined ? undefined : similar('partOfName');
  if (placed.length === 1) return similar('partOfName');
  return a.form === undefined && a.family === 'school' && placed.length === 0
    ? undefined
    : same('otherSpelling');
}

function isOtherForm(a: OrganisationName, b: OrganisationName): boolean {
  return (
    a.form !== b.form && (a.form !== undefined && b.form !== undefined ? true : isSelect(a) || isSelect(b))
  );
}

/** A lyceum is never called just a school, and numbers of its own. */
function isSelect({ family, form }: OrganisationName): boolean {
  return family === 'school' && (form === 'lyceum' || form === 'gymnasium');
}

type WordLikeness = 'equal' | 'near' | 'part' | 'half' | 'none' | 'other';

function compareWords(a: readonly string[], b: readonly string[]): WordLikeness {
  if (a.length === 0 && b.length === 0) return 'none';
  if (a.length === 0 || b.length === 0) return 'half';
  const [onlyA, onlyB] = [a.filter((word) => !b.includes(word)), b.filter((word) => !a.includes(word))];
  if (onlyA.length === 0 && onlyB.length === 0) return 'equal';
  const [left, right] = [onlyA.join(' '), onlyB.join(' ')];
  if (onlyA.length === 1 && onlyB.length === 1) return isLongTypo(left, right) ? 'near' : 'other';
  return onlyA.length === 0 || onlyB.length === 0 ? 'part' : 'other';
}

/** Of short words one letter makes another word. */
function isLongTypo(a: string, b: string): boolean {
  return a.length >= 5 && b.length >= 5 && offByOne(a, b);
}
