import { type ExchangeState, hasGone, sameState } from '#shared/exchange/compare.ts';
import { sameContent } from '#shared/facts/canonical.ts';
import type { MutationInput } from '#shared/report/mutation.ts';
import type { RecordStore } from '#electron/store/record-store.ts';
import type { OpenStore } from '#electron/store/open-store.ts';
import { isNothing, type PlanRow } from './plan.ts';
import { stateOf } from './ways.ts';

/** What leads from the records as they are to these states. */
export function mutationsTo(
  records: RecordStore,
  states: ReadonlyMap<string, ExchangeState>,
): MutationInput[] {
  return [...states].flatMap(([id, state]): MutationInput[] => {
    const current = records.get(id);
    const remove: MutationInput[] =
      state.deletedAt !== undefined && current?.deletedAt === undefined ? [{ op: 'delete', id }] : [];
    if (!current) return [{ op: 'create', id, kind: state.kind, fields: { ...state.fields } }, ...remove];
    const restore: MutationInput[] =
      state.deletedAt === undefined && current.deletedAt !== undefined ? [{ op: 'restore', id }] : [];
    return [...restore, ...updateTo(id, { ...current.fields }, state.fields), ...remove];
  });
}

/** The one update that makes these fields of those; none where they are the same. */
export function updateTo(
  id: string,
  current: Readonly<Record<string, unknown>>,
  wanted: Readonly<Record<string, unknown>>,
): MutationInput[] {
  const changed = Object.entries(wanted).filter(([name, value]) => !sameContent(current[name], value));
  const unset = Object.keys(current).filter((name) => !Object.hasOwn(wanted, name));
  if (changed.length === 0 && unset.length === 0) return [];
  return [{ op: 'update', id, set: Object.fromEntries(changed), unset }];
}

/**
 * Inside the transaction of the commit. Remembers that these records were compared and what came of it: what was
 * decided once is not asked again, and whoever gets them next sees that theirs was taken into account.
 */
export function takeOver(
  store: OpenStore,
  rows: readonly PlanRow[],
  changed: ReadonlySet<string>,
  changeSet: string | undefined,
  newId: () => string,
): void {
  for (const { id, outcome, mine, theirs } of rows) {
    const record = store.records.get(id);
    const says = outcome !== 'locked' && !isNothing(theirs) && (mine || changed.has(id));
    if (!record || !says || (mine && hasGone(mine, theirs.step))) continue;
    const followsThem = (!mine || hasGone(theirs, mine.step)) && sameState(stateOf(record), theirs.state);
    const own = changed.has(id) ? changeSet : undefined;
    store.exchange.takeOver(id, {
      changeSet,
      step: followsThem ? theirs.step : (own ?? newId()),
      earlier: [theirs.step, ...theirs.earlier.map(({ step }) => step)],
    });
  }
}
