import type { RecordKind, StoredRecord } from '#shared/report/record-kinds.ts';

/**
 * Live records in memory, by kind and by id: reports, grids and indicators ask for the same thousands at every look.
 * A list is read when it is first asked for, a single record is kept once it was read, and a commit replaces only what it
 * changed. Each change gives a new array, so that whoever keeps one sees by its identity that it is old. Nobody changes what a list holds.
 */
export interface RecordCache {
  /** Only what was listed or kept before; nothing does not mean that there is none. */
  readonly get: (id: string) => StoredRecord | undefined;
  /** A live record as the database has it, read by its id. */
  readonly keep: (record: StoredRecord) => void;
  readonly list: (kind: RecordKind) => readonly StoredRecord[];
  /** After a commit only: a rolled back change never was. */
  readonly apply: (changed: ReadonlyMap<string, StoredRecord>) => void;
}

export function createRecordCache(read: (kind: RecordKind) => readonly StoredRecord[]): RecordCache {
  const lists = new Map<RecordKind, readonly StoredRecord[]>();
  const live = new Map<string, StoredRecord>();

  function replace(kind: RecordKind, changed: ReadonlyMap<string, StoredRecord>): void {
    const list = lists.get(kind);
    if (!list) return;
    const ours = [...changed.values()].filter((record) => record.kind === kind);
    const created = ours.filter(({ version, deletedAt }) => version === 1 && deletedAt === undefined);
    const left = ours.filter(({ version, deletedAt }) => version > 1 || deletedAt !== undefined);
    // Something came back from the basket: its place in the order of creation is the database's to say.
    if (left.some(({ id, deletedAt }) => deletedAt === undefined && !live.has(id))) {
      lists.delete(kind);
      return;
    }
    lists.set(kind, [...withChanges(list, left, live), ...created]);
  }

  return {
    get: (id) => live.get(id),
    keep: (record) => {
      live.set(record.id, record);
    },
    list(kind) {
      const known = lists.get(kind);
      if (known) return known;
      // What was read before stays the same object: whoever knows it by its identity still does.
      const list = read(kind).map((record) => live.get(record.id) ?? record);
      lists.set(kind, list);
      for (const record of list) live.set(record.id, record);
      return list;
    },
    apply(changed) {
      for (const kind of new Set([...changed.values()].map((record) => record.kind))) replace(kind, changed);
      for (const [id, record] of changed) {
        if (record.deletedAt !== undefined) live.delete(id);
        else if (live.has(id) || lists.has(record.kind)) live.set(id, record);
      }
    },
  };
}

/** So few edits are put into their places one by one: most commits change one record of thousands. */
const few = 8;

function withChanges(
  list: readonly StoredRecord[],
  changed: readonly StoredRecord[],
  live: ReadonlyMap<string, StoredRecord>,
): readonly StoredRecord[] {
  if (changed.length === 0) return list;
  if (changed.length <= few && changed.every(({ deletedAt }) => deletedAt === undefined)) {
    const next = [...list];
    for (const record of changed) {
      const was = live.get(record.id);
      if (was) next[list.indexOf(was)] = record;
    }
    return next;
  }
  const byId = new Map(changed.map((record) => [record.id, record]));
  return list.flatMap((record) => {
    const now = byId.get(record.id) ?? record;
    return now.deletedAt === undefined ? [now] : [];
  });
}
