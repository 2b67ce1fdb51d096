import type { CountedNoun } from './found-number.ts';
import { knownForm, lemmaOf, phraseOf } from './lemma.ts';
import { nounOf } from './reading.ts';
import { isDash, isMark, isWord, type Token } from './tokens.ts';
import { couldBeNoun, isAdjective, isRest } from './word-shapes.ts';

/** The noun of a number. */
export interface Binding {
  readonly noun: CountedNoun;
  /** Index of the noun's last token. */
  readonly at: number;
  /** A noun of the table, in a form that agrees; others are guessed by their endings. */
  readonly known: boolean;
  /** Stood directly behind the number, without adjectives. */
  readonly direct: boolean;
}

const furthest = 7;

/**
 * The noun behind a number: «14 открытых занятий», «4 семинара-практикума», «5 районных и краевых конкурсов». Words
 * between must look like adjectives; the noun must stand in a form that this number asks for.
 */
export function countedAfter(tokens: readonly Token[], at: number, value: number): Binding | undefined {
  let adjectives = 0;
  for (let here = skipAside(tokens, at); here < at + furthest; here += 1) {
    const token = tokens[here];
    if (token === undefined) return undefined;
    if (adjectives > 0 && (isMark(token, ',') || token.lower === 'и')) {
      if (!isAdjective(tokens[here + 1]?.lower ?? '', value)) return undefined;
      continue;
    }
    if (token.kind !== 'word') return undefined;
    const direct = adjectives === 0;
    const master = masterClass(tokens, here);
    if (master !== undefined)
      return { noun: nounOf(tokens, here, master, 'мастер-класс'), at: master, known: true, direct };
    const known = knownForm(token.lower);
    if (known && (agrees(known.cases, value) || isAbbreviation(tokens, here))) {
      return { noun: withAdjective(tokens, here, known.lemma, direct), at: here, known: true, direct };
    }
    if (!known && /^[А-ЯЁ]{2,6}$/.test(token.text) && token.text !== 'РФ') {
      return { noun: nounOf(tokens, here, here, token.text), at: here, known: true, direct };
    }
    if (isAdjective(token.lower, value) && !isLast(tokens, here, value)) {
      adjectives += 1;
      continue;
    }
    if (known || !couldBeNoun(token.text, value)) return undefined;
    return { noun: nounOf(tokens, here, here, lemmaOf(token.text)), at: here, known: false, direct };
  }
  return undefined;
}

/** «чел» is a word of two forms and of none. */
function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at], ['чел', 'экз', 'ед', 'стр']);
}

/** «12 (двенадцать) школ», «20 и более педагогов», «сто с лишним», «ещё», «самых». */
function skipAside(tokens: readonly Token[], at: number): number {
  if (isMark(tokens[at], '(') && isMark(tokens[at + 2], ')')) return at + 3;
  if (isWord(tokens[at], ['и']) && isWord(tokens[at + 1], ['более'])) return at + 2;
  if (isWord(tokens[at], ['с']) && isWord(tokens[at + 1], ['лишним'])) return at + 2;
  return isRest(tokens[at]?.lower ?? '') ? at + 1 : at;
}

/** «мастер- классов», «мастер – классов»: the last token of a word that was torn apart. */
function masterClass(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.lower !== 'мастер') return undefined;
  const last = isDash(tokens[at + 1]) ? at + 2 : at + 1;
  return /^класс(?:а|у|ом|е|ы|ов|ам|ами|ах)?$/.test(tokens[last]?.lower ?? '') ? last : undefined;
}

function withAdjective(tokens: readonly Token[], at: number, lemma: string, direct: boolean): CountedNoun {
  const phrase = direct ? undefined : phraseOf(tokens[at - 1]?.lower ?? '', lemma);
  return phrase === undefined ? nounOf(tokens, at, at, lemma) : nounOf(tokens, at - 1, at, phrase);
}

/** An ending of both («событие», «занятий»): it is the noun when no other word can be. */
function isLast(tokens: readonly Token[], at: number, value: number): boolean {
  const next = tokens[at + 1];
  return (
    isOne(value) &&
    (next?.kind !== 'word' || isWord(next, ['и', 'в', 'на', 'по', 'с', 'для', 'из', 'о', 'за']))
  );
}

function isOne(value: number): boolean {
  return value === 0 || (value % 10 === 1 && value % 100 !== 11);
}

/** Whether a noun may stand in one of these cases behind this number, in any case of the whole. */
export function agrees(cases: readonly number[], value: number): boolean {
  if (isOne(value)) return cases.some((each) => each < 5 || each === 10 || each === 6);
  const plural = cases.some((each) => each >= 6 && each <= 9);
  const last = value % 10;
  const few = !Number.isInteger(value) || (last >= 2 && last <= 4 && Math.floor((value % 100) / 10) !== 1);
  return plural || (few && cases.includes(1));
}

const counters = new Set(['число', 'количество', 'численность']);

/**
 * The noun before a number: «участников – 160», «Количество экскурсий: 7», «Число заявок составило 215». Within one
 * clause, and only a noun in the plural.
 */
export function countedBefore(tokens: readonly Token[], at: number): CountedNoun | undefined {
  const marked = isDash(tokens[at - 1]) || isMark(tokens[at - 1], ':');
  const end = marked ? at - 1 : at;
  const start = clauseStart(tokens, end);
  const counter = start + tokens.slice(start, end).findLastIndex(({ lower }) => counters.has(lower));
  if (counter >= start) return firstPlural(tokens, counter + 1, end, [6]);
  if (!marked) return undefined;
  return (
    firstPlural(tokens, start, Math.min(end, start + 3), [5, 6]) ?? firstPlural(tokens, end - 1, end, [6])
  );
}

function firstPlural(
  tokens: readonly Token[],
  from: number,
  to: number,
  cases: readonly number[],
): CountedNoun | undefined {
  for (let here = from; here < to; here += 1) {
    const token = tokens[here];
    const known = token?.kind === 'word' ? knownForm(token.lower) : undefined;
    if (known?.cases.some((each) => cases.includes(each))) {
      return withAdjective(tokens, here, known.lemma, here === from);
    }
    if (known || token?.kind !== 'word' || !isAdjective(token.lower, 5)) return undefined;
  }
  return undefined;
}

function clauseStart(tokens: readonly Token[], end: number): number {
  let start = end;
  while (start > 0 && end - start < 16) {
    const token = tokens[start - 1];
    if (token === undefined || token.kind === 'number' || token.kind === 'line') break;
    if (isMark(token, '.', ';', ':', '(', '!', '?') || (isDash(token) && !token.glued && start < end)) break;
    start -= 1;
  }
  const lead = tokens[start];
  if (isMark(lead, ',') || isWord(lead, ['всего', 'итого', 'из'])) return start + 1;
  return start;
}
