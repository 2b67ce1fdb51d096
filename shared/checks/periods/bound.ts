import type { Inline } from '#shared/blocks/model.ts';
import { overlaps } from '#shared/facts/fact-date.ts';
import { formatDate } from '#shared/forms/format.ts';
import { inlinesOf } from '../inlines.ts';
import { nodesOf } from '../places.ts';
import type { CheckInput, Fault, Rule } from '../rule.ts';
import { isDate } from './row-dates.ts';

const dated: Readonly<Record<string, string>> = {
  event: 'date',
  training: 'date',
  award: 'date',
  bestPractice: 'date',
};

type Chip = Extract<Inline, { type: 'chip' }>;

/** A live fact in a text «за период» that belongs to an event, a course, an award of another time. */
export const boundOutside: Rule = {
  id: 'periods.bound-outside',
  family: 'periods',
  level: 'hint',
  find: (input) =>
    nodesOf(input.report).flatMap(({ node, item, place }) =>
      node.type !== 'text' || item.renewal !== 'period'
        ? []
        : inlinesOf(node.blocks).flatMap((chip): Fault[] => {
            if (chip.type !== 'chip') return [];
            const date = dateBehind(chip, input);
            if (date === undefined || overlaps(date, input.period)) return [];
            const details = { date: formatDate(date), period: formatDate(input.period), quote: chip.text };
            return [{ place: { ...place, quote: chip.text, nth: 0 }, details }];
          }),
    ),
};

function dateBehind({ binding }: Chip, { facts }: CheckInput) {
  const fact = binding.to === 'field' ? facts.get(binding.record) : undefined;
  const field = fact && dated[fact.kind];
  const date: unknown = field === undefined ? undefined : Reflect.get(fact?.fields ?? {}, field);
  return isDate(date) ? date : undefined;
}
