import { type Connection, complaints, versionOf } from './connection.ts';
import type { Migration } from './migrations/all.ts';

/**
 * Brings a database to the newest version in one transaction, and checks it before the commit: a half migrated
 * or broken database never comes to be. Throws what went wrong; the database is then as it was.
 */
export function migrate(connection: Connection, migrations: readonly Migration[]): void {
  const from = versionOf(connection);
  const waiting = migrations.filter((migration) => migration.version > from);
  const last = waiting.at(-1);
  if (!last) return;
  connection.transaction(() => {
    for (const migration of waiting) connection.exec(migration.sql);
    connection.pragma(`user_version = ${last.version}`);
    const wrong = complaints(connection, 'full');
    if (wrong.length > 0) throw new Error(`store: migration to ${last.version}: ${wrong.join('; ')}`);
  })();
}
