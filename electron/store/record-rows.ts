import { hash } from 'node:crypto';
import { canonicalJson } from '#shared/facts/canonical.ts';
import { findReferences, type FoundReference } from '#shared/facts/references.ts';
import { type RecordKind, recordKinds, type StoredRecord } from '#shared/report/record-kinds.ts';
import type { Connection } from './connection.ts';
import type { RecordState } from './record-state.ts';

/** A row of the table `record`. */
export interface RecordRow {
  readonly id: string;
  readonly kind: RecordKind;
  readonly fields: string;
  readonly version: number;
  readonly content_hash: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly deleted_at: string | null;
}

/**
 * Trusts the row: what stands there went through the schema of its kind on its way in, and its content hash is
 * compared by `isIntact` where damage is looked for.
 */
export function fromRow(row: RecordRow): StoredRecord {
  return {
    id: row.id,
    kind: row.kind,
    fields: JSON.parse(row.fields) as StoredRecord['fields'],
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    ...(row.deleted_at === null ? {} : { deletedAt: row.deleted_at }),
  };
}

export function stateOf(record: StoredRecord): RecordState {
  return {
    kind: record.kind,
    fields: record.fields,
    ...(record.deletedAt === undefined ? {} : { deletedAt: record.deletedAt }),
  };
}

/** SHA-256 of what a record says; SQLite's own checks see only 14 % of flipped bits (`safety.md`). */
export function contentHash(id: string, kind: string, json: string): string {
  return hash('sha256', `${kind}\n${id}\n${json}`);
}

export function isIntact(row: RecordRow): boolean {
  return row.content_hash === contentHash(row.id, row.kind, row.fields);
}

/** True when some row does not say what was once written: damage that SQLite's own checks do not see. */
export function hasDamagedRows(connection: Connection): boolean {
  const rows = connection.prepare<[], RecordRow>('SELECT * FROM record').iterate();
  for (const row of rows) if (!isIntact(row)) return true;
  return false;
}

export function fieldsJson(state: RecordState): string {
  return canonicalJson(state.fields);
}

export function referencesOf(state: RecordState): FoundReference[] {
  return findReferences(recordKinds[state.kind], state.fields);
}
