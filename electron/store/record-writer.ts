import { Failure } from '#shared/contract/failure.ts';
import { placeOf } from '#shared/facts/issue.ts';
import type { FoundReference } from '#shared/facts/references.ts';
import type { RecordKind, StoredRecord } from '#shared/report/record-kinds.ts';
import type { Connection } from './connection.ts';
import { contentHash, fieldsJson, referencesOf } from './record-rows.ts';
import type { Change, RecordState } from './record-state.ts';

/** What a reference has to know of where it leads. */
interface Target {
  readonly kind: RecordKind;
  readonly deletedAt?: string | undefined;
}

/** Writes records with their references, inside the caller's transaction. `inMemory` finds what needs no reading. */
export function createRecordWriter(
  connection: Connection,
  inMemory: (id: string) => StoredRecord | undefined,
) {
  const insert = connection.prepare<[string, string, string, string, string, string, string | null]>(
    `INSERT INTO record (id, kind, fields, version, content_hash, created_at, updated_at, deleted_at)
     VALUES (?, ?, ?, 1, ?, ?, ?, ?)`,
  );
  const update = connection.prepare<[string, string, string, string | null, string]>(
    `UPDATE record SET fields = ?, version = version + 1, content_hash = ?, updated_at = ?, deleted_at = ?
     WHERE id = ?`,
  );
  const move = connection.prepare<[string, string | null, string]>(
    'UPDATE record SET version = version + 1, updated_at = ?, deleted_at = ? WHERE id = ?',
  );
  const dropReferences = connection.prepare<[string]>('DELETE FROM reference WHERE from_id = ?');
  const addReference = connection.prepare<[string, string, string]>(
    'INSERT INTO reference (from_id, path, to_id) VALUES (?, ?, ?)',
  );
  const selectTarget = connection.prepare<[string], { kind: RecordKind; deleted_at: string | null }>(
    'SELECT kind, deleted_at FROM record WHERE id = ?',
  );
  const countUses = connection
    .prepare<[string], number>(
      `SELECT count(DISTINCT record.id) FROM reference JOIN record ON record.id = reference.from_id
       WHERE reference.to_id = ? AND record.deleted_at IS NULL`,
    )
    .pluck();

  function writeReferences(current: StoredRecord | undefined, id: string, state: RecordState): void {
    const references = referencesOf(state);
    if (current) {
      if (leadAlike(referencesOf(current), references)) return;
      dropReferences.run(id);
    }
    for (const { path, to } of references) addReference.run(id, placeOf(path), to);
  }

  function targetOf(id: string): Target | undefined {
    const known = inMemory(id);
    if (known) return known;
    const row = selectTarget.get(id);
    return row && { kind: row.kind, deletedAt: row.deleted_at ?? undefined };
  }

  function checkIncoming(id: string, state: RecordState): void {
    const count = countUses.get(id) ?? 0;
    if (count > 0) throw new Failure('record/in-use', { kind: state.kind, id, count });
  }

  return {
    /** `current` is the record as it stands now; nothing for a new one. Answers it as it is after the write. */
    write(current: StoredRecord | undefined, id: string, state: RecordState, at: string): StoredRecord {
      const deletedAt = state.deletedAt ?? null;
      if (current?.fields === state.fields) {
        move.run(at, deletedAt, id);
      } else {
        const json = fieldsJson(state);
        const hash = contentHash(id, state.kind, json);
        if (current) update.run(json, hash, at, deletedAt, id);
        else insert.run(id, state.kind, json, hash, at, at, deletedAt);
        writeReferences(current, id, state);
      }
      const version = (current?.version ?? 0) + 1;
      const createdAt = current?.createdAt ?? at;
      return { ...state, id, version, createdAt, updatedAt: at };
    },

    /** After all writes of a change set: nothing alive may point to nothing, to a wrong kind or into the basket. */
    checkReferences(changes: readonly Change[]): void {
      // A table of thousands of rows names the same few schools and people.
      const targets = new Map<string, Target | undefined>();
      const find = (id: string) => {
        if (!targets.has(id)) targets.set(id, targetOf(id));
        return targets.get(id);
      };
      const last = new Map(changes.map(({ recordId, after }) => [recordId, after]));
      for (const [recordId, after] of last) {
        if (after.deletedAt === undefined) checkOutgoing(after, find);
        else checkIncoming(recordId, after);
      }
    },
  };
}

function checkOutgoing(state: RecordState, find: (id: string) => Target | undefined): void {
  for (const { path, to, kinds } of referencesOf(state)) {
    const target = find(to);
    const problem = problemOf(kinds, target);
    if (problem) {
      throw new Failure('record/invalid', { kind: state.kind, place: placeOf(path), problem });
    }
  }
}

function problemOf(kinds: readonly string[], target: Target | undefined): string | undefined {
  if (target === undefined) return 'reference-missing';
  if (!kinds.includes(target.kind)) return 'reference-kind';
  return target.deletedAt === undefined ? undefined : 'reference-deleted';
}

function leadAlike(before: readonly FoundReference[], after: readonly FoundReference[]): boolean {
  return (
    before.length === after.length &&
    after.every(({ path, to }, at) => {
      const was = before[at];
      return was?.to === to && placeOf(was.path) === placeOf(path);
    })
  );
}
