import type { FoundNumber } from '#shared/prose/found-number.ts';
import { formatNumber } from '#shared/text/numerals.ts';
import { placed, type TextFault } from '../passage-rule.ts';
import { type Passage, passagesOf, perText } from '../passages.ts';
import type { Rule } from '../rule.ts';
import { endOf, isExactCount, isExactShare, numbersOf, sentenceAround, shareRange } from '../sums/numbers.ts';
import { partedWholes } from '../sums/parted.ts';
import { isWrongShare, printedShare, roundingOf } from './rounding.ts';

/** Two counts that a share in the same sentence is made of. */
interface Fraction {
  readonly share: FoundNumber;
  readonly part: FoundNumber;
  readonly whole: FoundNumber;
}

function sentenceRule(id: string, level: Rule['level'], read: (passage: Passage) => TextFault[]): Rule {
  const found = new WeakMap<object, readonly TextFault[]>();
  const faultsOf = (passage: Passage) => {
    const kept = found.get(passage.read);
    if (kept) return kept;
    const made = hasShare(passage) ? read(passage) : [];
    found.set(passage.read, made);
    return made;
  };
  return {
    id,
    family: 'shares',
    level,
    find: ({ report, facts }) => {
      const passages = passagesOf(report);
      const parts = new Set(
        partedWholes(report).flatMap((each) => each.parts.map((part) => keyOf(part.passage))),
      );
      return passages.flatMap((passage) => {
        const faults = faultsOf(passage);
        if (faults.length === 0 || parts.has(keyOf(passage))) return [];
        return faults.map((fault) => placed(fault, passage, passages, facts));
      });
    },
  };
}

const hasShare = perText((text) => /%|процент/.test(text) && /\d/.test(text));

function keyOf({ place, at }: Passage): string {
  return `${place.node} ${at}`;
}

/** «12 из 48 педагогов (25 %)», «40 человек, что составляет 20 % от 200». */
export const shareInSentence = sentenceRule('shares.of-two', 'reason', (passage) =>
  fractionsOf(passage)
    .filter(({ share, part, whole }) => isWrongShare(share.value, part.value, whole.value, share.decimals))
    .map(({ share, part, whole }) => ({
      ...shareRange(passage.text, share),
      details: {
        part: formatNumber(part.value),
        whole: formatNumber(whole.value),
        expected: printedShare(part.value, whole.value, share.decimals),
      },
    })),
);

/** «430 детей (75 %)»: of how many, the sentence does not say. */
export const noBase = sentenceRule('shares.no-base', 'hint', (passage) => {
  const known = new Set(fractionsOf(passage).map(({ share }) => share));
  const numbers = numbersOf(passage);
  return numbers.flatMap((share, at): TextFault[] => {
    const part = numbers[at - 1];
    if (share.what !== 'percent' || share.base || share.noun || known.has(share) || part?.what !== 'count')
      return [];
    const { text } = passage;
    const { start, end } = sentenceAround(text, share.start);
    if (part.noun === undefined || !/^\s*\(\s*$/.test(text.slice(endOf(part), share.start))) return [];
    if (
      !/^[%\s]*\)/.test(text.slice(share.end)) ||
      /(?<!\p{L})(?:от|из)(?!\p{L})/iu.test(text.slice(start, end))
    )
      return [];
    return [{ at: part.start, end: text.indexOf(')', share.end) + 1 }];
  });
});

/** So far a growth by the new value may lie from what is printed: people cut digits as well as round them. */
const cutDigits = 0.15;

/** «С 1258 до 1675 (+24,80 %)»: the growth is divided by the new value. */
export const growth = sentenceRule('shares.growth', 'reason', (passage) => {
  const { text } = passage;
  const numbers = numbersOf(passage);
  return numbers.flatMap((from, at): TextFault[] => {
    const to = numbers.slice(at + 1).find(({ what }) => what === 'count');
    if (!to || !isExactCount(from) || !isExactCount(to) || from.value === 0 || to.value === 0) return [];
    if (
      !/(?<!\p{L})с\s+$/iu.test(text.slice(0, from.start)) ||
      !/(?<!\p{L})до\s+$/iu.test(text.slice(0, to.start))
    )
      return [];
    const sentence = sentenceAround(text, from.start);
    const inside = numbers.filter(
      (share) =>
        isExactShare(share) && !share.base && share.start >= sentence.start && share.start < sentence.end,
    );
    const [share, ...more] = inside;
    if (!share || more.length > 0) return [];
    const change = Math.abs(to.value - from.value);
    const isByNew =
      Math.abs(share.value - (change / to.value) * 100) <= roundingOf(share.decimals) + cutDigits;
    if (!isByNew || !isWrongShare(share.value, change, from.value, share.decimals)) return [];
    const details = {
      from: formatNumber(from.value),
      to: formatNumber(to.value),
      expected: printedShare(change, from.value, Math.min(share.decimals, 1)),
    };
    return [{ ...shareRange(text, share), details }];
  });
});

/** What may stand between the numbers and their share. */
const beside = /^\s*(?:\(|–|—|-|,?\s*(?:или|то есть|т\. ?е\.|что составляет|что составило|это))\s*$/iu;
const makes =
  /(?:что составляет|что составило|составляет|составили|составляют|составило|или|–|—|\(|это)\s*$/iu;

function fractionsOf(passage: Passage): Fraction[] {
  const { text } = passage;
  const numbers = numbersOf(passage);
  return numbers.flatMap((share, at): Fraction[] => {
    if (!isExactShare(share)) return [];
    const [first, second, next] = [numbers[at - 2], numbers[at - 1], numbers[at + 1]];
    if (next && second && isExactCount(next) && isExactCount(second) && isOf(text, share, next)) {
      return makes.test(text.slice(endOf(second), share.start)) &&
        text.slice(endOf(second), share.start).length < 40
        ? [{ share, part: second, whole: next }]
        : [];
    }
    if (!first || !second || share.base || !isExactCount(first) || !isExactCount(second)) return [];
    const isOfTwo = /^\s+из\s+$/iu.test(text.slice(endOfOwn(first, second), second.start));
    return isOfTwo && beside.test(text.slice(endOf(second), share.start))
      ? [{ share, part: first, whole: second }]
      : [];
  });
}

/** The noun of «12 из 48 педагогов» belongs to both numbers and stands behind the second. */
function endOfOwn(first: FoundNumber, second: FoundNumber): number {
  const end = endOf(first);
  return end > second.start ? first.end : end;
}

function isOf(text: string, share: FoundNumber, whole: FoundNumber): boolean {
  return /^[%\s]*(?:процент\p{L}*\s*)?(?:от|из)\s+(?:(?:общего\s+)?(?:числа|количества|всех)\s+)?$/iu.test(
    text.slice(share.end, whole.start),
  );
}
