import { valueText } from '#shared/forms/value.ts';
import { oneLine } from '#shared/names/letters.ts';
import { isBlank } from '#shared/report/fill-state.ts';
import type { FilledRow } from '#shared/report/filled.ts';
import { linksOf } from '../links/linked.ts';
import { viewsOf } from '../places.ts';
import type { Fault, Rule } from '../rule.ts';

const family = 'duplicates';

/** Rows that say the same in every cell. */
export const rowRepeats: Rule = {
  id: 'duplicates.row-repeats',
  family,
  level: 'hint',
  find: ({ report }) =>
    viewsOf(report).flatMap(({ node, place }) => {
      const firsts = new Map<string, number>();
      return node.rows
        .filter((row) => !isBlank(row))
        .flatMap((row, at): Fault[] => {
          const said = saidBy(row);
          const first = firsts.get(said);
          if (first === undefined) {
            if (said.replaceAll('|', '').length > 0) firsts.set(said, at + 1);
            return [];
          }
          return [{ place: { ...place, row: row.id }, details: { first, second: at + 1, row: at + 1 } }];
        });
    }),
};

function saidBy({ cells }: FilledRow): string {
  return cells.map(({ value }) => oneLine(valueText(value)).toLowerCase()).join('|');
}

/** Rows that hand in something: each is expected to have a page of its own. */
const handedIn: ReadonlySet<string> = new Set(['planItem', 'product', 'bestPractice']);

/** One page that is given as several products of one table; the list of products may name those of the plan again. */
export const oneAddress: Rule = {
  id: 'duplicates.one-address',
  family,
  level: 'hint',
  find: ({ report }) => {
    const views = new Set(
      viewsOf(report)
        .filter(({ node }) => handedIn.has(node.kind))
        .map(({ node }) => node.id),
    );
    const rowsOf = Map.groupBy(
      linksOf(report).filter(({ place }) => place.row !== undefined && views.has(place.node)),
      ({ href, place }) => `${place.node} ${href.trim().replace(/\/$/, '').toLowerCase()}`,
    );
    return [...rowsOf.values()].flatMap((links): Fault[] => {
      const rows = new Map(links.map((link) => [link.place.row, link]));
      const last = [...rows.values()].at(-1);
      if (!last || rows.size < 2) return [];
      return [
        {
          place: { ...last.place, quote: last.text, nth: 0 },
          details: { address: last.href, count: rows.size },
        },
      ];
    });
  },
};
