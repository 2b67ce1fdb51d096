import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { type Connection, versionOf } from '../connection.ts';

/**
 * The search index is derived from the records and lives in a file of its own beside them: the checks at each start,
 * the copies and the commits of the one true database do not grow with it, and it may be lost or damaged without
 * harm. (Measured in the same database, 100,000 records: 0.55 s more at each start.)
 */
export const searchFileName = 'search.sqlite';

/** Goes up with every change of what is indexed or how: a file of another version is made anew. */
const indexVersion = 1;

/**
 * `marks` holds the kind of the record and the first letters of the words of its title: a word of which one to three
 * letters are typed has too many continuations to be looked up as a prefix in 50 ms. `ascii` splits at nothing but
 * ASCII signs, and terms hold letters and digits only: what is one word for us is one for SQLite, of whatever script.
 */
const schema = `
CREATE VIRTUAL TABLE search_text USING fts5 (
  title, body, marks,
  content = '', contentless_delete = 1, detail = column, tokenize = 'ascii'
);
CREATE VIRTUAL TABLE search_term USING fts5vocab (search_text, 'row');

-- id: the rowid in search_text; the later a record was changed, the higher. stamp: the newest change set at that time.
CREATE TABLE search_row (
  id        INTEGER PRIMARY KEY,
  record_id TEXT NOT NULL UNIQUE,
  stamp     INTEGER NOT NULL
) STRICT;

-- All changes up to done are in; rows may already say what changes up to seen brought.
CREATE TABLE search_state (
  one     INTEGER PRIMARY KEY CHECK (one = 1),
  done    INTEGER NOT NULL,
  seen    INTEGER NOT NULL,
  seen_id TEXT NOT NULL
) STRICT;
PRAGMA user_version = ${indexVersion};
`;

/** Opens the index of a data folder, or makes it. Throws what SQLite throws. */
export function openSearchFile(folder: string): Connection {
  const file = path.join(folder, searchFileName);
  const found = connectIndex(file);
  if (versionOf(found) === indexVersion) return found;
  found.close();
  removeSearchFile(folder);
  return made(connectIndex(file));
}

/** An index that lives as long as the program; for data that only can be looked at. */
export function openInMemory(): Connection {
  return made(new Database(':memory:'));
}

export function removeSearchFile(folder: string): void {
  for (const ending of ['', '-wal', '-shm']) {
    fs.rmSync(path.join(folder, `${searchFileName}${ending}`), { force: true });
  }
}

/** NORMAL: after a power failure the last batches may be missing, never half there. */
function connectIndex(file: string): Connection {
  const connection = new Database(file, { timeout: 200 });
  try {
    connection.pragma('locking_mode = EXCLUSIVE');
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = NORMAL');
    connection.pragma('secure_delete = ON');
    connection.pragma('trusted_schema = OFF');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function made(connection: Connection): Connection {
  connection.transaction(() => connection.exec(schema))();
  return connection;
}
