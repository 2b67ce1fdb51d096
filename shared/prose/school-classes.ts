import type { FoundNumber } from './found-number.ts';
import { tokenNumber, type Reader } from './reading.ts';
import { isDash, isMark, isWord, type Token } from './tokens.ts';

const singular = new Set(['класс', 'класса', 'классу', 'классом', 'классе']);
const plural = new Set(['классы', 'классов', 'классам', 'классами', 'классах', 'кл']);
/** People of a class: «ученица 4 класса», «учащиеся 9 классов». */
const people =
  /^(?:учен|учащ|обуча|школьни|выпускни|дет|воспитан|команд|девоч|мальчик|ребят|родител|параллел)/;

/** A longer list is a table that lost its lines. */
const mostListed = 11;

/**
 * Classes by their number: «5-8 классы», «7, 8 и 10 классов», «ученица 9 класса», «8 «А» класс». «24 класса» and
 * «6 профильных классов» are counts.
 */
export const readClasses: Reader = (tokens, at) => {
  const numbers: FoundNumber[] = [];
  let here = at;
  let several = false;
  while (numbers.length < mostListed) {
    const first = tokens[here];
    if (!isClass(first)) return undefined;
    const last = isDash(tokens[here + 1]) && isClass(tokens[here + 2]) ? tokens[here + 2] : undefined;
    numbers.push({
      ...tokenNumber('number-of-name', first),
      ...(last && { end: last.end, upTo: Number(last.text) }),
    });
    several ||= last !== undefined;
    here += last ? 3 : 1;
    here = afterLetter(tokens, here);
    if (!isMark(tokens[here], ',') && !isWord(tokens[here], ['и'])) break;
    several = true;
    here += 1;
  }
  const isOne = isWord(tokens[here], singular);
  if (!isOne && !isWord(tokens[here], plural)) return undefined;
  return several || isNamed(tokens, at, here, isOne) ? { numbers, next: here } : undefined;
};

function isClass(token: Token | undefined): token is Token {
  return token?.kind === 'number' && /^(?:[1-9]|1[01])$/.test(token.text);
}

/** Behind «8 «А»» and «8 "Б"». */
function afterLetter(tokens: readonly Token[], at: number): number {
  const quoted = isMark(tokens[at], '«', '"', '“') && /^[а-я]$/.test(tokens[at + 1]?.lower ?? '');
  return quoted ? at + 3 : at;
}

function isNamed(tokens: readonly Token[], at: number, end: number, isOne: boolean): boolean {
  if (end > at + 1 || people.test(tokens[at - 1]?.lower ?? '')) return true;
  const value = Number(tokens[at]?.text);
  return isOne && (value === 1 || value > 4 || !isWord(tokens[end], ['класса']));
}
