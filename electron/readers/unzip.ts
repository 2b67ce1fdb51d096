import { crc32, inflateRawSync } from 'node:zlib';
import { Failure } from '#shared/contract/failure.ts';
import { type Entry, listEntries } from './zip-directory.ts';

/** The files of an archive, each inflated only when it is asked for. */
export interface Archive {
  readonly names: readonly string[];
  /** Part names of office files do not differ by case. Nothing, when there is no such file. */
  read(name: string): Uint8Array | undefined;
}

const megabyte = 1024 * 1024;
const allowed = {
  entries: 2_000,
  entryBytes: 64 * megabyte,
  totalBytes: 256 * megabyte,
  /** From this size on, an entry may not be more than `ratio` times larger than its packed bytes. */
  ratioFrom: megabyte,
  ratio: 100,
};

/**
 * The only way into ZIP-based files. What the directory of the archive says is checked before anything is inflated, and
 * again while inflating, since it may lie. An archive within the archive is never opened.
 * Throws `table/damaged`, `table/too-large`, `table/protected`.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = listEntries(bytes, allowed.entries);
  const byName = new Map<string, Entry>();
  let total = 0;
  for (const entry of entries) {
    if (isOutside(entry.name) || byName.has(keyOf(entry.name))) throw new Failure('table/damaged');
    byName.set(keyOf(entry.name), entry);
    total += entry.size;
    if (entry.size > mostOf(entry) || total > allowed.totalBytes) throw new Failure('table/too-large');
  }
  let left = allowed.totalBytes;
  return {
    names: entries.map(({ name }) => name),
    read(name) {
      const entry = byName.get(keyOf(name));
      if (entry === undefined) return undefined;
      const content = inflate(entry, left);
      left -= content.length;
      return content;
    },
  };
}

const keyOf = (name: string) => name.normalize('NFC').toLowerCase();

function isOutside(name: string): boolean {
  return name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..');
}

function mostOf({ packed }: Entry): number {
  return Math.min(allowed.entryBytes, Math.max(allowed.ratioFrom, packed.length * allowed.ratio));
}

function inflate(entry: Entry, left: number): Uint8Array {
  if (entry.encrypted) throw new Failure('table/protected');
  if (entry.size > left) throw new Failure('table/too-large');
  const content = unpack(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new Failure('table/damaged');
  return content;
}

const methods = { stored: 0, deflated: 8 };

function unpack({ method, packed, size }: Entry): Uint8Array {
  if (method === methods.stored) return packed;
  if (method !== methods.deflated) throw new Failure('table/damaged');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    // Broken, or larger than its directory says: both are a lie about the content.
    throw new Failure('table/damaged', {}, error);
  }
}
