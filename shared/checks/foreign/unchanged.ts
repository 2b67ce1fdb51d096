import type { Block } from '#shared/blocks/model.ts';
import { linesOf } from '#shared/blocks/plain-text.ts';
import { boundsOf } from '#shared/facts/fact-date.ts';
import { plainWords } from '#shared/names/letters.ts';
import { nodesOf } from '../places.ts';
import { remember } from '../remember.ts';
import type { CheckInput, Fault, OtherReport, Rule } from '../rule.ts';

const unchangedFrom = 0.9;
/** Short texts («нет», «не проводились») are rightly the same each year. */
const shortest = 80;

const countsOf = remember((text): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const word of plainWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
});

/** Shared words of two texts, twice, to all their words: from 0 to 1 (Dice). */
export function similarity(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  const [left, right] = [countsOf(a), countsOf(b)];
  let shared = 0;
  let all = 0;
  for (const [word, count] of left) {
    shared += Math.min(count, right.get(word) ?? 0);
    all += count;
  }
  for (const count of right.values()) all += count;
  return all === 0 ? 0 : (2 * shared) / all;
}

/** A text «за период» that says what it said a year ago; «постоянные» texts may. */
export const unchanged: Rule = {
  id: 'foreign.unchanged',
  family: 'foreign',
  level: 'reason',
  find: (input) => {
    const previous = previousOf(input);
    if (!previous) return [];
    return nodesOf(input.report).flatMap(({ node, item, place }): Fault[] => {
      if (node.type !== 'text' || item.renewal !== 'period' || node.text.length < shortest) return [];
      // One that waits to be confirmed or rewritten is named already.
      if (node.mark === 'confirm' || node.mark === 'rewrite') return [];
      const then = textOf(previous.texts.get(node.id) ?? []);
      const alike = similarity(node.text, then);
      return alike < unchangedFrom
        ? []
        : [{ place, details: { percent: Math.floor(alike * 100), title: previous.title } }];
    });
  },
};

const read = new WeakMap<readonly Block[], string>();

function textOf(blocks: readonly Block[]): string {
  const kept = read.get(blocks) ?? blocks.flatMap(linesOf).join('\n');
  read.set(blocks, kept);
  return kept;
}

/** The report of the same form about the same thing that ends last before this one ends. */
function previousOf({ others, form, period, subject }: CheckInput): OtherReport | undefined {
  const { to } = boundsOf(period);
  return others
    .filter(
      (other) =>
        other.form.id === form.id && boundsOf(other.period).to < to && isSame(other.subject, subject),
    )
    .toSorted((a, b) => boundsOf(b.period).to.localeCompare(boundsOf(a.period).to))[0];
}

type Subject = CheckInput['subject'];

export function isSame(a: Subject, b: Subject): boolean {
  return (
    a.project === b.project &&
    a.organisation === b.organisation &&
    a.centre === b.centre &&
    a.municipality === b.municipality
  );
}
