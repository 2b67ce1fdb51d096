import { formatNumber } from '#shared/text/numerals.ts';
import { placed } from '../passage-rule.ts';
import { passagesOf } from '../passages.ts';
import type { Fault, Rule } from '../rule.ts';
import { endOf, shareRange } from '../sums/numbers.ts';
import { partedWholes } from '../sums/parted.ts';
import { sumOf } from '../sums/parts.ts';
import { isWrongShare, printedShare, roundingOf } from './rounding.ts';

/** The share printed beside a part of a whole. */
export const shareOfPart: Rule = {
  id: 'shares.part',
  family: 'shares',
  level: 'reason',
  find: ({ report, facts }) =>
    partedWholes(report).flatMap(({ whole, parts, sure }) =>
      parts.flatMap(({ passage, number, share }): Fault[] => {
        if (!share || share.base || number.qualifier !== 'exact' || number.upTo !== undefined) return [];
        if (!isWrongShare(share.value, number.value, whole.value, share.decimals)) return [];
        const details = {
          part: formatNumber(number.value),
          whole: formatNumber(whole.value),
          expected: printedShare(number.value, whole.value, share.decimals),
        };
        const fault = {
          ...shareRange(passage.text, share),
          details,
          level: sure ? undefined : ('hint' as const),
        };
        return [placed(fault, passage, passagesOf(report), facts)];
      }),
    ),
};

/** Shares of parts that are the whole together, and do not make a hundred. */
export const sharesOfWhole: Rule = {
  id: 'shares.whole',
  family: 'shares',
  level: 'hint',
  find: ({ report, facts }) =>
    partedWholes(report).flatMap((parted): Fault[] => {
      const { passage, whole, parts, open } = parted;
      const shares = parts.flatMap(({ share }) => share ?? []);
      if (open || shares.length < parts.length || sumOf(parted) !== whole.value) return [];
      const sum = shares.reduce((total, { value }) => total + value, 0);
      const allowed = shares.reduce((total, { decimals }) => total + roundingOf(decimals), 0);
      if (Math.abs(sum - 100) <= allowed) return [];
      const details = { sum: formatNumber(Math.round(sum * 1e6) / 1e6) };
      return [placed({ at: whole.start, end: endOf(whole), details }, passage, passagesOf(report), facts)];
    }),
};
