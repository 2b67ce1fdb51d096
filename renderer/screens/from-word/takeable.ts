import type { SplitWord } from '#shared/contract/areas/from-word.ts';

export type WordItem = SplitWord['items'][number];

/** The suggestions of an item that would write something. */
export function takeable({ texts, facts, records }: WordItem): string[] {
  return [
    ...texts.map(({ id }) => id),
    ...facts.filter(({ problem, same }) => problem === undefined && !same).map(({ id }) => id),
    ...records.flatMap(({ rows }) => rows.filter(({ takes }) => takes).map(({ id }) => id)),
  ];
}
