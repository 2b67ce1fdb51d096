import { useState } from 'react';
import { type NamedRecord } from '#shared/contract/areas/search.ts';
import { useAnswer } from './use-answer.ts';

export type Title = NamedRecord & { readonly deleted: boolean };

/**
 * What records are called, by their ids; empty until the first answer is there. When other records are asked for, the
 * names known before stay until then: a list in which one record is new does not flicker.
 */
export function useTitles(ids: readonly string[]): ReadonlyMap<string, Title> {
  const { value } = useAnswer('record:titles', { ids: [...new Set(ids)].slice(0, 2_000) });
  const [known, setKnown] = useState(value);
  if (value && value !== known) setKnown(value);
  return new Map((value ?? known)?.titles.map((title) => [title.id, title]));
}
