import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** The earliest time that a ZIP can say; fflate reads local fields, so that it is the same in every time zone. */
const fixedTime = new Date(1980, 0, 1);

/** A ZIP must be read from its list of types; readers that look at the first bytes only expect it first. */
const first = '[Content_Types].xml';

/** Parts of a package by name: text, or bytes of pictures. */
export type PackageParts = ReadonlyMap<string, string | Uint8Array>;

/**
 * Parts as the bytes of a file. Packed by fflate and not by node:zlib, whose bytes differ between processors and
 * between Node and Electron: the same document gives the same file on every machine.
 */
export function packageBytes(parts: PackageParts): Uint8Array {
  const names = [first, ...[...parts.keys()].filter((name) => name !== first)];
  const entries: Zippable = {};
  for (const name of names) {
    const part = parts.get(name) ?? '';
    const bytes = typeof part === 'string' ? strToU8(part) : part;
    // Pictures are packed already.
    entries[name] = [bytes, { mtime: fixedTime, level: typeof part === 'string' ? 6 : 0 }];
  }
  return zipSync(entries);
}
