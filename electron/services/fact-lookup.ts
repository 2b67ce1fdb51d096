import { isFactKind, type Fact, type FactKind } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import type { RecordStore } from '#electron/store/record-store.ts';

/** Facts of the store as pure rules see them. A stored record is a fact with a few words more about itself. */
export function factLookup(records: RecordStore): FactLookup {
  return {
    list: <K extends FactKind>(kind: K) => records.list(kind) as unknown as readonly Fact<K>[],
    get: (id) => {
      const record = records.get(id);
      return record && isFactKind(record.kind) && record.deletedAt === undefined
        ? (record as unknown as Fact)
        : undefined;
    },
  };
}
