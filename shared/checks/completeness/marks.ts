import { itemName, nodesOf } from '../places.ts';
import type { Rule } from '../rule.ts';

/** Texts that came from last year's report and wait for a person: nothing unconfirmed is finalised. */
export const marks: readonly Rule[] = (['confirm', 'rewrite'] as const).map((mark) => ({
  id: `completeness.${mark}`,
  family: 'completeness',
  level: 'finalising',
  find: ({ report }) =>
    nodesOf(report).flatMap(({ node, place, item }) =>
      node.type === 'text' && node.mark === mark ? [{ place, details: { item: itemName(item) } }] : [],
    ),
}));
