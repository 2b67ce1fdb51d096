import type { NumberQualifier } from './found-number.ts';
import { cardinalOf, readWordNumeral, scaleOf } from './numerals-in-words.ts';
import { isCardinalSuffix, suffixAt } from './ordinals.ts';
import { digitsOf, isDash, isMark, isWord, type Token } from './tokens.ts';

/** A number or a range, in digits or words, not yet known what for. */
export interface Numeral {
  readonly value: number;
  readonly upTo?: number | undefined;
  readonly decimals: number;
  readonly form: 'digits' | 'words';
  /** First token of the number («от» of a range included) and the token behind it. */
  readonly from: number;
  readonly next: number;
  readonly end: number;
  /** Said by the number itself: «1600+», «сотни». */
  readonly qualifier?: NumberQualifier | undefined;
  readonly needsNoun: boolean;
  /** The number that the noun agrees with where it is another: «ни одного обращения». */
  readonly agreesAs?: number | undefined;
}

export function readNumeral(tokens: readonly Token[], at: number): Numeral | undefined {
  const single = readSingle(tokens, at);
  return single && (readRange(tokens, at, single) ?? single);
}

function readSingle(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') return readDigits(tokens, at, token);
  return token?.kind === 'word' ? (readPair(token, at) ?? readWords(tokens, at)) : undefined;
}

function readDigits(tokens: readonly Token[], at: number, token: Token): Numeral {
  const { value, decimals } = digitsOf(token);
  const suffix = suffixAt(tokens, at + 1);
  const bare =
    suffix && isCardinalSuffix(suffix.text, value, tokens[at + 1 + suffix.length]) ? suffix.length : 0;
  const plus = isMark(tokens[at + 1], '+') && tokens[at + 1]?.glued === true;
  const next = at + 1 + bare + (plus ? 1 : 0);
  const scale = scaleAt(tokens, next);
  const last = scale ? scale.next : next;
  return {
    value: scale ? Math.round(value * scale.value * 1000) / 1000 : value,
    decimals: scale ? 0 : decimals,
    form: 'digits',
    from: at,
    next: last,
    end: tokens[last - 1]?.end ?? token.end,
    ...(plus && { qualifier: 'moreThan' as const }),
    needsNoun: false,
  };
}

const shortScales: Readonly<Record<string, number>> = { тыс: 1000, млн: 1_000_000, млрд: 1_000_000_000 };

/** «тыс.», «млн», «тысяч» behind digits. */
function scaleAt(tokens: readonly Token[], at: number): { value: number; next: number } | undefined {
  const word = tokens[at]?.kind === 'word' ? (tokens[at]?.lower ?? '') : '';
  const short = Object.hasOwn(shortScales, word) ? shortScales[word] : undefined;
  const value = short ?? scaleOf(word);
  if (value === undefined) return undefined;
  const point = short !== undefined && isMark(tokens[at + 1], '.') && tokens[at + 2]?.kind === 'word';
  return { value, next: point ? at + 2 : at + 1 };
}

/** «два-три». */
function readPair(token: Token, at: number): Numeral | undefined {
  if (!token.lower.includes('-')) return undefined;
  const [value, upTo, ...more] = token.lower.split('-').map(cardinalOf);
  if (value === undefined || upTo === undefined || more.length > 0 || upTo <= value) return undefined;
  return {
    value,
    upTo,
    decimals: 0,
    form: 'words',
    from: at,
    next: at + 1,
    end: token.end,
    needsNoun: false,
  };
}

function readWords(tokens: readonly Token[], at: number): Numeral | undefined {
  const read = readWordNumeral(tokens, at);
  if (!read || read.ordinal) return undefined;
  const { value, next, rough, needsNoun } = read;
  const none = value === 1 && needsNoun && isWord(tokens[at - 1], ['ни']);
  return {
    value: none ? 0 : value,
    decimals: Number.isInteger(value) ? 0 : 1,
    form: 'words',
    from: none ? at - 1 : at,
    next,
    end: tokens[next - 1]?.end ?? 0,
    ...(rough && { qualifier: 'about' as const }),
    needsNoun,
    ...(none && { agreesAs: 1 }),
  };
}

/** «10–12», «10 – 12», «от 5 до 7»; numbers that fall or stand far apart are no range. */
function readRange(tokens: readonly Token[], at: number, low: Numeral): Numeral | undefined {
  if (low.upTo !== undefined) return undefined;
  const between = tokens[low.next];
  const fromTo = isWord(tokens[at - 1], ['от']) && isWord(between, ['до']);
  if (!fromTo && !isDash(between)) return undefined;
  const high = readSingle(tokens, low.next + 1);
  if (!high || high.upTo !== undefined || high.value <= low.value || high.form !== low.form) return undefined;
  const close = between?.glued === true && tokens[low.next + 1]?.glued === true;
  const listed = isDash(tokens[at - 1]) || high.value > low.value * 3 || high.decimals !== low.decimals;
  if (!fromTo && !close && listed) return undefined;
  return { ...high, value: low.value, upTo: high.value, from: fromTo ? at - 1 : low.from };
}
