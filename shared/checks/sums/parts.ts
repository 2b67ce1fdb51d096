import { formatNumber } from '#shared/text/numerals.ts';
import { placed } from '../passage-rule.ts';
import { passagesOf } from '../passages.ts';
import type { Fault, Rule } from '../rule.ts';
import { endOf } from './numbers.ts';
import { type Parted, partedWholes } from './parted.ts';

/**
 * Parts that do not add up to their whole. More than the whole is no fault by itself: a child in several directions is
 * counted in each of them (1-ДОП, приказ Росстата 30.07.2020 № 424).
 */
export const parts: Rule = {
  id: 'sums.parts',
  family: 'sums',
  level: 'reason',
  find: ({ report, facts }) =>
    partedWholes(report).flatMap((parted): Fault[] => {
      const { passage, whole, sure, open } = parted;
      const sum = sumOf(parted);
      if (open || sum === whole.value) return [];
      const details = {
        whole: formatNumber(whole.value),
        sum: formatNumber(sum),
        parts: parted.parts.map(({ number }) => formatNumber(number.value)).join(' + '),
        difference: formatNumber(Math.abs(sum - whole.value)),
        more: sum > whole.value ? 'yes' : 'no',
      };
      const level = sure && sum < whole.value ? undefined : 'hint';
      return [
        placed({ at: whole.start, end: endOf(whole), details, level }, passage, passagesOf(report), facts),
      ];
    }),
};

export function sumOf({ parts: all }: Parted): number {
  return all.reduce((sum, { number }) => sum + number.value, 0);
}
