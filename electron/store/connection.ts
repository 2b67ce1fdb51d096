import Database from 'better-sqlite3';

export type Connection = Database.Database;

/**
 * Opens the one connection that writes. EXCLUSIVE comes first: a WAL database in exclusive mode needs no shared
 * memory file and stays readable on a full disk. FULL, because the driver's default NORMAL may lose edits that
 * were already called «Сохранено» when the power goes. `mayWrite` looks at the database before anything is
 * written: where it refuses, the file stays as it is and there is no connection.
 */
export function connect(file: string, mayWrite: (found: Connection) => boolean): Connection | undefined {
  const connection = new Database(file, { timeout: 200 });
  try {
    connection.pragma('locking_mode = EXCLUSIVE');
    if (!mayWrite(connection)) {
      connection.close();
      return undefined;
    }
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    connection.pragma('foreign_keys = ON');
    connection.pragma('trusted_schema = OFF');
    connection.pragma('secure_delete = ON');
    assertPragmas(connection);
    // In exclusive mode the lock is taken at the first use and kept to the end.
    connection.exec('BEGIN IMMEDIATE; COMMIT');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** A connection for checking or reading a file that nobody else has open; it can change nothing. */
export function connectReadOnly(file: string): Connection {
  const connection = new Database(file, { readonly: true, fileMustExist: true, timeout: 200 });
  connection.pragma('trusted_schema = OFF');
  return connection;
}

/** The schema version a database was brought to; 0 is a new file. */
export function versionOf(connection: Connection): number {
  return Number(connection.pragma('user_version', { simple: true }));
}

/** True for a new file and for a database of this program, of whatever version. */
export function isOurs(connection: Connection): boolean {
  const tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  return versionOf(connection) === 0 ? tables.length === 0 : tables.includes('record');
}

/** What SQLite's own checks complain about; empty when all is well. */
export function complaints(connection: Connection, depth: 'quick' | 'full'): string[] {
  try {
    return complaintsOf(connection, depth);
  } catch (error) {
    // Damage at the root stops the checks themselves.
    if (error instanceof Database.SqliteError && isDamage(error.code)) return [error.message];
    throw error;
  }
}

/** True for the codes with which SQLite says that a file is not what it should be. */
export function isDamage(code: string): boolean {
  return code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_IOERR_SHORT_READ';
}

function complaintsOf(connection: Connection, depth: 'quick' | 'full'): string[] {
  const check = connection.pragma(depth === 'full' ? 'integrity_check(10)' : 'quick_check(10)', {
    simple: true,
  });
  const orphans = connection.pragma('foreign_key_check');
  return [
    ...(check === 'ok' ? [] : [String(check)]),
    ...(Array.isArray(orphans) && orphans.length > 0 ? [`${orphans.length} references to nowhere`] : []),
  ];
}

const expected = { locking_mode: 'exclusive', journal_mode: 'wal', synchronous: 2, foreign_keys: 1 };

function assertPragmas(connection: Connection): void {
  for (const [name, value] of Object.entries(expected)) {
    const actual = connection.pragma(name, { simple: true });
    if (actual !== value) throw new Error(`store: pragma ${name} is ${String(actual)}, not ${value}`);
  }
}
