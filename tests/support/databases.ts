import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { databaseName } from '#electron/store/open-store.ts';

/** What every file of a folder holds, by name: what must not change may be compared before and after. */
export function contentsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    fs
      .readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .toSorted((a, b) => a.localeCompare(b))
      .map((name) => [name, sha256(path.join(folder, name))]),
  );
}

export function sha256(file: string): string {
  return createHash('sha256').update(fs.readFileSync(file)).digest('hex');
}

/** Does something to a closed database behind the program's back. */
export function meddle(folder: string, task: (database: Database.Database) => void): void {
  const database = new Database(path.join(folder, databaseName));
  try {
    task(database);
  } finally {
    database.close();
  }
}

export function databaseOf(folder: string): string {
  return path.join(folder, databaseName);
}

/**
 * Flips one letter of a text inside the closed database file, as failing hardware would: every page stays well
 * formed, so that SQLite's own checks see nothing.
 */
export function flipInside(folder: string, text: string): void {
  const file = databaseOf(folder);
  const bytes = fs.readFileSync(file);
  const wanted = Buffer.from(text);
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) {
    bytes.writeUInt8(bytes.readUInt8(at + wanted.length - 1) ^ 1, at + wanted.length - 1);
  }
  fs.writeFileSync(file, bytes);
}
