import { Failure } from '#shared/contract/failure.ts';
import { sameContent } from '#shared/facts/canonical.ts';
import type { Mutation } from '#shared/report/mutation.ts';
import type { RecordKind, StoredRecord } from '#shared/report/record-kinds.ts';
import { type ChangeSetInfo, createChangeLog } from './change-log.ts';
import type { Connection } from './connection.ts';
import { fileMentions } from './file-mentions.ts';
import { createRecordCache } from './record-cache.ts';
import { fromRow, type RecordRow, stateOf } from './record-rows.ts';
import { applyMutation, type Change, type RecordState, revertedState } from './record-state.ts';
import { createRecordWriter } from './record-writer.ts';

export interface StorePorts {
  /** The present moment, ISO 8601 in UTC. */
  readonly now: () => string;
  /** A random UUID, version 4. */
  readonly newId: () => string;
  /** Takes what nobody expected; see `ServicePorts`. */
  readonly log: (event: string, error?: unknown) => void;
}

export interface CommitInfo {
  readonly label: string;
  readonly author?: string | undefined;
}

/** What is written in the transaction of a commit, beside its change set (none: nothing had to change). */
export type Alongside = (changeSet: string | undefined) => void;

export type RecordStore = ReturnType<typeof createRecordStore>;

/** Records, their references and their history over one open connection. Every write is one change set. */
export function createRecordStore(connection: Connection, ports: StorePorts) {
  const log = createChangeLog(connection);
  const select = connection.prepare<[string], RecordRow>('SELECT * FROM record WHERE id = ?');
  const selectKind = connection.prepare<[string], RecordRow>(
    'SELECT * FROM record WHERE kind = ? AND deleted_at IS NULL ORDER BY created_at, rowid',
  );
  const selectBasket = connection.prepare<[], RecordRow>(
    'SELECT * FROM record WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC',
  );
  const selectUses = connection.prepare<[string], RecordRow>(
    `SELECT DISTINCT record.* FROM reference JOIN record ON record.id = reference.from_id
     WHERE reference.to_id = ? AND record.deleted_at IS NULL ORDER BY record.kind, record.created_at`,
  );
  const countKind = connection.prepare<[], { kind: RecordKind; count: number }>(
    'SELECT kind, count(*) AS count FROM record WHERE deleted_at IS NULL GROUP BY kind',
  );

  /** What the transaction under way has written, which no list may show yet. */
  const written = new Map<string, StoredRecord>();
  const cache = createRecordCache((kind) => selectKind.all(kind).map(fromRow));

  const inMemory = (id: string): StoredRecord | undefined => written.get(id) ?? cache.get(id);
  const get = (id: string): StoredRecord | undefined => {
    const known = inMemory(id);
    if (known) return known;
    const row = select.get(id);
    const record = row && fromRow(row);
    if (record && record.deletedAt === undefined) cache.keep(record);
    return record;
  };
  const uses = (id: string): StoredRecord[] => selectUses.all(id).map(fromRow);

  const writer = createRecordWriter(connection, inMemory);
  const write = (current: StoredRecord | undefined, id: string, state: RecordState, at: string): void => {
    written.set(id, writer.write(current, id, state, at));
  };

  function commitChanges(
    info: CommitInfo & { readonly reverts?: string },
    makeChanges: (at: string) => Change[],
    alongside?: Alongside,
  ): ChangeSetInfo | undefined {
    try {
      const changeSet = connection.transaction(() => {
        const at = ports.now();
        const changes = makeChanges(at);
        writer.checkReferences(changes);
        const made =
          changes.length === 0 ? undefined : log.write({ ...info, id: ports.newId(), at }, changes);
        alongside?.(made?.id);
        return made;
      })();
      cache.apply(written);
      return changeSet;
    } finally {
      written.clear();
    }
  }

  return {
    get,
    uses,
    /** Live records of a kind in the order of their creation. */
    list: (kind: RecordKind): readonly StoredRecord[] => cache.list(kind),
    basket: (): StoredRecord[] => selectBasket.all().map(fromRow),
    counts: (): Partial<Record<RecordKind, number>> =>
      Object.fromEntries(countKind.all().map(({ kind, count }) => [kind, count])),
    history: (id: string) => log.history(id),
    latestChanges: (count: number) => log.latest(count),
    fileMentions: fileMentions(connection),
    changesSince: (since: string, limit: number, author?: string) => log.since(since, limit, author),
    authors: () => log.authors(),

    /**
     * Does all mutations or none, in one transaction with their change set. Mutations that change nothing leave
     * no trace; if none of them does, there is no change set. Throws `record/…` failures with the place of the fault.
     */
    commit(
      info: CommitInfo,
      mutations: readonly Mutation[],
      alongside?: Alongside,
    ): ChangeSetInfo | undefined {
      const makeChanges = (at: string): Change[] =>
        mutations.flatMap((mutation) => {
          const current = get(mutation.id);
          const before = current && stateOf(current);
          const after = applyMutation(before, mutation, at);
          if (before && sameContent(before, after)) return [];
          write(current, mutation.id, after, at);
          return [{ recordId: mutation.id, before, after }];
        });
      return commitChanges(info, makeChanges, alongside);
    },

    /** Takes one change set back, as a change set of its own. Throws `change/overtaken`, `change/not-found`. */
    revert(changeSet: string, info: CommitInfo): ChangeSetInfo | undefined {
      return commitChanges({ ...info, reverts: changeSet }, (at) =>
        log
          .changesOf(changeSet)
          .toReversed()
          .map((change) => {
            const current = get(change.recordId);
            if (!current) throw new Failure('record/not-found', { id: change.recordId });
            const before = stateOf(current);
            const after = revertedState(change, before, at);
            write(current, change.recordId, after, at);
            return { recordId: change.recordId, before, after };
          }),
      );
    },
  };
}
