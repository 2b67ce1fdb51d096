import { qualifierWords } from '#shared/text/numerals.ts';
import type { NumberQualifier } from './found-number.ts';
import { isWord, tokensOf, type Token } from './tokens.ts';

/** Words of prose beside those of table cells. */
const moreWords: readonly (readonly [NumberQualifier, string])[] = [
  ['notLessThan', 'как минимум'],
  ['notLessThan', 'не меньше чем'],
  ['moreThan', 'больше чем'],
  ['moreThan', 'более, чем'],
  ['about', 'почти'],
  ['about', 'приблизительно'],
  ['about', 'ориентировочно'],
  ['upTo', 'не больше'],
  ['upTo', 'не свыше'],
  ['upTo', 'максимум'],
  ['upTo', 'менее'],
  ['upTo', 'менее чем'],
  ['upTo', 'меньше'],
];

/** By their last token, the longest first. */
const byLast = new Map<
  string,
  { readonly qualifier: NumberQualifier; readonly words: readonly string[] }[]
>();
const all = [
  ...qualifierWords.flatMap(({ qualifier, words }) => words.map((word) => [qualifier, word] as const)),
  ...moreWords,
];
for (const [qualifier, text] of all) {
  const words = tokensOf(text).map(({ lower }) => lower);
  const last = words.at(-1) ?? '';
  byLast.set(
    last,
    [...(byLast.get(last) ?? []), { qualifier, words }].toSorted((a, b) => b.words.length - a.words.length),
  );
}

const prepositions = new Set('в во на из с со у для по о об от за'.split(' '));
/** «выросло до 45», «с 4 до 11»: there «до» leads to the number itself. */
const change =
  /^(?:вырос|возрос|увелич|уменьш|сниз|сократ|повыс|довед|дов[её]л|поднял|рост|рос[тл]|дош|расшир|упал)/;

/** The qualifier whose words end before this token, and its first token: «более», «не менее чем в». */
export function qualifierBefore(
  tokens: readonly Token[],
  at: number,
): { readonly qualifier: NumberQualifier; readonly from: number } | undefined {
  const than = isWord(tokens[at - 1], prepositions) && tokens[at - 2]?.lower === 'чем';
  const end = than ? at - 1 : at;
  const found = byLast
    .get(tokens[end - 1]?.lower ?? '')
    ?.find(({ words }) => words.every((word, step) => tokens[end - words.length + step]?.lower === word));
  if (!found) return undefined;
  const from = end - found.words.length;
  if (tokens[from]?.lower === 'до' && leadsTo(tokens, from)) return undefined;
  return { qualifier: found.qualifier, from };
}

function leadsTo(tokens: readonly Token[], at: number): boolean {
  for (let here = at - 1; here >= Math.max(0, at - 9); here -= 1) {
    const token = tokens[here];
    if (token === undefined || (token.kind === 'mark' && '.;!?('.includes(token.text))) return false;
    if (change.test(token.lower)) return true;
    if (token.kind === 'number' && isWord(tokens[here - 1], ['с', 'со'])) return true;
  }
  return false;
}
