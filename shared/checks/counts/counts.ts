import { type CountedList, findCountedLists } from '#shared/prose/counted-lists.ts';
import { formatNumber } from '#shared/text/numerals.ts';
import { placed } from '../passage-rule.ts';
import { passagesOf, perText } from '../passages.ts';
import { remember } from '../remember.ts';
import type { Fault, Rule } from '../rule.ts';
import { textLines } from '../sums/lines.ts';
import { endOf } from '../sums/numbers.ts';

/** So many lines below a count may be its list. */
const longest = 60;

/** A number of things that are few enough to be named, and no number of an order or a day. */
const numeral =
  /(?<![\d№.,]\s?)\d{1,2}(?![\d.])|(?<!\p{L})(?:дв|тр[иеё]|четыр|пят|шест|сем|восем|восьм|девят|десят|[а-я]{3,6}надцат|двадцат|тридцат|сорок)/iu;
/** So far before a bracket or colon its number may stand, and so far before the end of a sentence. */
const reach = { opened: 160, ended: 60 };

/** A quick look, for most texts have no list: whether a number stands before something that may begin one. */
function mayCount(text: string): boolean {
  for (const { 0: mark, index } of text.matchAll(/\(|:(?!\/\/)|\. +(?=\p{Lu})/gu)) {
    const isEnd = mark.startsWith('.');
    const before = text.slice(Math.max(0, index - (isEnd ? reach.ended : reach.opened)), index);
    const [clause = ''] = (isEnd ? /[^.,:;()\n]*$/ : /[^.;!?\n]*$/).exec(before) ?? [];
    if (numeral.test(clause)) return true;
  }
  return false;
}

const listsOf = remember((text): readonly CountedList[] =>
  mayCount(text) ? findCountedLists(text).filter(({ open }) => !open) : [],
);
const listsIn = perText(listsOf);

/** «Три зоны: …» and four things after it; «5 школ, 4 ДОУ» against the number before it. */
const list: Rule = {
  id: 'counts.list',
  family: 'counts',
  level: 'reason',
  find: ({ report, facts }) => {
    const passages = passagesOf(report);
    return [...textLines(report).values()].flatMap((lines) =>
      lines.flatMap(({ passage }, at) => {
        const isOpened = /:\s*$/.test(passage.text);
        const below = isOpened ? lines.slice(at + 1, at + 1 + longest).map(({ text }) => text) : [];
        const found = isOpened ? listsOf([passage.text, ...below].join('\n')) : listsIn(passage);
        return found
          .filter(({ number }) => endOf(number) <= passage.text.length)
          .filter(({ number, total }) => total !== number.value)
          .map((each) => {
            const { number } = each;
            const fault = {
              at: number.start,
              end: endOf(number),
              details: detailsOf(each),
              level: levelOf(each),
            };
            return placed(fault, passage, passages, facts);
          });
      }),
    );
  },
};

/** A town among districts is counted with them by some, and by others not. */
function levelOf({ certain, number, members }: CountedList): 'hint' | undefined {
  const isOfDistricts = number.noun?.lemma.includes('район') === true;
  const hasTown = members.some(({ text }) => /^(?:г\.|город)/iu.test(text));
  return certain && !(isOfDistricts && hasTown) ? undefined : 'hint';
}

function detailsOf({ number, total, kind, members }: CountedList): Fault['details'] {
  return {
    stated: formatNumber(number.value),
    total: formatNumber(total),
    kind,
    members: members.map(({ text }) => text).join('; '),
  };
}

/** Numbers against the things that are named after them. */
export const counts: readonly Rule[] = [list];
