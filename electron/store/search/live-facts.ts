import { type Fact, type FactKind, isFactKind } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import type { StoredRecord } from '#shared/report/record-kinds.ts';
import type { RecordStore } from '../record-store.ts';

/** Facts of the store as they are at each look; what is in the basket is not there. */
export function liveFacts(records: Pick<RecordStore, 'get' | 'list'>): FactLookup {
  return {
    list: <K extends FactKind>(kind: K) => records.list(kind).flatMap(asFact) as Fact<K>[],
    get: (id) => {
      const record = records.get(id);
      return record && asFact(record)[0];
    },
  };
}

function asFact(record: StoredRecord): Fact[] {
  return isFactKind(record.kind) && record.deletedAt === undefined ? [record as Fact] : [];
}
