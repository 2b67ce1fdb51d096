import type { FilledSection } from '#shared/report/filled.ts';
import type { Place } from './finding.ts';
import type { Rule } from './rule.ts';

interface Limited {
  readonly id: string;
  readonly place: Place;
  readonly limit: number | undefined;
}

/**
 * «Не более 3–4 стр.»: the pages that a section or an item takes when it is printed, as they were measured last. What was
 * not measured is not guessed.
 */
export const limits: readonly Rule[] = [
  {
    id: 'limits.pages',
    family: 'limits',
    level: 'reason',
    find: ({ report, pages }) =>
      report.sections.flatMap(limitedIn).flatMap(({ id, place, limit }) => {
        const printed = pages.get(id);
        if (limit === undefined || printed === undefined || printed <= limit) return [];
        return [{ place, details: { pages: printed, limit } }];
      }),
  },
];

/** The section as a whole, which begins where its first item does, and its items. */
function limitedIn({ id, number, limit, items }: FilledSection): Limited[] {
  const parts = items.map((item): Limited => ({
    id: item.id,
    place: { item: item.id, itemNumber: item.number, node: item.nodes[0]?.id ?? '' },
    limit: item.limit,
  }));
  const [first] = parts;
  return first ? [{ id, place: { ...first.place, itemNumber: number }, limit }, ...parts] : [];
}
