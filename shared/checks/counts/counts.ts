import { type CountedList, findCountedLists } from '#shared/prose/counted-lists.ts';
import { formatNumber } from '#shared/text/numerals.ts';
import { placed } from '../passage-rule.ts';
import { passagesOf } from '../passages.ts';
import { remember } from '../remember.ts';
import type { Fault, Rule } from '../rule.ts';
import { textLines } from '../sums/lines.ts';
import { endOf } from '../sums/numbers.ts';

/** So many lines below a count may be its list. */
const longest = 60;

const listsOf = remember((text): readonly CountedList[] =>
  mayCount(text) ? findCountedLists(text).filter(({ open }) => !open) : [],
);

/** A quick look: something is said to be several, and something is opened behind it. */
function mayCount(text: string): boolean {
  return (
    /[:(]|\. +\p{Lu}/u.test(text) &&
    /\d|(?<!\p{L})(?:дв|тр[иеё]|четыр|пят|шест|сем|восем|восьм|девят|десят|[а-я]{3,6}надцат|двадцат|тридцат|сорок)/iu.test(
      text,
    )
  );
}

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
        return listsOf([passage.text, ...below].join('\n'))
          .filter(({ number }) => endOf(number) <= passage.text.length)
          .filter(({ number, total }) => total !== number.value)
          .map((found) => {
            const { number } = found;
            const fault = {
              at: number.start,
              end: endOf(number),
              details: detailsOf(found),
              level: levelOf(found),
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
