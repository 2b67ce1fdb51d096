import { folded, offByOne, oneLine } from './letters.ts';
import { type Likeness, same, similar } from './likeness.ts';

/** A person's name as it is written: a name or patronymic may be one letter only. */
export interface PersonName {
  readonly surname: string;
  readonly name?: string;
  readonly patronymic?: string;
}

const patronymic = /(?:вич|ьич|мич|кич|вна|чна|шна)$/i;
const second = /^(?:оглы|кызы|улы|уулу)$/i;
const initials = /^\p{Lu}{1,2}$/u;

/**
 * Reads «Ильина Анна Петровна», «Ильина А.П.», «А. П. Ильина», «Анна Петровна Ильина»; what stands after a comma
 * (a position) is no name. Nothing where no surname can be told.
 */
export function readPersonName(text: string): PersonName | undefined {
  const [written = ''] = text.split(/[,;(]/);
  const parts = joined(oneLine(written.replaceAll('.', ' ')).split(' ').filter(Boolean));
  if (parts.length === 0 || parts.length > 3 || parts.some((part) => !/^[\p{L}.'’ -]+$/u.test(part)))
    return undefined;
  const short = parts.filter((part) => initials.test(part));
  if (short.length > 0) return withInitials(parts, short);
  const [first = '', middle, last] = parts;
  if (middle !== undefined && patronymic.test(middle) && last !== undefined)
    return named(last, first, middle);
  return named(first, middle, last);
}

/** «Али оглы» is one patronymic. */
function joined(parts: readonly string[]): string[] {
  const last = parts.at(-1) ?? '';
  if (parts.length !== 4 || !second.test(last)) return [...parts];
  return [...parts.slice(0, 2), `${parts[2] ?? ''} ${last}`];
}

function withInitials(parts: readonly string[], short: readonly string[]): PersonName | undefined {
  const words = parts.filter((part) => !initials.test(part));
  const [surname, name] = words;
  if (surname === undefined) return undefined;
  // «Ильина Анна П.»
  if (name !== undefined) return words.length === 2 ? named(surname, name, short[0]) : undefined;
  const [first, next] = short.flatMap((each) => each.match(/\p{Lu}/gu) ?? []);
  return named(surname, first, next);
}

function named(surname: string, name?: string, middle?: string): PersonName {
  return {
    surname,
    ...(name === undefined ? {} : { name }),
    ...(middle === undefined ? {} : { patronymic: middle }),
  };
}

/** A name as it is compared: folded, without dots. Of most people only the surname is ever asked. */
export interface FoldedPersonName {
  readonly surname: string;
  readonly name: string;
  readonly patronymic: string;
}

export function foldPersonName({
  surname,
  name = '',
  patronymic: middle = '',
}: PersonName): FoldedPersonName {
  return {
    surname: letters(surname),
    get name() {
      return letters(name);
    },
    get patronymic() {
      return letters(middle);
    },
  };
}

function letters(part: string): string {
  const small = folded(part);
  return /^[а-я]*$/.test(small) ? small : small.replaceAll(/[^a-zа-я]/g, '');
}

/** How near two names are; nothing when they surely name two people. */
export function comparePersonNames(a: FoldedPersonName, b: FoldedPersonName): Likeness | undefined {
  const isOneSurname = a.surname === b.surname;
  if (!isOneSurname && !isTypo(a.surname, b.surname)) return undefined;
  const names = compareParts(a.name, b.name);
  const patronymics = compareParts(a.patronymic, b.patronymic);
  if (names === 'other' || patronymics === 'other') return undefined;
  const isUnfathered = a.patronymic === '' && b.patronymic === '';
  const isWhole = names === 'equal' && (patronymics === 'equal' || isUnfathered);
  if (!isOneSurname) {
    // «Ильин А.П.» and «Ильина А.П.» are a family; with full names alike it is a slip of the pen.
    if (isPair(a.surname, b.surname) && !isWhole) return undefined;
    return similar('oneLetter');
  }
  if (isWhole) return same('sameName');
  if (names === 'near' || patronymics === 'near') return similar('oneLetter');
  if (names === 'unknown' || patronymics === 'unknown') return similar('partOfName');
  return same('initials');
}

/** Surnames of four letters and more that one letter tells apart. */
function isTypo(a: string, b: string): boolean {
  return a.length >= 4 && b.length >= 4 && offByOne(a, b);
}

/** The surnames of a husband and a wife. */
function isPair(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long === `${short}а`;
}

type PartLikeness = 'equal' | 'initial' | 'near' | 'unknown' | 'other';

function compareParts(a: string, b: string): PartLikeness {
  if (a === b) return a === '' ? 'unknown' : a.length === 1 ? 'initial' : 'equal';
  if (a === '' || b === '') return 'unknown';
  if (a.length === 1 || b.length === 1) return a.startsWith(b) || b.startsWith(a) ? 'initial' : 'other';
  return offByOne(a, b) ? 'near' : 'other';
}
