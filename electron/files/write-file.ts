import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '#shared/contract/failure.ts';

export interface WrittenFile {
  /** The path really used: «Имя (2).docx» where another program holds the file. */
  readonly file: string;
  readonly bytes: number;
}

/**
 * Writes a whole file or nothing: a temporary file in the same folder → fsync → read back and compared → renamed.
 * Where the name is held by another program (Word keeps its document open) the next free «Имя (N)» is taken.
 * Throws `store/disk-full` or `file/unwritable`; what stood there before is then as it was.
 */
export async function writeWhole(target: string, content: Uint8Array): Promise<WrittenFile> {
  const temporary = path.join(path.dirname(target), `.${randomBytes(6).toString('hex')}.part`);
  try {
    await writeSynced(temporary, content);
    const back = await fs.readFile(temporary);
    if (!back.equals(content)) throw new Error('files: what was read back differs from what was written');
    return { file: await putInPlace(temporary, target), bytes: content.byteLength };
  } catch (error) {
    await fs.rm(temporary, { force: true });
    if (error instanceof Failure) throw error;
    const full = Reflect.get(Object(error), 'code') === 'ENOSPC';
    throw new Failure(full ? 'store/disk-full' : 'file/unwritable', { name: path.basename(target) }, error);
  }
}

async function writeSynced(file: string, content: Uint8Array): Promise<void> {
  const handle = await fs.open(file, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const held = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY', 'EEXIST']);

/** A copy, since sticks with FAT know no hard links. */
async function moveIfFree(from: string, to: string): Promise<void> {
  await fs.copyFile(from, to, constants.COPYFILE_EXCL);
  await fs.rm(from);
}

/** Gives a finished temporary file its name, or the next free «Имя (N)» where another program holds it. */
export async function putInPlace(temporary: string, target: string): Promise<string> {
  const { dir, name, ext } = path.parse(target);
  for (let number = 1; number <= 20; number += 1) {
    const file = number === 1 ? target : path.join(dir, `${name} (${number})${ext}`);
    try {
      // The first name was chosen by the person, who may replace it; the others may be anybody's files.
      if (number === 1) await fs.rename(temporary, file);
      else await moveIfFree(temporary, file);
      return file;
    } catch (error) {
      if (!held.has(String(Reflect.get(Object(error), 'code')))) throw error;
    }
  }
  throw new Failure('file/unwritable', { name: path.basename(target) });
}
