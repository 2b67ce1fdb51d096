import { passageRule, type TextFault } from '../passage-rule.ts';

/** Words that are said twice on purpose. */
const onPurpose = /^(?:очень|много|давно|долго|далеко|чуть|едва|еле|вот|да|нет|ну|так|раз|бла)$/;

/** So many words are looked for twice: «в рамках в рамках», «по итогам года по итогам года». */
const longest = 3;

/** Words that stand twice one after the other; a hyphen or a comma between them is on purpose. */
export const doubledWords = passageRule({
  id: 'typography.doubled-words',
  family: 'typography',
  level: 'hint',
  ofText: (text) => (mayDouble(text) ? runsOf(text).flatMap((words) => doubledIn(words, text)) : []),
});

/** A quick look: most texts hold no word that begins like one of the three before it. */
function mayDouble(text: string): boolean {
  const words = text.toLowerCase().split(/[ \u00a0]+/);
  return words.some((word, at) => {
    for (let back = 1; back <= longest; back += 1) {
      const before = words[at - back];
      if (before !== undefined && before !== '' && word.startsWith(before)) return true;
    }
    return false;
  });
}

interface Word {
  readonly at: number;
  readonly end: number;
  readonly small: string;
}

/** Words with nothing but spaces between them. */
function runsOf(text: string): Word[][] {
  const runs: Word[][] = [];
  let end = -1;
  for (const { 0: word, index } of text.matchAll(/[^\s.,;:!?«»"„“”()[\]…–—/]+/g)) {
    const found = { at: index, end: index + word.length, small: word.toLowerCase() };
    const isNext = end >= 0 && text.slice(end, index).trim() === '' && !text.slice(end, index).includes('\n');
    if (isNext) runs.at(-1)?.push(found);
    else runs.push([found]);
    ({ end } = found);
  }
  return runs;
}

function doubledIn(words: readonly Word[], text: string): TextFault[] {
  const faults: TextFault[] = [];
  for (let at = 1; at < words.length; at += 1) {
    const length = doubledAt(words, at);
    const [first, middle, last] = [words[at - length], words[at - 1], words[at + length - 1]];
    if (length === 0 || !first || !middle || !last) continue;
    faults.push({ at: first.at, end: last.end, put: text.slice(first.at, middle.end) });
    at += length;
  }
  return faults;
}

/** How many words before this one are said again from it on; the most that there are, nothing for none. */
function doubledAt(words: readonly Word[], at: number): number {
  for (let length = Math.min(longest, at, words.length - at); length > 0; length -= 1) {
    const isSame = Array.from({ length }, (_, next) => next).every(
      (next) => words[at - length + next]?.small === words[at + next]?.small,
    );
    if (isSame && words.slice(at, at + length).every(({ small }) => isWord(small))) return length;
  }
  return 0;
}

/** Letters only, and no heading of a class or a column («А А», «I I»). */
function isWord(small: string): boolean {
  return /^[а-яё]+$/.test(small) && !onPurpose.test(small) && (small.length > 1 || /^[вксуои]$/.test(small));
}
