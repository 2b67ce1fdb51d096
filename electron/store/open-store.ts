import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Failure } from '#shared/contract/failure.ts';
import type { readOnlyReasons } from '#shared/contract/shapes.ts';
import {
  complaints,
  connect,
  type Connection,
  connectReadOnly,
  isDamage,
  isOurs,
  versionOf,
} from './connection.ts';
import { beginCopy, type BegunCopy, type Copy, makeCopy } from './copies.ts';
import { migrate } from './migrate.ts';
import { type Migration, migrations as allMigrations } from './migrations/all.ts';
import { hasDamagedRows } from './record-rows.ts';
import { createExchangeLog, type ExchangeLog } from './exchange-log.ts';
import { createRecordStore, type RecordStore, type StorePorts } from './record-store.ts';
import { createSettingStore, type SettingStore } from './settings.ts';
import { createSearchIndex, type SearchIndex } from './search/search-index.ts';
import { holderOf, writeHolder } from './holder.ts';

/** Why a store cannot be written; each has its banner in `shared/text/screens.ts`. */
export type ReadOnlyReason = (typeof readOnlyReasons)[number];

export interface OpenStore {
  readonly records: RecordStore;
  readonly settings: SettingStore;
  readonly exchange: ExchangeLog;
  readonly search: SearchIndex;
  readonly readOnly: ReadOnlyReason | undefined;
  readonly folder: string;
  readonly schemaVersion: number;
  /** A verified copy in the folder of copies. */
  readonly copy: (name: string) => Copy;
  /** The same, written now and checked later by `finishCopy`, in another thread. */
  readonly beginCopy: (name: string) => BegunCopy;
  readonly close: () => void;
}

export const databaseName = 'letopis.sqlite';
export const copiesName = 'copies';

/**
 * Opens the store of a data folder in the order of `architecture.md`: lock → version → copy → migration → check.
 * What cannot be written opens read-only with its reason. Throws `store/locked`, `store/folder`,
 * `store/disk-full` or `store/not-a-database`; the files are then untouched.
 */
export function openStore(
  folder: string,
  ports: StorePorts,
  migrations: readonly Migration[] = allMigrations,
): OpenStore {
  const file = path.join(folder, databaseName);
  if (!prepareFolder(folder)) {
    if (!fs.existsSync(file)) throw new Failure('store/folder');
    return openAside(folder, file, 'folder-read-only', ports);
  }
  const newest = Math.max(...migrations.map((migration) => migration.version));
  if (isNewerInLog(file, newest)) return openAside(folder, file, 'newer-version', ports);
  const connection = lock(folder, file, newest);
  if (typeof connection === 'string') return openAside(folder, file, connection, ports);
  const version = versionOf(connection);
  if (version > 0 && isDamaged(connection)) {
    connection.close();
    return openAside(folder, file, 'damaged', ports);
  }
  if (version < newest && !migrated(connection, folder, version, migrations, ports.log)) {
    connection.close();
    return openAside(folder, file, 'migration-failed', ports);
  }
  writeHolder(folder);
  return opened(connection, folder, undefined, ports);
}

/** A page that cannot even be read is damage too. */
function isDamaged(connection: Connection): boolean {
  try {
    return complaints(connection, 'quick').length > 0 || hasDamagedRows(connection);
  } catch {
    return true;
  }
}

/** False when the folder cannot be written. */
function prepareFolder(folder: string): boolean {
  const probe = path.join(folder, `.write-${process.pid}`);
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(probe, '');
    fs.rmSync(probe);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOSPC') return true;
    return false;
  }
}

/**
 * A crash leaves the newest commits in a log beside the file. Opening the database for writing would bring them
 * into the file, which is not ours to do where a newer program wrote them; so a copy is looked at first.
 */
function isNewerInLog(file: string, newest: number): boolean {
  const log = `${file}-wal`;
  if (!fs.existsSync(log) || fs.statSync(log).size === 0) return false;
  const aside = temporaryFolder();
  try {
    const connection = connectReadOnly(copyAside(file, aside));
    const version = versionOf(connection);
    connection.close();
    return version > newest;
  } catch {
    // Whatever is wrong with it, opening the file itself will say.
    return false;
  } finally {
    fs.rmSync(aside, { recursive: true, force: true });
  }
}

