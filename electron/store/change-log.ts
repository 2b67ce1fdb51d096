import { Failure } from '#shared/contract/failure.ts';
import type { Connection } from './connection.ts';
import type { Change, RecordState } from './record-state.ts';

/** Who changed what when, as one step that can be taken back. */
export interface ChangeSetInfo {
  readonly number: number;
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** A key of `shared/text/changes.ts`. */
  readonly label: string;
  readonly author?: string | undefined;
  readonly reverts?: string | undefined;
}

export interface HistoryEntry extends ChangeSetInfo, Change {}

interface ChangeSetRow {
  number: number;
  id: string;
  at: string;
  label: string;
  author: string | null;
  reverts: string | null;
}
interface ChangeRow {
  record_id: string;
  before: string | null;
  after: string;
}

export function createChangeLog(connection: Connection) {
  const insertSet = connection.prepare<[string, string, string, string | null, string | null]>(
    'INSERT INTO change_set (id, at, label, author, reverts) VALUES (?, ?, ?, ?, ?)',
  );
  const insertChange = connection.prepare<[string, number, string, string | null, string]>(
    'INSERT INTO change (change_set, position, record_id, before, after) VALUES (?, ?, ?, ?, ?)',
  );
  const selectSet = connection.prepare<[string], ChangeSetRow>('SELECT * FROM change_set WHERE id = ?');
  const selectChanges = connection.prepare<[string], ChangeRow>(
    'SELECT record_id, before, after FROM change WHERE change_set = ? ORDER BY position',
  );
  const selectHistory = connection.prepare<[string], ChangeSetRow & ChangeRow>(
    `SELECT change_set.*, record_id, before, after FROM change JOIN change_set ON change_set.id = change.change_set
     WHERE record_id = ? ORDER BY number DESC, position DESC`,
  );
  const selectSince = connection.prepare<
    [string, string | null, string | null, number],
    ChangeSetRow & ChangeRow
  >(
    `SELECT change_set.*, record_id, before, after FROM change_set JOIN change ON change.change_set = change_set.id
     WHERE at >= ? AND (? IS NULL OR author = ?) ORDER BY number DESC, position LIMIT ?`,
  );
  const selectAuthors = connection
    .prepare<[], string>('SELECT DISTINCT author FROM change_set WHERE author IS NOT NULL ORDER BY author')
    .pluck();
  const selectLatest = connection.prepare<[number], ChangeSetRow>(
    'SELECT * FROM change_set ORDER BY number DESC LIMIT ?',
  );

  return {
    /** Inside the caller's transaction. */
    write(info: Omit<ChangeSetInfo, 'number'>, changes: readonly Change[]): ChangeSetInfo {
      const { lastInsertRowid } = insertSet.run(
        info.id,
        info.at,
        info.label,
        info.author ?? null,
        info.reverts ?? null,
      );
      changes.forEach((change, position) => {
        const before = change.before === undefined ? null : JSON.stringify(change.before);
        insertChange.run(info.id, position, change.recordId, before, JSON.stringify(change.after));
      });
      return { ...info, number: Number(lastInsertRowid) };
    },

    changesOf(id: string): Change[] {
      if (!selectSet.get(id)) throw new Failure('change/not-found', { id });
      return selectChanges.all(id).map(toChange);
    },

    /** Newest first. */
    history(recordId: string): HistoryEntry[] {
      return selectHistory.all(recordId).map((row) => ({ ...toInfo(row), ...toChange(row) }));
    },

    /** Changes from a moment on (ISO 8601, UTC), newest first. */
    since(moment: string, limit: number, author?: string): HistoryEntry[] {
      return selectSince
        .all(moment, author ?? null, author ?? null, limit)
        .map((row) => ({ ...toInfo(row), ...toChange(row) }));
    },

    /** Everybody who ever changed something in their own name. */
    authors: (): string[] => selectAuthors.all(),

    latest(count: number): ChangeSetInfo[] {
      return selectLatest.all(count).map(toInfo);
    },
  };
}

function toInfo(row: ChangeSetRow): ChangeSetInfo {
  return {
    number: row.number,
    id: row.id,
    at: row.at,
    label: row.label,
    ...(row.author === null ? {} : { author: row.author }),
    ...(row.reverts === null ? {} : { reverts: row.reverts }),
  };
}

function toChange(row: ChangeRow): Change {
  return {
    recordId: row.record_id,
    before: row.before === null ? undefined : parseState(row.before),
    after: parseState(row.after),
  };
}

function parseState(json: string): RecordState {
  return JSON.parse(json) as RecordState;
}
