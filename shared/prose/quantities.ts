import { countedAfter, countedBefore, type Binding } from './binding.ts';
import type { CountedNoun, FoundNumber } from './found-number.ts';
import { knownForm } from './lemma.ts';
import { readNumeral, type Numeral } from './numerals.ts';
import { isCardinalSuffix, suffixAt } from './ordinals.ts';
import { qualifierBefore } from './qualifiers.ts';
import { nounOf, numberOf, type Reader, type Reading } from './reading.ts';
import { digitsOf, isMark, isWord, type Token } from './tokens.ts';
import { isAdjective } from './word-shapes.ts';

/** Counts, shares, sums of money and lengths of time. */
export const readQuantity: Reader = (tokens, at) => {
  const compound = readCompound(tokens, at);
  if (compound) return compound;
  const numeral = readNumeral(tokens, at);
  if (!numeral) return undefined;
  const number = readPercent(tokens, numeral) ?? readMoney(tokens, numeral) ?? readCounted(tokens, numeral);
  return { numbers: number ? [number] : [], next: numeral.next };
};

/** «16-часовая», «30-минутный», «10-летие», «100-процентный», «5-балльная». */
function readCompound(tokens: readonly Token[], at: number): Reading | undefined {
  const token = tokens[at];
  const suffix = suffixAt(tokens, at + 1);
  if (token?.kind !== 'number' || suffix === undefined || suffix.length !== 2 || suffix.text.length < 4)
    return undefined;
  const { value, decimals } = digitsOf(token);
  if (isCardinalSuffix(suffix.text, value, undefined)) return undefined;
  const what = /^(?:час|минут|дневн|недел|месяч|лет|годич|секунд)/.test(suffix.text)
    ? 'duration'
    : suffix.text.startsWith('процент')
      ? 'percent'
      : 'number-of-name';
  return { numbers: [numberOf(what, token, value, { decimals })], next: at + 3 };
}

/** The parts that all quantities share. */
function quantityOf(
  what: FoundNumber['what'],
  tokens: readonly Token[],
  numeral: Numeral,
  more: Partial<FoundNumber> = {},
): FoundNumber {
  const before = qualifierBefore(tokens, numeral.from);
  const { value, upTo, decimals, form, end } = numeral;
  const start = tokens[before?.from ?? numeral.from]?.start ?? 0;
  const qualifier = before?.qualifier ?? numeral.qualifier ?? behind(tokens, numeral.next) ?? 'exact';
  return numberOf(what, { start, end }, value, {
    decimals,
    form,
    qualifier,
    ...(upTo !== undefined && { upTo }),
    ...more,
  });
}

/** «20 и более», «сто с лишним». */
function behind(tokens: readonly Token[], at: number): FoundNumber['qualifier'] | undefined {
  if (isWord(tokens[at], ['и']) && isWord(tokens[at + 1], ['более'])) return 'notLessThan';
  return isWord(tokens[at], ['с']) && isWord(tokens[at + 1], ['лишним']) ? 'moreThan' : undefined;
}

function readPercent(tokens: readonly Token[], numeral: Numeral): FoundNumber | undefined {
  const sign = tokens[numeral.next];
  if (!isMark(sign, '%') && knownForm(sign?.lower ?? '')?.lemma !== 'процент') return undefined;
  const behindSign = numeral.next + 1;
  const base = isWord(tokens[behindSign], ['от']) ? baseOf(tokens, behindSign + 1) : undefined;
  const direct = base ? undefined : genitiveAfter(tokens, behindSign);
  return quantityOf('percent', tokens, numeral, {
    ...(base && { base: base.phrase, noun: base.noun }),
    ...(direct && { noun: direct.noun }),
  });
}

/** A share is of a noun in the genitive: «85 % учащихся», «100 % школ». */
function genitiveAfter(tokens: readonly Token[], at: number): Binding | undefined {
  const found = countedAfter(tokens, at, 5) ?? countedAfter(tokens, at, 2);
  if (!found?.known) return undefined;
  const cases = knownForm(tokens[found.at]?.lower ?? '')?.cases ?? [6];
  return cases.includes(1) || cases.includes(6) ? found : undefined;
}

const wholes = /^(?:числ|количеств|численност|состав|контингент)/;

/** «от общего числа обучающихся», «от обучающихся в школах», «от общего количества». */
function baseOf(
  tokens: readonly Token[],
  at: number,
): { noun: CountedNoun; phrase: CountedNoun } | undefined {
  for (let here = at; here < at + 6; here += 1) {
    const token = tokens[here];
    if (token?.kind !== 'word') return undefined;
    const known = knownForm(token.lower);
    const isWhole = wholes.test(token.lower);
    if (known && !(isWhole && isWordThatGoesOn(tokens[here + 1]))) {
      const noun = nounOf(tokens, here, here, known.lemma);
      return { noun, phrase: nounOf(tokens, at, here, known.lemma) };
    }
    if (!known && !isWhole && !isAdjective(token.lower, 5) && !isAdjective(token.lower, 1)) return undefined;
  }
  return undefined;
}

function isWordThatGoesOn(token: Token | undefined): boolean {
  return token?.kind === 'word' && (knownForm(token.lower) !== undefined || isAdjective(token.lower, 5));
}

function readMoney(tokens: readonly Token[], numeral: Numeral): FoundNumber | undefined {
  const unit = tokens[numeral.next];
  const isMoney = isMark(unit, '₽') || /^(?:руб(?:л[а-я]+)?|коп(?:е[а-я]+)?)$/.test(unit?.lower ?? '');
  return isMoney ? quantityOf('money', tokens, numeral) : undefined;
}

const lengths = new Set('час год месяц неделя день минута сутки секунда век'.split(' '));
/** Adjectives that leave a day a day. */
const ofTime = /^(?:учебн|календарн|рабоч|полн|последн|прошедш|академическ|астрономическ|ближайш|отчетн)/;

function readCounted(tokens: readonly Token[], numeral: Numeral): FoundNumber | undefined {
  const bound = countedAfter(tokens, numeral.next, numeral.agreesAs ?? numeral.upTo ?? numeral.value);
  if (numeral.needsNoun && (!bound || !isReallyCounted(tokens, numeral, bound))) return undefined;
  if (bound && lengths.has(bound.noun.lemma)) {
    const adjective = tokens[bound.at - 1]?.lower ?? '';
    const isLength = bound.direct || !/^(?:день|неделя)$/.test(bound.noun.lemma) || ofTime.test(adjective);
    return quantityOf(isLength ? 'duration' : 'count', tokens, numeral, { noun: bound.noun });
  }
  const before = bound ? undefined : countedBefore(tokens, numeral.from);
  const noun = bound?.noun ?? before;
  return quantityOf('count', tokens, numeral, noun ? { noun } : {});
}

/** «один из», «один и тот же» count nothing; «семью» is seven only before an instrumental. */
function isReallyCounted(tokens: readonly Token[], numeral: Numeral, bound: Binding): boolean {
  const word = tokens[numeral.next - 1]?.lower;
  return word !== 'семью' || (tokens[bound.at]?.lower ?? '').endsWith('ми');
}
