import { Failure } from '#shared/contract/failure.ts';
import type { Handlers } from '#shared/contract/calls.ts';
import { isFactKind } from '#shared/facts/kinds.ts';
import type { MutationInput } from '#shared/report/mutation.ts';
import type { StoredRecord } from '#shared/report/record-kinds.ts';
import type { RecordStore } from '#electron/store/record-store.ts';
import type { StoreSession } from './store-session.ts';

/** Records on their way into the basket and out of it, with the files that hang on them. */
export function recordBasket(session: StoreSession): Handlers<'record:delete' | 'record:restore'> {
  return {
    'record:delete': async ({ ids }) => {
      const records = session.read();
      for (const id of ids) {
        const kind = records.get(id)?.kind;
        if (kind !== undefined && !isFactKind(kind)) throw new Failure('record/not-a-fact');
      }
      const attached = attachmentsOf(records, ids).map(({ id }) => id);
      return session.commit(
        'record.delete',
        [...new Set([...attached, ...ids])].map((id): MutationInput => ({ op: 'delete', id })),
      );
    },

    'record:restore': async ({ ids }) => {
      const attached = attachmentsDeletedWith(session.read(), ids).map(({ id }) => id);
      return session.commit(
        'record.restore',
        [...new Set([...ids, ...attached])].map((id): MutationInput => ({ op: 'restore', id })),
      );
    },
  };
}

/** The attachments that hang on these records now. */
export function attachmentsOf(records: RecordStore, owners: readonly string[]): StoredRecord[] {
  const wanted = new Set(owners);
  return records.list('attachment').filter((record) => wanted.has(ownerOf(record)));
}

/** The attachments in the basket that went there in one step with their record: a step has one moment. */
export function attachmentsDeletedWith(records: RecordStore, owners: readonly string[]): StoredRecord[] {
  const moments = new Map(owners.map((id) => [id, records.get(id)?.deletedAt]));
  return records.basket().filter((record) => {
    const moment = record.kind === 'attachment' ? moments.get(ownerOf(record)) : undefined;
    return moment !== undefined && moment === record.deletedAt;
  });
}

function ownerOf({ fields }: StoredRecord): string {
  return String(Reflect.get(fields, 'owner'));
}
