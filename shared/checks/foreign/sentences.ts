import { plainWords } from '#shared/names/letters.ts';
import { type Passage, passagesOf, perText } from '../passages.ts';
import { placed } from '../passage-rule.ts';
import type { Fault, Rule } from '../rule.ts';

/** Letters of a sentence that is long enough not to be said twice by chance. */
const shortest = 60;

interface Sentence {
  readonly at: number;
  readonly text: string;
  readonly plain: string;
}

const sentencesOf = perText((text): readonly Sentence[] =>
  [...text.matchAll(/[^.!?…;\n]+(?:\.(?!\s+\p{Lu}|\s*$)[^.!?…;\n]*)*/gu)].flatMap(({ 0: found, index }) => {
    const trimmed = found.trim();
    const plain = plainWords(trimmed.replaceAll(/https?:\/\/\S+/gi, ' ')).join(' ');
    return plain.length < shortest ? [] : [{ at: index + found.indexOf(trimmed), text: trimmed, plain }];
  }),
);

/** The same sentence in two places of one report. Names of the project and cells of one fact may come again. */
export const sentenceRepeats: Rule = {
  id: 'foreign.sentence-repeats',
  family: 'foreign',
  level: 'hint',
  find: ({ report, facts }) => {
    const passages = passagesOf(report);
    const firsts = new Map<string, Passage>();
    return passages.flatMap((passage) => {
      // A name of a project is cited in full in many places.
      if (passage.from !== 'own' && passage.place.row === undefined) return [];
      return sentencesOf(passage).flatMap(({ at, text, plain }): Fault[] => {
        const first = firsts.get(plain);
        if (!first) {
          firsts.set(plain, passage);
          return [];
        }
        if (isOneSource(first, passage)) return [];
        const details = { item: first.place.itemNumber };
        return [placed({ at, end: at + text.length, details }, passage, passages, facts)];
      });
    });
  },
};

/** One fact that is printed in two tables, or two facts: only what somebody wrote for this report is repeated. */
function isOneSource(a: Passage, b: Passage): boolean {
  return a.from !== 'own' && b.from !== 'own' && (a.record === b.record || a.place.node !== b.place.node);
}