/** The connection, or why the file can only be looked at. */
function lock(folder: string, file: string, newest: number): Connection | ReadOnlyReason {
  try {
    const connection = connect(file, (found) => {
      if (!isOurs(found)) throw new Failure('store/not-a-database');
      return versionOf(found) <= newest;
    });
    return connection ?? 'newer-version';
  } catch (error) {
    if (error instanceof Failure) throw error;
    const code = codeOf(error);
    if (isDamage(code)) return 'damaged';
    if (code.startsWith('SQLITE_BUSY'))
      throw new Failure('store/locked', { holder: holderOf(folder) }, error);
    if (code === 'SQLITE_NOTADB') throw new Failure('store/not-a-database', {}, error);
    // The folder may be written, the file may not: a read-only attribute, another person's file.
    if (/^SQLITE_(READONLY|CANTOPEN)/.test(code) && fs.existsSync(file)) return 'folder-read-only';
    throw storeFailure(error);
  }
}

/** A full disk is one thing to a person, a disk that fails another. */
function storeFailure(error: unknown): Failure {
  const code = codeOf(error);
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return new Failure('store/disk-full', {}, error);
  return new Failure(code.startsWith('SQLITE_IOERR') ? 'store/io' : 'store/folder', {}, error);
}

/** Copy first, then all steps at once. A migration that fails has changed nothing: SQLite rolled it back. */
function migrated(
  connection: Connection,
  folder: string,
  version: number,
  migrations: readonly Migration[],
  log: StorePorts['log'],
): boolean {
  try {
    if (version > 0) makeCopy(connection, path.join(folder, copiesName), `before-migration-from-${version}`);
    migrate(connection, migrations);
    return true;
  } catch (error) {
    const isFull =
      codeOf(error) === 'SQLITE_FULL' || (error instanceof Failure && error.code === 'store/disk-full');
    if (version === 0 || isFull) {
      connection.close();
      throw isFull ? new Failure('store/disk-full', {}, error) : storeFailure(error);
    }
    log('migration failed', error);
    return false;
  }
}

/**
 * Opens a copy of the files in a temporary folder: SQLite would otherwise want to write beside the original, and a
 * database of a newer version or a damaged one must not change by a bit.
 */
function openAside(folder: string, file: string, reason: ReadOnlyReason, ports: StorePorts): OpenStore {
  const aside = temporaryFolder();
  try {
    const connection = connectReadOnly(copyAside(file, aside));
    const store = opened(connection, folder, reason, ports);
    return {
      ...store,
      close: () => {
        store.close();
        fs.rmSync(aside, { recursive: true, force: true });
      },
    };
  } catch (error) {
    fs.rmSync(aside, { recursive: true, force: true });
    // Its tables may have another shape; whatever is wrong, a newer program can read them, so nobody restores over it.
    if (reason === 'newer-version') throw new Failure('store/newer', {}, error);
    if (/^E[A-Z]/.test(codeOf(error))) throw storeFailure(error);
    throw new Failure('store/not-a-database', {}, error);
  }
}

function temporaryFolder(): string {
  try {
    return fs.mkdtempSync(path.join(os.tmpdir(), 'letopis-read-'));
  } catch (error) {
    throw storeFailure(error);
  }
}

function copyAside(file: string, aside: string): string {
  const copy = path.join(aside, databaseName);
  fs.copyFileSync(file, copy);
  if (fs.existsSync(`${file}-wal`)) fs.copyFileSync(`${file}-wal`, `${copy}-wal`);
  return copy;
}

function opened(
  connection: Connection,
  folder: string,
  readOnly: ReadOnlyReason | undefined,
  ports: StorePorts,
): OpenStore {
  const records = createRecordStore(connection, ports);
  const search = createSearchIndex({
    main: connection,
    records,
    folder: readOnly === undefined ? folder : undefined,
    log: ports.log,
  });
  return {
    records,
    search,
    settings: createSettingStore(connection),
    exchange: createExchangeLog(connection),
    readOnly,
    folder,
    schemaVersion: versionOf(connection),
    copy: (name) => makeCopy(connection, path.join(folder, copiesName), name),
    beginCopy: (name) => beginCopy(connection, path.join(folder, copiesName), name),
    close: () => {
      search.close();
      connection.close();
    },
  };
}

/** The code of a system or SQLite error, or an empty text. */
export function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : '';
}
