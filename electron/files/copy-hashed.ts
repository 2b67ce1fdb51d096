import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '#shared/contract/failure.ts';
import { putInPlace, type WrittenFile } from './write-file.ts';

export interface Hashed {
  /** SHA-256, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  readonly bytes: number;
}

/** A video is read piece by piece, never whole. */
const pieceBytes = 1 << 20;

/** The pieces of a file, each valid until the next one is asked for. */
async function* piecesOf(file: string): AsyncGenerator<Uint8Array> {
  const handle = await fs.open(file, 'r');
  try {
    const piece = Buffer.allocUnsafe(pieceBytes);
    for (;;) {
      const { bytesRead } = await handle.read(piece, 0, pieceBytes);
      if (bytesRead === 0) return;
      yield piece.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

/** Throws what the system says where the file cannot be read. */
export async function hashOf(file: string): Promise<Hashed> {
  return await hashWhile(piecesOf(file), async () => undefined);
}

/** Writes pieces into a file that must not be there yet, down to the disk, and answers what was written. */
export async function writeHashed(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  file: string,
): Promise<Hashed> {
  const handle = await fs.open(file, 'wx');
  try {
    const hashed = await hashWhile(pieces, async (piece) => {
      await handle.writeFile(piece);
    });
    await handle.sync();
    return hashed;
  } finally {
    await handle.close();
  }
}

async function hashWhile(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  take: (piece: Uint8Array) => Promise<void>,
): Promise<Hashed> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of pieces) {
    hash.update(piece);
    bytes += piece.byteLength;
    await take(piece);
  }
  return { sha256: hash.digest('hex'), bytes };
}

/** The pieces of a file of someone else's. Throws `file/unreadable`. */
export async function* piecesOfSource(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* piecesOf(file);
  } catch (error) {
    throw new Failure('file/unreadable', { name: path.basename(file) }, error);
  }
}

/**
 * Copies a file whole or not at all: temporary file beside the target → fsync → compared with the hash it must have
 * → renamed, to «Имя (2)» where another program holds the name. Throws `store/disk-full`, `file/unwritable`, or
 * `attachment/damaged` where the bytes are not the promised ones; what stood at the target is then as it was.
 */
export async function copyWhole(source: string, target: string, sha256: string): Promise<WrittenFile> {
  const temporary = path.join(path.dirname(target), `.${randomBytes(6).toString('hex')}.part`);
  try {
    const written = await writeHashed(piecesOf(source), temporary);
    const back = await hashOf(temporary);
    if (written.sha256 !== sha256) throw new Failure('attachment/damaged', { name: path.basename(target) });
    if (back.sha256 !== sha256) throw new Error('files: what was read back differs from what was written');
    return { file: await putInPlace(temporary, target), bytes: written.bytes };
  } catch (error) {
    await fs.rm(temporary, { force: true });
    throw writeFailure(error, path.basename(target));
  }
}

/** A full disk and a file that cannot be written as failures; a failure stays what it is. */
export function writeFailure(error: unknown, name: string): Failure {
  if (error instanceof Failure) return error;
  const full = Reflect.get(Object(error), 'code') === 'ENOSPC';
  return new Failure(full ? 'store/disk-full' : 'file/unwritable', { name }, error);
}
