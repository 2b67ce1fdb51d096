import { Failure } from '#shared/contract/failure.ts';
import { sameContent } from '#shared/facts/canonical.ts';
import { type FactKind, isFactKind } from '#shared/facts/kinds.ts';
import { mergedFields } from '#shared/names/merge-fields.ts';
import type { AnyFields } from '#shared/names/names-of.ts';
import { repointed } from '#shared/names/repoint.ts';
import type { NamedRecord } from '#shared/names/similar.ts';
import type { MutationInput } from '#shared/report/mutation.ts';
import { recordKinds, type StoredRecord } from '#shared/report/record-kinds.ts';
import type { RecordStore } from '#electron/store/record-store.ts';

export interface Merge {
  readonly kind: FactKind;
  readonly keep: NamedRecord;
  readonly others: readonly NamedRecord[];
}

/**
 * The records of a merge. Throws `record/not-found` for what is not there or lies in the basket, `record/not-a-fact`,
 * `merge/kinds` when they are of several kinds, `merge/itself` when one stands twice.
 */
export function readMerge(records: RecordStore, keepId: string, otherIds: readonly string[]): Merge {
  const [keep, ...others] = [keepId, ...otherIds].map((id) => live(records, id));
  if (keep === undefined || !isFactKind(keep.kind)) throw new Failure('record/not-a-fact');
  if (others.some(({ kind }) => kind !== keep.kind)) throw new Failure('merge/kinds');
  if (new Set([keepId, ...otherIds]).size <= otherIds.length) throw new Failure('merge/itself');
  return { kind: keep.kind, keep: named(keep), others: others.map(named) };
}

function live(records: RecordStore, id: string): StoredRecord {
  const record = records.get(id);
  if (record === undefined || record.deletedAt !== undefined) throw new Failure('record/not-found', { id });
  return record;
}

function named({ id, fields }: StoredRecord): NamedRecord {
  return { id, fields };
}

/**
 * All changes of a merge. Records in the basket are turned round as well: a record that points to what was merged away
 * could never be restored.
 */
export function mergeMutations(records: RecordStore, { kind, keep, others }: Merge): MutationInput[] {
  const ids = new Set(others.map(({ id }) => id));
  const turned = [...usersOf(records, ids), ...records.basket()]
    .filter(({ id }) => id !== keep.id)
    .flatMap((record) => update(record, repointed(recordKinds[record.kind], record.fields, ids, keep.id)));
  return [
    ...update(keep, mergedFields(kind, keep, others)),
    ...turned,
    ...others.map(({ id }): MutationInput => ({ op: 'delete', id })),
  ];
}

/** Live records, each once, that name one of these. */
export function usersOf(records: RecordStore, ids: ReadonlySet<string>): StoredRecord[] {
  return [...new Map([...ids].flatMap((id) => records.uses(id).map((user) => [user.id, user]))).values()];
}

function update(
  { id, fields }: { readonly id: string; readonly fields: AnyFields },
  next: AnyFields,
): MutationInput[] {
  const set = Object.fromEntries(
    Object.entries(next).filter(([name, value]) => !sameContent(fields[name], value)),
  );
  const unset = Object.keys(fields).filter((name) => !Object.hasOwn(next, name));
  return Object.keys(set).length + unset.length === 0 ? [] : [{ op: 'update', id, set, unset }];
}
