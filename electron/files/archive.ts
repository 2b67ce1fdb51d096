import fs from 'node:fs/promises';
import path from 'node:path';
import { Unzip, type UnzipFile, UnzipInflate, type Zippable, zipSync } from 'fflate';
import { Failure } from '#shared/contract/failure.ts';

export interface ArchiveEntry {
  readonly name: string;
  readonly content: Uint8Array;
}

const megabyte = 1024 ** 2;

/**
 * What an archive may hold, checked before its entries are inflated and while they are: a small file must not fill
 * the memory or the disk, nor keep the program busy for hours.
 */
export const archiveLimits = {
  fileBytes: 320 * megabyte,
  entries: 20_000,
  entryBytes: 256 * megabyte,
  allBytes: 256 * megabyte,
  /** Inflated by compressed, from a megabyte on. */
  ratio: 100,
} as const;

export type ArchiveLimits = { readonly [L in keyof typeof archiveLimits]: number };

/** Small, since the unpacker goes one call deeper for each entry of a piece. */
const pieceBytes = 16 * 1024;

/** The earliest moment that a ZIP can tell: the same entries give the same bytes. */
const noTime = new Date(1980, 0, 1);

/** Throws `exchange/too-large` where the receiver would have to refuse the archive. */
export function writeArchive(
  entries: readonly ArchiveEntry[],
  limits: ArchiveLimits = archiveLimits,
): Uint8Array {
  const all = entries.reduce((sum, { content }) => sum + content.byteLength, 0);
  const largest = Math.max(0, ...entries.map(({ content }) => content.byteLength));
  if (all > limits.allBytes || largest > limits.entryBytes || entries.length > limits.entries) {
    throw new Failure('exchange/too-large', { limit: Math.floor(limits.allBytes / megabyte) });
  }
  const zippable = (level: 0 | 6): Zippable =>
    Object.fromEntries(
      entries.map(({ name, content }) => [name, [content, { level: name.endsWith('.json') ? level : 0 }]]),
    );
  const packed = zipSync(zippable(6), { mtime: noTime });
  // Texts that say the same again and again shrink more than a reader may believe.
  const isBelievable = all < (packed.byteLength * limits.ratio) / 2;
  return isBelievable ? packed : zipSync(zippable(0), { mtime: noTime });
}

/** What is done with an entry: its content in pieces, and the word that it is whole. Nothing: it has no business here. */
export type Visit = (name: string) => ((piece: Uint8Array, isLast: boolean) => void) | undefined;

/**
 * Reads an archive from beginning to end, piece by piece. Each entry's name goes to `visit`; a name that it does not
 * know, a second entry of the same name, an entry that does not tell its size or is larger than it tells, or any
 * limit crossed stops the reading. Throws `exchange/damaged` or `file/unreadable`.
 */
export async function readArchive(
  file: string,
  visit: Visit,
  limits: ArchiveLimits = archiveLimits,
): Promise<void> {
  const name = path.basename(file);
  const damaged = (cause?: unknown) => new Failure('exchange/damaged', { name }, cause);
  const handle = await fs.open(file, 'r').catch((error: unknown) => {
    throw new Failure('file/unreadable', { name }, error);
  });
  try {
    const { size } = await handle.stat();
    if (size > limits.fileBytes) throw damaged();
    const unzip = unpacker(visit, limits, damaged);
    let left = size;
    while (left > 0) {
      // Fresh for each piece: the unpacker keeps views of what it has not understood yet.
      const piece = new Uint8Array(Math.min(pieceBytes, left));
      const { bytesRead } = await handle.read(piece, 0, piece.length);
      left = bytesRead === 0 ? 0 : left - bytesRead;
      unzip.push(piece.subarray(0, bytesRead), left === 0);
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw Reflect.get(Object(error), 'syscall') === undefined
      ? damaged(error)
      : new Failure('file/unreadable', { name }, error);
  } finally {
    await handle.close();
  }
}

function unpacker(visit: Visit, limits: ArchiveLimits, damaged: () => Failure): Unzip {
  const seen = new Set<string>();
  let told = 0;
  const unzip = new Unzip((entry) => {
    const { name, size, originalSize: whole } = entry;
    const take = seen.has(name) ? undefined : visit(name);
    seen.add(name);
    if (!take || size === undefined || whole === undefined) throw damaged();
    told += whole;
    const isBomb = whole > megabyte && whole > size * limits.ratio;
    if (seen.size > limits.entries || whole > limits.entryBytes || told > limits.allBytes || isBomb) {
      throw damaged();
    }
    inflate(entry, whole, take, damaged);
  });
  unzip.register(UnzipInflate);
  return unzip;
}

function inflate(
  entry: UnzipFile,
  whole: number,
  take: (piece: Uint8Array, isLast: boolean) => void,
  damaged: (cause?: unknown) => Failure,
): void {
  let got = 0;
  entry.ondata = (error, piece, isLast) => {
    if (error) throw damaged(error);
    got += piece.byteLength;
    if (got > whole || (isLast && got !== whole)) throw damaged();
    take(piece, isLast);
  };
  entry.start();
}
