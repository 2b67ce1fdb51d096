import type { Fact, FactKind } from './kinds.ts';

/** Facts as pure rules see them: by id, and all of a kind in the order in which they were entered. */
export interface FactLookup {
  readonly get: (id: string) => Fact | undefined;
  readonly list: <K extends FactKind>(kind: K) => readonly Fact<K>[];
}
