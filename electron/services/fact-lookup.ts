import { isFactKind, type Fact, type FactKind } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import type { StoredRecord } from '#shared/report/record-kinds.ts';
import type { RecordStore } from '#electron/store/record-store.ts';

/** Facts of the store for one piece of work; each kind is read once, so that the work sees one state. */
export function factLookup(records: RecordStore): FactLookup {
  const lists = new Map<FactKind, Fact[]>();
  const single = new Map<string, Fact | undefined>();

  const list = (kind: FactKind): Fact[] => {
    const facts = lists.get(kind) ?? records.list(kind).flatMap(asFact);
    if (!lists.has(kind)) {
      lists.set(kind, facts);
      for (const fact of facts) single.set(fact.id, fact);
    }
    return facts;
  };

  return {
    list: <K extends FactKind>(kind: K) => list(kind) as Fact<K>[],
    get: (id) => {
      if (!single.has(id)) {
        const record = records.get(id);
        single.set(id, record && asFact(record)[0]);
      }
      return single.get(id);
    },
  };
}

/** A record as a fact; none, if it is of another sort or in the basket. */
function asFact(record: StoredRecord): Fact[] {
  const { id, kind, fields, deletedAt } = record;
  return isFactKind(kind) && deletedAt === undefined ? [{ id, kind, fields } as Fact] : [];
}
