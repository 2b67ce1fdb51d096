import { Failure } from '#shared/contract/failure.ts';
import {
  type Comparison,
  compareRecord,
  type ExchangeState,
  sameState,
  type Side,
} from '#shared/exchange/compare.ts';
import { decideRecord, type ExchangeDecision } from '#shared/exchange/decide.ts';
import { reviveUsed, targetsOf } from '#shared/exchange/revive.ts';
import type { OpenStore } from '#electron/store/open-store.ts';
import { createWays, stateOf } from './ways.ts';

/** What comes of a record of the file. `locked`: it belongs to a report that is finished here. */
export type Outcome = 'new' | 'same' | 'changed' | 'deleted' | 'conflict' | 'locked';

export interface PlanRow {
  readonly id: string;
  readonly outcome: Outcome;
  readonly mine: Side | undefined;
  readonly theirs: Side;
  readonly comparison: Comparison | undefined;
}

export interface Result {
  /** What each record becomes, those that stay as they are left out. */
  readonly states: ReadonlyMap<string, ExchangeState>;
  /** Deleted on one side, used on the other: they stand. */
  readonly revived: readonly string[];
  /** Records with a conflict that nobody decided. */
  readonly undecided: readonly string[];
}

/** Compares the records of a file with the store as it is now. Changes nothing. */
export function comparePlan(store: OpenStore, theirs: ReadonlyMap<string, Side>): PlanRow[] {
  const wayOf = createWays(store);
  return [...theirs].map(([id, their]): PlanRow => {
    const row = { id, theirs: their, mine: undefined, comparison: undefined };
    const record = store.records.get(id);
    if (isLocked(store, id, their.state)) return { ...row, outcome: 'locked' };
    const isDeleted = their.state.deletedAt !== undefined;
    const unknown: PlanRow = { ...row, outcome: isDeleted ? 'same' : 'new' };
    if (!record || isNothing(their)) return unknown;
    if (record.kind !== their.state.kind) throw new Failure('exchange/damaged');
    const mine = wayOf(record);
    if (!mine) return unknown;
    const comparison = compareRecord(mine, their);
    return { ...row, mine, comparison, outcome: outcomeOf(mine.state, comparison) };
  });
}

/** Deleted without ever having been: an acceptance that was undone there. It says nothing of the record here. */
export function isNothing({ state, earlier }: Side): boolean {
  return state.deletedAt !== undefined && earlier.length === 0;
}

function outcomeOf(mine: ExchangeState, { state, conflicts, whole }: Comparison): Outcome {
  if (whole || conflicts.length > 0) return 'conflict';
  if (sameState(mine, state)) return 'same';
  return state.deletedAt !== undefined && mine.deletedAt === undefined ? 'deleted' : 'changed';
}

/** What a report keeps of its own and what may change only with it; frozen revisions are only added. */
const ownParts: ReadonlySet<string> = new Set(['reportText', 'reportView', 'appendix', 'waiver']);

/** A report that is finished here is not touched, nor are its parts. */
function isLocked({ records }: OpenStore, id: string, { kind, fields }: ExchangeState): boolean {
  if (kind !== 'report' && !ownParts.has(kind)) return false;
  const report = kind === 'report' ? id : String(fields.report);
  const known = records.get(report);
  return known !== undefined && Reflect.get(known.fields, 'state') !== 'draft';
}

/** What the store becomes with these decisions. Throws `exchange/damaged` where the file lacks what it refers to. */
export function resultOf(
  store: OpenStore,
  rows: readonly PlanRow[],
  decisions: readonly ExchangeDecision[],
): Result {
  const decisionsOf = Map.groupBy(decisions, ({ record }) => record);
  const chosen = new Map<string, ExchangeState>();
  const undecided: string[] = [];
  for (const { id, outcome, comparison, mine, theirs } of rows) {
    if (outcome === 'new') chosen.set(id, theirs.state);
    else if (comparison && mine) {
      const state = decideRecord(comparison, mine.state, theirs.state, decisionsOf.get(id) ?? []);
      if (!state) undecided.push(id);
      chosen.set(id, state ?? comparison.state);
    }
  }
  const complete = withTargets(store, chosen, new Map(rows.map((row) => [row.id, row.theirs.state])));
  const stored = (id: string) => {
    const record = store.records.get(id);
    return record && stateOf(record);
  };
  const { states, revived } = reviveUsed(complete, {
    stateOf: stored,
    usersOf: (id) => store.records.uses(id).map((user) => user.id),
  });
  const changing = [...states].filter(([id, state]) => {
    const before = stored(id);
    return !before || !sameState(before, state);
  });
  return { states: new Map(changing), revived: revived.filter((id) => states.has(id)), undecided };
}

/** A deleted record that is not here is left out of all, unless one that comes refers to it. */
function withTargets(
  { records }: OpenStore,
  chosen: ReadonlyMap<string, ExchangeState>,
  inFile: ReadonlyMap<string, ExchangeState>,
): Map<string, ExchangeState> {
  const all = new Map(chosen);
  const waiting = [...chosen.values()];
  for (let state = waiting.pop(); state; state = waiting.pop()) {
    for (const target of targetsOf(state)) {
      if (all.has(target) || records.get(target)) continue;
      const theirs = inFile.get(target);
      if (!theirs) throw new Failure('exchange/damaged');
      all.set(target, theirs);
      waiting.push(theirs);
    }
  }
  return all;
}
