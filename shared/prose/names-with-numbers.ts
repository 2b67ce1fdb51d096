import { countedAfter } from './binding.ts';
import type { FoundNumber } from './found-number.ts';
import { knownForm } from './lemma.ts';
import { isReferred } from './reference-words.ts';
import { numberOf, tokenNumber, type Reader, type Reading } from './reading.ts';
import { digitsOf, isDash, isMark, isWord, type Token } from './tokens.ts';

/** Numbers by which something is called: «СОШ № 13», «приказ № 318», «форма 1-ДО», «п. 8», «8а», «273-ФЗ», «1)». */
export const readName: Reader = (tokens, at) => {
  const token = tokens[at];
  switch (token?.kind) {
    case 'link':
    case 'phone':
      return { numbers: digitRuns(token), next: at + 1 };
    case 'section':
      return one(numberOf('number-of-name', token, Number.parseFloat(token.text)), at + 1);
    case 'number':
      for (const reader of readers) {
        const reading = reader(tokens, at);
        if (reading) return reading;
      }
      return undefined;
    default:
      return undefined;
  }
};

function one(number: FoundNumber, next: number): Reading {
  return { numbers: [number], next };
}

/** Every run of digits of an address; of a telephone the whole is one. */
function digitRuns({ kind, text, start, end }: Token): FoundNumber[] {
  if (kind === 'phone') return [numberOf('number-of-name', { start, end }, Number(/\d+/.exec(text)?.[0]))];
  return [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) =>
    numberOf('number-of-name', { start: start + index, end: start + index + digits.length }, Number(digits)),
  );
}

/** «№ 13», «СОШ 2, 7, 14», «приложениях 1, 2 и 4», «пункт 8»: the number and those that go on after it. */
const readReferred: Reader = (tokens, at) => (isReferred(tokens, at) ? readList(tokens, at) : undefined);

function readList(tokens: readonly Token[], at: number): Reading {
  const numbers: FoundNumber[] = [];
  let here = at;
  for (;;) {
    const token = tokens[here];
    if (token?.kind !== 'number') break;
    numbers.push(...listed(token));
    const behind = isDash(tokens[here + 1]) && tokens[here + 2]?.kind === 'number' ? here + 3 : here + 1;
    const tail = afterLetters(tokens, behind);
    const goesOn = isMark(tokens[tail], ',') || isWord(tokens[tail], ['и']);
    const following = tokens[tail + 1];
    here = tail;
    if (!goesOn || following?.kind !== 'number' || isCounted(tokens, tail + 1, digitsOf(following).value))
      break;
    here = tail + 1;
  }
  return { numbers, next: here };
}

function isCounted(tokens: readonly Token[], at: number, value: number): boolean {
  return isMark(tokens[at + 1], '%') || countedAfter(tokens, at + 1, value) !== undefined;
}

/** «№ 1,6» are two schools, not one and six tenths. */
function listed(token: Token): FoundNumber[] {
  const [first = '', second] = token.text.split(',');
  if (second === undefined) return [tokenNumber('number-of-name', token)];
  const middle = token.start + first.length;
  return [
    numberOf('number-of-name', { start: token.start, end: middle }, Number(first.replaceAll(/\s/g, ''))),
    numberOf('number-of-name', { start: middle + 1, end: token.end }, Number(second)),
  ];
}

/** Behind «515/03», «273-ФЗ», «518/07вн», «8а». */
function afterLetters(tokens: readonly Token[], at: number): number {
  let here = at;
  while (tokens[here]?.glued) {
    const [mark, after] = [tokens[here], tokens[here + 1]];
    if (mark?.kind === 'word' && !knownForm(mark.lower)) here += 1;
    else if ((isDash(mark) || isMark(mark, '/')) && after?.glued && after.kind !== 'mark') here += 2;
    else break;
  }
  return here;
}

/** «1.», «3.2.», «2)» at the beginning of a line, «2)» after a word, where no bracket was opened. */
const readNumbering: Reader = (tokens, at) => {
  const token = tokens[at];
  const behind = tokens[at + 1];
  if (!token || !behind?.glued) return undefined;
  const atStart = isLineStart(tokens, at);
  const bracket = isMark(behind, ')') && (atStart || !isInBrackets(tokens, at));
  const point = isMark(behind, '.') && atStart && !tokens[at + 2]?.glued;
  return bracket || point ? one(tokenNumber('number-of-name', token), at + 2) : undefined;
};

function isLineStart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'line' || isMark(before, '·', '•');
}

function isInBrackets(tokens: readonly Token[], at: number): boolean {
  for (let here = at - 1; here >= 0; here -= 1) {
    if (isMark(tokens[here], ')') || tokens[here]?.kind === 'line') return false;
    if (isMark(tokens[here], '(')) return true;
  }
  return false;
}

/** Letters that touch digits and are a unit of theirs. */
const units = new Set('чел г гг ч мин тыс млн млрд руб р у уч экз стр шт х й я е м го му ти ми'.split(' '));

/** «8а», «3D-принтер», «3Д», «273-ФЗ», «1-ДО», «515/03», «81-02», «ФЗ-273», «Техник-2». */
const readGlued: Reader = (tokens, at) => {
  const token = tokens[at];
  const [behind, second] = [tokens[at + 1], tokens[at + 2]];
  if (!token) return undefined;
  const isPart = touchesName(tokens, at) || continues(token, behind, second);
  if (isPart) return one(tokenNumber('number-of-name', token), afterLetters(tokens, at + 1));
  return undefined;
};

/** «ФЗ-273», «А4»; «педагогов-60» is a count with a dash too short. */
function touchesName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.glued) return false;
  const before = tokens[at - 1];
  if (before?.kind === 'word') return true;
  const word = isDash(before) && before?.glued ? tokens[at - 2] : undefined;
  return word?.kind === 'word' && !knownForm(word.lower)?.cases.includes(6);
}

function continues(token: Token, behind: Token | undefined, second: Token | undefined): boolean {
  if (!behind?.glued) return false;
  if (behind.kind === 'word')
    return /^.-/u.test(behind.lower) || (!units.has(behind.lower) && !knownForm(behind.lower));
  if (isMark(behind, '/')) return second?.glued === true;
  if (!isDash(behind) || !second?.glued) return false;
  if (second.kind === 'word') return /^(?:[\p{Lu}\d]+|[a-z-]+)$/u.test(second.text);
  return second.kind === 'number' && Number(second.text) <= Number(token.text);
}

/** ИНН, a telephone without marks, a postcode of an address. */
const readLong: Reader = (tokens, at) => {
  const token = tokens[at];
  if (!token || !/^\d{6,}$/.test(token.text)) return undefined;
  const postcode = token.text.length === 6 && isMark(tokens[at + 1], ',') && /^[1-6]/.test(token.text);
  return postcode || token.text.length > 8 ? one(tokenNumber('number-of-name', token), at + 1) : undefined;
};

const readers: readonly Reader[] = [readReferred, readNumbering, readGlued, readLong];
