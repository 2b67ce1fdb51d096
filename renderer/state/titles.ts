import { type NamedRecord } from '#shared/contract/areas/search.ts';
import { useAnswer } from './use-answer.ts';

export type Title = NamedRecord & { readonly deleted: boolean };

/** What records are called, by their ids; empty until the answer is there. */
export function useTitles(ids: readonly string[]): ReadonlyMap<string, Title> {
  const { value } = useAnswer('record:titles', { ids: [...new Set(ids)].slice(0, 2_000) });
  return new Map(value?.titles.map((title) => [title.id, title]));
}
