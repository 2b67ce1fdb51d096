import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '#shared/contract/failure.ts';
import { copyWhole, type Hashed, hashOf, piecesOfSource, writeFailure, writeHashed } from './copy-hashed.ts';
import type { WrittenFile } from './write-file.ts';

export const attachmentsName = 'attachments';

export interface AttachmentLimits {
  /** Of one file. */
  readonly fileBytes: number;
  /** Of all files together. */
  readonly quotaBytes: number;
}

export interface FolderFile {
  readonly file: string;
  /** Whose bytes these are, or what they were made from; nothing of a file that was being written at a crash. */
  readonly sha256: string | undefined;
  /** Made from another file, and made again when it is wanted. */
  readonly isDerived: boolean;
  readonly bytes: number;
}

export type AttachmentFiles = ReturnType<typeof createAttachmentFiles>;

/**
 * Files beside the database, each under the SHA-256 of its bytes: `attachments/ab/ab…`. The same bytes are kept once.
 * A file has its name only when it lies whole on the disk, and is never changed after.
 */
export function createAttachmentFiles(dataFolder: string, limits: AttachmentLimits) {
  const root = path.join(dataFolder, attachmentsName);
  const fileOf = (sha256: string) => path.join(root, sha256.slice(0, 2), sha256);

  async function list(): Promise<FolderFile[]> {
    const entries = await fs.readdir(root, { recursive: true, withFileTypes: true }).catch(noFolder);
    const files = entries.filter((entry) => entry.isFile());
    return await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const file = path.join(parentPath, name);
        const [, sha256, rest] = /^([0-9a-f]{64})(\.\d+\.jpg)?$/.exec(name) ?? [];
        return { file, sha256, isDerived: rest !== undefined, bytes: (await fs.stat(file)).size };
      }),
    );
  }

  /** The size of what lies under a hash; nothing where there is no such file. */
  async function sizeOf(sha256: string): Promise<number | undefined> {
    const found = await fs.stat(fileOf(sha256)).catch(() => undefined);
    return found?.isFile() ? found.size : undefined;
  }

  async function isWhole(sha256: string): Promise<boolean> {
    const found = await hashOf(fileOf(sha256)).catch(() => undefined);
    return found?.sha256 === sha256;
  }

  async function usedBytes(): Promise<number> {
    return sum((await list()).filter(({ isDerived }) => !isDerived));
  }

  /** Temporary name → fsync → read back and compared → renamed, unless the same bytes are there already. */
  async function keep(
    name: string,
    pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  ): Promise<Hashed> {
    const temporary = path.join(root, `${randomBytes(6).toString('hex')}.part`);
    try {
      await fs.mkdir(root, { recursive: true });
      const used = await usedBytes();
      const written = await writeHashed(pieces, temporary);
      const final = fileOf(written.sha256);
      // What lies there damaged is healed by the same bytes.
      if (await isWhole(written.sha256)) {
        await fs.rm(temporary);
        return written;
      }
      if (used + written.bytes > limits.quotaBytes) {
        throw new Failure('attachment/quota', { name, limit: megabytes(limits.quotaBytes) });
      }
      const back = await hashOf(temporary);
      if (back.sha256 !== written.sha256) throw new Error('files: what was read back differs');
      await fs.mkdir(path.dirname(final), { recursive: true });
      await fs.rename(temporary, final);
      await Promise.all([root, path.dirname(final)].map(syncFolder));
      return written;
    } catch (error) {
      await fs.rm(temporary, { force: true });
      throw writeFailure(error, name);
    }
  }

  return {
    list,
    sizeOf,
    isWhole,
    usedBytes,
    limits,
    /** Where the bytes lie. The path never leaves the program. */
    fileOf,
    derivedFileOf: (sha256: string, size: number) => `${fileOf(sha256)}.${size}.jpg`,

    /** Throws `file/unreadable` or `attachment/too-large`. */
    async sizeOfSource(source: string): Promise<number> {
      const name = path.basename(source);
      const found = await fs.stat(source).catch(() => undefined);
      if (!found?.isFile()) throw new Failure('file/unreadable', { name });
      if (found.size > limits.fileBytes) {
        throw new Failure('attachment/too-large', { name, limit: megabytes(limits.fileBytes) });
      }
      return found.size;
    },

    /** Throws `file/unreadable`, `attachment/quota`, `store/disk-full` or `file/unwritable`; then nothing is kept. */
    keepFile: (source: string): Promise<Hashed> => keep(path.basename(source), piecesOfSource(source)),
    /** As `keepFile`, of bytes that were made here. */
    keepBytes: (name: string, bytes: Uint8Array): Promise<Hashed> => keep(name, [bytes]),

    /** The bytes, if they lie there whole; nothing where they are lost or damaged. */
    async bytesOf(sha256: string): Promise<Uint8Array | undefined> {
      return (await isWhole(sha256)) ? await fs.readFile(fileOf(sha256)) : undefined;
    },

    /** Throws `attachment/lost` or `attachment/damaged` beside what writing may throw. */
    async copyTo(sha256: string, target: string): Promise<WrittenFile> {
      if ((await sizeOf(sha256)) === undefined) {
        throw new Failure('attachment/lost', { name: path.basename(target) });
      }
      return await copyWhole(fileOf(sha256), target, sha256);
    },
  };
}

export function sum(files: readonly { readonly bytes: number }[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}

function noFolder(error: unknown): [] {
  if (Reflect.get(Object(error), 'code') === 'ENOENT') return [];
  throw error;
}

/** The name itself is on the disk only when its folder is; Windows knows no such thing, and does it by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await fs.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
