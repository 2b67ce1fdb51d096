import path from 'node:path';
import type { Fact } from '#shared/facts/kinds.ts';
import { findReferences } from '#shared/facts/references.ts';
import { factKinds } from '#shared/facts/kinds.ts';
import { placeOf } from '#shared/facts/issue.ts';
import { connect } from '#electron/store/connection.ts';
import { migrate } from '#electron/store/migrate.ts';
import { migrations } from '#electron/store/migrations/all.ts';
import { median, timed } from './measure.ts';

/**
 * Milliseconds of the least that SQLite needs to take these records in: the store's own tables, rows that are ready,
 * one transaction, `synchronous = FULL`.
 */
export async function bareInsert(folder: string, facts: readonly Fact[]): Promise<number> {
  const target = connect(path.join(folder, 'bare.sqlite'), () => true);
  if (!target) throw new Error('bench: no database');
  migrate(target, migrations);
  target.pragma('foreign_keys = OFF');
  const record = target.prepare(
    `INSERT INTO record (id, kind, fields, version, content_hash, created_at, updated_at) VALUES (?, ?, ?, 1, ?, ?, ?)`,
  );
  const reference = target.prepare('INSERT INTO reference (from_id, path, to_id) VALUES (?, ?, ?)');
  const change = target.prepare(
    `INSERT INTO change (change_set, position, record_id, after) VALUES ('bench', ?, ?, ?)`,
  );
  const moment = new Date(0).toISOString();
  const ready = facts.map(({ id, kind, fields }) => ({
    row: [id, kind, JSON.stringify(fields), '0'.repeat(64), moment, moment],
    references: findReferences(factKinds[kind], fields).map(({ path: place, to }) => [
      id,
      placeOf(place),
      to,
    ]),
    after: JSON.stringify({ kind, fields }),
    id,
  }));
  const insert = target.transaction(() => {
    for (const [at, { row, references, after, id }] of ready.entries()) {
      record.run(...row);
      for (const each of references) reference.run(...each);
      change.run(at, id, after);
    }
  });
  const took: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    target.exec('DELETE FROM record; DELETE FROM reference; DELETE FROM change');
    took.push(await timed(() => Promise.resolve(insert())));
  }
  target.close();
  return median(took);
}
