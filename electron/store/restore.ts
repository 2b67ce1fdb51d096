import fs from 'node:fs';
import path from 'node:path';
import { Failure } from '#shared/contract/failure.ts';
import { syncFile, verifyCopy } from './copies.ts';
import { databaseName } from './open-store.ts';

/**
 * Puts a checked copy in the place of the database of a closed store, in one step: a crash leaves the former one or
 * the restored one. What stood there is kept aside under a name with `at`, never deleted. Throws `copy/…`; the database is then as it was. Returns the name of what was kept.
 */
export function restoreCopy(copyFile: string, folder: string, at: string): string | undefined {
  verifyCopy(copyFile);
  const target = path.join(folder, databaseName);
  const incoming = `${target}.incoming`;
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.copyFileSync(copyFile, incoming);
    syncFile(incoming);
    verifyCopy(incoming);
    const kept = keepAside(target, at);
    fs.renameSync(incoming, target);
    return kept;
  } catch (error) {
    fs.rmSync(incoming, { force: true });
    if (error instanceof Failure) throw error;
    throw new Failure('copy/failed', {}, error);
  }
}

function keepAside(target: string, at: string): string | undefined {
  if (!fs.existsSync(target)) return undefined;
  const kept = `${target}.before-restore-${at.replaceAll(/[^0-9]/g, '')}`;
  try {
    fs.linkSync(target, kept);
  } catch {
    // A file system without hard links.
    fs.copyFileSync(target, kept);
  }
  // The log belongs to the database that it was written for; beside another one it would be replayed into it.
  for (const ending of ['-wal', '-shm']) {
    if (fs.existsSync(`${target}${ending}`)) fs.renameSync(`${target}${ending}`, `${kept}${ending}`);
  }
  return path.basename(kept);
}
