import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Failure } from '#shared/contract/failure.ts';
import { complaints, type Connection, connectReadOnly, isOurs, versionOf } from './connection.ts';
import { newestVersion } from './migrations/all.ts';
import { hasDamagedRows } from './record-rows.ts';

/** A whole copy of the database, with its SHA-256 in a file beside it. */
export interface Copy {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** A copy that is written and synced and not yet checked: nobody takes a `.part` for a copy. */
export interface BegunCopy {
  readonly temporary: string;
  readonly file: string;
}

/**
 * Writes a copy beside the others: temporary name → reopened and checked → hashed → renamed, so that a file with
 * the final name is always a good copy. Throws `store/disk-full` or `copy/failed`; then there is no new file.
 */
export function makeCopy(connection: Connection, folder: string, name: string): Copy {
  return finishCopy(beginCopy(connection, folder, name));
}

/** The first half, which needs the store: as it is now, under a temporary name. Throws as `makeCopy`. */
export function beginCopy(connection: Connection, folder: string, name: string): BegunCopy {
  const file = path.join(folder, `${name}.sqlite`);
  const temporary = `${file}.part`;
  return orNothing(temporary, () => {
    fs.mkdirSync(folder, { recursive: true });
    fs.rmSync(temporary, { force: true });
    connection.prepare('VACUUM INTO ?').run(temporary);
    syncFile(temporary);
    return { temporary, file };
  });
}

/** The second half, which any thread may do: the check in full, the hash, the final name. Throws as `makeCopy`. */
export function finishCopy({ temporary, file }: BegunCopy): Copy {
  return orNothing(temporary, () => {
    checkDatabase(temporary);
    const copy = { file, sha256: hashFile(temporary), bytes: fs.statSync(temporary).size };
    // An older copy of this name loses its hash first: a hash never stands beside a file that it is not of.
    fs.rmSync(hashNameOf(file), { force: true });
    fs.renameSync(temporary, file);
    fs.writeFileSync(hashNameOf(file), `${copy.sha256}  ${path.basename(file)}\n`);
    return copy;
  });
}

function orNothing<T>(temporary: string, task: () => T): T {
  try {
    return task();
  } catch (error) {
    discard(temporary);
    if (error instanceof Failure) throw error;
    const full = error instanceof Error && /SQLITE_FULL|ENOSPC/.test(`${Reflect.get(error, 'code')}`);
    throw new Failure(full ? 'store/disk-full' : 'copy/failed', {}, error);
  }
}

/** Where even removing fails, the reason for that is the same as the one about to be told. */
function discard(file: string): void {
  try {
    fs.rmSync(file, { force: true });
  } catch {
    // A `.part` file is never taken for a copy.
  }
}

/**
 * Checks that a file is a whole database of ours: hash (where one stands beside it), SQLite's own full check, and
 * a version that this program knows. Throws `file/unreadable`, `copy/damaged`, `copy/not-ours` or `copy/newer`.
 */
export function verifyCopy(file: string): void {
  if (!fs.existsSync(file)) throw new Failure('file/unreadable', { name: path.basename(file) });
  const hashFileName = hashNameOf(file);
  if (fs.existsSync(hashFileName)) {
    const [promised] = fs.readFileSync(hashFileName, 'utf8').split(' ');
    if (promised !== hashFile(file)) throw new Failure('copy/damaged', { name: path.basename(file) });
  }
  checkDatabase(file);
}

function checkDatabase(file: string): void {
  const name = path.basename(file);
  let connection: Connection;
  try {
    connection = connectReadOnly(file);
  } catch (error) {
    throw new Failure('copy/not-ours', { name }, error);
  }
  try {
    const version = versionOf(connection);
    if (version > newestVersion) throw new Failure('copy/newer', { name });
    if (complaints(connection, 'full').length > 0) throw new Failure('copy/damaged', { name });
    if (version === 0 || !isOurs(connection)) throw new Failure('copy/not-ours', { name });
    if (hasDamagedRows(connection)) throw new Failure('copy/damaged', { name });
  } catch (error) {
    if (error instanceof Failure) throw error;
    const foreign = Reflect.get(Object(error), 'code') === 'SQLITE_NOTADB';
    throw new Failure(foreign ? 'copy/not-ours' : 'copy/damaged', { name }, error);
  } finally {
    connection.close();
  }
}

export function hashNameOf(file: string): string {
  return `${file}.sha256`;
}

/** Reads in pieces: copies grow to hundreds of megabytes. */
export function hashFile(file: string): string {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(1 << 20);
  const handle = fs.openSync(file, 'r');
  try {
    for (let read = fs.readSync(handle, piece); read > 0; read = fs.readSync(handle, piece)) {
      hash.update(piece.subarray(0, read));
    }
  } finally {
    fs.closeSync(handle);
  }
  return hash.digest('hex');
}

export function syncFile(file: string): void {
  const handle = fs.openSync(file, 'r+');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}
