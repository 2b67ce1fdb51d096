import { findReferences } from '#shared/facts/references.ts';
import { recordKinds } from '#shared/report/record-kinds.ts';
import type { ExchangeState } from './compare.ts';

export interface HereNow {
  readonly stateOf: (id: string) => ExchangeState | undefined;
  /** Records of this store that are not in the basket and refer to the record. */
  readonly usersOf: (id: string) => readonly string[];
}

/**
 * Takes out of the basket what would be missed: a record that was deleted on one side while the other side began to
 * use it. Answers the states with those records alive, and which they are.
 */
export function reviveUsed(
  states: ReadonlyMap<string, ExchangeState>,
  here: HereNow,
): { readonly states: ReadonlyMap<string, ExchangeState>; readonly revived: readonly string[] } {
  const after = new Map(states);
  const stateOf = (id: string) => after.get(id) ?? here.stateOf(id);
  const revived: string[] = [];
  const revive = (id: string): boolean => {
    const state = stateOf(id);
    if (state?.deletedAt === undefined) return false;
    after.set(id, { kind: state.kind, fields: state.fields });
    revived.push(id);
    return true;
  };
  const isUsed = (id: string): boolean =>
    here.usersOf(id).some((user) => {
      const state = stateOf(user);
      return state !== undefined && state.deletedAt === undefined && refersTo(state, id);
    });

  // What comes back has needs of its own: a revived record is looked at again as one that stands.
  let waiting = [...after.keys()];
  for (const id of waiting) if (stateOf(id)?.deletedAt !== undefined && isUsed(id)) revive(id);
  while (waiting.length > 0) {
    const standing = waiting.flatMap((id) => {
      const state = stateOf(id);
      return state && state.deletedAt === undefined ? [state] : [];
    });
    waiting = [...new Set(standing.flatMap(targetsOf))].filter(revive);
  }
  return { states: after, revived };
}

export function targetsOf({ kind, fields }: ExchangeState): string[] {
  return findReferences(recordKinds[kind], fields).map(({ to }) => to);
}

function refersTo(state: ExchangeState, id: string): boolean {
  return targetsOf(state).includes(id);
}
