import { countedAfter } from './binding.ts';
import { knownForm } from './lemma.ts';
import { readWordNumeral } from './numerals-in-words.ts';
import { numberOf, tokenNumber, type Reader } from './reading.ts';
import { digitsOf, isDash, isMark, type Token } from './tokens.ts';

/** Numbers that say which one: «7-й год», «X фестиваль», «третья конференция», «2 место». */
export const readOrdinal: Reader = (tokens, at) =>
  readSuffixed(tokens, at) ?? readRoman(tokens, at) ?? readWord(tokens, at) ?? readRank(tokens, at);

/** The ending that touches the digits, «-й», «-х», «го», and how many tokens it takes. */
export function suffixAt(tokens: readonly Token[], at: number): { text: string; length: number } | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (isDash(first) && first?.glued && second?.glued && second.kind === 'word')
    return { text: second.lower, length: 2 };
  return first?.glued && first.kind === 'word' ? { text: first.lower, length: 1 } : undefined;
}

const ordinalSuffixes = new Set('й я е го му м х ми ю ой ый ая ое ые ого ому ым ую ых'.split(' '));
const cardinalSuffixes = new Set('ти и ью мя х м ми ух рех'.split(' '));

/** Whether an ending leaves a number a count: «2-х групп», «5-ти педагогам», «3-м школам», but «9-х классов». */
export function isCardinalSuffix(suffix: string, value: number, next: Token | undefined): boolean {
  if (!cardinalSuffixes.has(suffix)) return false;
  const last = value % 10;
  const few = last >= 2 && last <= 4 && Math.floor(value / 10) !== 1;
  if (suffix === 'х' || suffix === 'ми') return few;
  return suffix === 'м' ? few && /[ая]м$/.test(next?.lower ?? '') : true;
}

const readSuffixed: Reader = (tokens, at) => {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const suffix = suffixAt(tokens, at + 1);
  const next = at + 1 + (suffix?.length ?? 0);
  if (!suffix || !ordinalSuffixes.has(suffix.text)) return undefined;
  if (isCardinalSuffix(suffix.text, digitsOf(token).value, tokens[next])) return undefined;
  const span = { start: token.start, end: tokens[next - 1]?.end ?? token.end };
  return { numbers: [numberOf('ordinal', span, digitsOf(token).value)], next };
};

/** Latin letters, and the Cyrillic ones that are typed for them. */
export const roman = /^[IVXІХ]+$/;
const letters: Readonly<Record<string, number>> = { I: 1, І: 1, V: 5, X: 10, Х: 10 };

function romanValue(text: string): number | undefined {
  const values = text.split('').map((letter) => letters[letter] ?? 0);
  const value = values.reduce((sum, each, at) => sum + (each < (values[at + 1] ?? 0) ? -each : each), 0);
  return value > 0 && value < 40 ? value : undefined;
}

const readRoman: Reader = (tokens, at) => {
  const token = tokens[at];
  const value = token?.kind === 'word' && roman.test(token.text) ? romanValue(token.text) : undefined;
  if (!token || value === undefined) return undefined;
  const before = tokens[at - 1];
  const atStart = before === undefined || before.kind === 'line';
  if (isMark(tokens[at + 1], '.')) {
    // «II. Отчёт» numbers a section; «Х. Мамедов» is an initial.
    const numbers = atStart ? [numberOf('number-of-name', token, value)] : [];
    return { numbers, next: at + 1 };
  }
  return { numbers: [numberOf('ordinal', token, value)], next: at + 1 };
};

const readWord: Reader = (tokens, at) => {
  const numeral = readWordNumeral(tokens, at);
  if (!numeral?.ordinal) return undefined;
  const span = { start: tokens[at]?.start ?? 0, end: tokens[numeral.next - 1]?.end ?? 0 };
  return { numbers: [numberOf('ordinal', span, numeral.value, { form: 'words' })], next: numeral.next };
};

/** What is told apart by ranks; a «1» before them counts nothing. */
const ranked = new Set(
  'место этап квартал полугодие четверть степень курс тур уровень категория поток смена'.split(' '),
);

/** «2 место», «во 2 квартале», «3 степени»: a singular that the number does not ask for. */
const readRank: Reader = (tokens, at) => {
  const [token, noun] = tokens.slice(at, at + 2);
  if (token?.kind !== 'number' || noun?.kind !== 'word' || noun.glued) return undefined;
  const { value, decimals } = digitsOf(token);
  const known = knownForm(noun.lower);
  if (!known || decimals > 0 || known.cases.some((each) => each >= 5 && each < 10)) return undefined;
  const asksForOne = value % 10 === 1 && value % 100 !== 11;
  const onlyOne = !known.cases.includes(1);
  const isRank = ranked.has(known.lemma) && (value === 1 || onlyOne);
  const disagrees = !asksForOne && onlyOne && countedAfter(tokens, at + 1, value) === undefined;
  return isRank || disagrees || known.lemma === 'степень'
    ? { numbers: [tokenNumber('ordinal', token)], next: at + 1 }
    : undefined;
};
