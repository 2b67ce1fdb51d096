import fs from 'node:fs';
import path from 'node:path';
import { Failure } from '#shared/contract/failure.ts';
import { connectReadOnly } from './connection.ts';
import { verifyCopy } from './copies.ts';
import { databaseName } from './open-store.ts';

/**
 * Puts a checked copy in the place of the database of a closed store. What stood there is kept beside it under a
 * name with `at`, never deleted. Throws `copy/…`; the database is then as it was. Returns the name of what was kept.
 */
export function restoreCopy(copyFile: string, folder: string, at: string): string | undefined {
  verifyCopy(copyFile);
  const target = path.join(folder, databaseName);
  const incoming = `${target}.incoming`;
  try {
    fs.mkdirSync(folder, { recursive: true });
    takeWhole(copyFile, incoming);
    verifyCopy(incoming);
    const kept = keepAside(target, at);
    replace(target, incoming, kept);
    return kept;
  } catch (error) {
    fs.rmSync(incoming, { force: true });
    if (error instanceof Failure) throw error;
    throw new Failure('copy/failed', {}, error);
  }
}

const logEndings = ['-wal', '-shm'] as const;

/**
 * A database that was set aside has its newest commits in a log beside it: both are brought into one file. Working
 * on our own copy of the pair leaves the source untouched.
 */
function takeWhole(source: string, incoming: string): void {
  const pair = `${incoming}.pair`;
  try {
    copyWithLog(source, pair);
    const connection = connectReadOnly(pair);
    try {
      fs.rmSync(incoming, { force: true });
      connection.prepare('VACUUM INTO ?').run(incoming);
    } finally {
      connection.close();
    }
  } finally {
    for (const ending of ['', ...logEndings]) fs.rmSync(`${pair}${ending}`, { force: true });
  }
}

function copyWithLog(from: string, to: string): void {
  fs.copyFileSync(from, to);
  if (fs.existsSync(`${from}-wal`)) fs.copyFileSync(`${from}-wal`, `${to}-wal`);
}

/** Copies the old database with its log; the originals stay until the new one is in place. */
function keepAside(target: string, at: string): string | undefined {
  if (!fs.existsSync(target)) return undefined;
  const kept = `${target}.before-restore-${at.replaceAll(/[^0-9]/g, '')}`;
  copyWithLog(target, kept);
  return path.basename(kept);
}

/**
 * The log goes before the database is replaced: beside another database it would be replayed into it. Where the
 * replacing then fails, the log comes back from what was kept.
 */
function replace(target: string, incoming: string, kept: string | undefined): void {
  for (const ending of logEndings) fs.rmSync(`${target}${ending}`, { force: true });
  try {
    fs.renameSync(incoming, target);
  } catch (error) {
    const log = path.join(path.dirname(target), `${kept ?? ''}-wal`);
    if (kept !== undefined && fs.existsSync(log)) fs.copyFileSync(log, `${target}-wal`);
    throw error;
  }
}
