import { parseFigure } from '#shared/forms/parse-figure.ts';
import { valueText } from '#shared/forms/value.ts';
import { formatNumber } from '#shared/text/numerals.ts';
import { printedIndicators } from '../facts/printed-indicators.ts';
import { recordName } from '../facts/record-name.ts';
import { placed, type TextFault } from '../passage-rule.ts';
import { type Passage, passagesOf, perText } from '../passages.ts';
import type { Fault, Rule } from '../rule.ts';
import { numbersOf, sentenceAround, shareRange } from '../sums/numbers.ts';

const reached = /охва(?:т|ч)/iu;
/** What may be more than a whole: growth, and a plan that is done beyond itself. */
const mayBeMore = /(?<!\p{L})(?:рост|вырос|возрос|увелич|прирост|больше|план|перевыполн|прошл)/iu;
const mayBeOver = perText((text) => reached.test(text) && /\d{3}/.test(text));

/** «Охват составил 112 %». */
const inTexts: Rule = {
  id: 'coverage.over-whole',
  family: 'coverage',
  level: 'reason',
  find: ({ report, facts }) => {
    const passages = passagesOf(report);
    return passages.flatMap((passage) =>
      mayBeOver(passage) ? faultsOf(passage).map((fault) => placed(fault, passage, passages, facts)) : [],
    );
  },
};

function faultsOf(passage: Passage): TextFault[] {
  const { text } = passage;
  return numbersOf(passage).flatMap((number): TextFault[] => {
    if (number.what !== 'percent' || number.value <= 100) return [];
    const { start, end } = sentenceAround(text, number.start);
    const sentence = text.slice(start, end);
    if (!reached.test(sentence) || mayBeMore.test(sentence)) return [];
    return [shareRange(text, number)];
  });
}

/** A row of a table of indicators that is a share by its name. */
const inIndicators: Rule = {
  id: 'coverage.share-over',
  family: 'coverage',
  level: 'reason',
  find: ({ report, facts }) =>
    printedIndicators(report).flatMap(({ id, place, cell }): Fault[] => {
      const name = recordName(facts.get(id));
      const value = parseFigure(valueText(cell.value))?.value;
      if (value === undefined || value <= 100 || !isShare(name)) return [];
      return [{ place, details: { indicator: name, value: formatNumber(value) } }];
    }),
};

function isShare(name: string): boolean {
  return /^\s*(?:доля|процент|охват.*%)/iu.test(name) && !mayBeMore.test(name);
}

export const overWhole: readonly Rule[] = [inTexts, inIndicators];
