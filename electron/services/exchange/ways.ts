import type { ExchangeState, Side, Step } from '#shared/exchange/compare.ts';
import type { StoredRecord } from '#shared/report/record-kinds.ts';
import type { HistoryEntry } from '#electron/store/change-log.ts';
import type { TakenOver } from '#electron/store/exchange-log.ts';
import type { OpenStore } from '#electron/store/open-store.ts';

/** The label of the change sets in which records of others came in. */
export const acceptLabel = 'exchange.accept';

export function stateOf({ kind, fields, deletedAt }: StoredRecord): ExchangeState {
  return { kind, fields, ...(deletedAt === undefined ? {} : { deletedAt }) };
}

/** A step with the change number at which the record came to it. */
interface NumberedStep extends Step {
  readonly number: number;
}

/** A record with the whole way that it went. */
export interface Way extends Side {
  readonly earlier: readonly NumberedStep[];
  readonly number: number;
}

/**
 * Records of a store with their ways, for one piece of work over a store that does not change meanwhile. A record
 * that was only brought by an acceptance which was undone was never here: nothing.
 */
export function createWays({ records, exchange }: OpenStore): (record: StoredRecord) => Way | undefined {
  const reverts = exchange.reverts();
  const takers = Map.groupBy(reverts.keys(), (taker) => reverts.get(taker));
  const rootOf = (id: string): string => {
    const target = reverts.get(id);
    return target === undefined ? id : rootOf(target);
  };
  /** Not taken back, or taken back by one that was itself taken back. */
  const stands = (id: string): boolean => (takers.get(id) ?? []).every((taker) => !stands(taker));

  return (record) => {
    const history = records.history(record.id);
    const labels = new Map(history.map(({ id, label }) => [id, label]));
    // An acceptance that was undone never was: the same file may be accepted again.
    const own = history.filter(({ id }) => labels.get(rootOf(id)) !== acceptLabel || stands(rootOf(id)));
    const taken = exchange
      .takenOver(record.id)
      .filter(({ changeSet }) => changeSet === undefined || stands(changeSet));
    const [newest, ...earlier] = wayOf(own, taken);
    return newest && { ...newest, state: stateOf(record), earlier };
  };
}

/** The steps of a record, newest first, from its own changes (newest first) and what was taken over (oldest first). */
function wayOf(own: readonly HistoryEntry[], taken: readonly TakenOver[]): readonly NumberedStep[] {
  const takenIn = new Set(taken.map(({ changeSet }) => changeSet));
  let way: readonly NumberedStep[] = [];
  let state: ExchangeState | undefined;
  const waiting = [...taken];

  for (const entry of own.toReversed()) {
    while (waiting[0] && isBefore(waiting[0], entry.number)) join(waiting.shift());
    state = entry.after;
    // A change that took something over makes the step that was agreed on then, not one of its own.
    if (takenIn.has(entry.id)) continue;
    const before = way[0]?.step === entry.id ? way.slice(1) : way;
    way = [{ step: entry.id, number: entry.number, state }, ...before];
  }
  waiting.forEach(join);
  return way;

  function join(each: TakenOver | undefined): void {
    if (!each) return;
    const { number } = each;
    const gone = new Set([each.step, ...way.map(({ step }) => step)]);
    const theirs = each.earlier.filter((step) => !gone.has(step)).map((step) => ({ step, number }));
    way = [{ step: each.step, number, state }, ...theirs, ...way];
  }
}

/** Without a change set its number is the one of the change after it. */
function isBefore({ number, changeSet }: TakenOver, change: number): boolean {
  return changeSet === undefined ? number <= change : number < change;
}
