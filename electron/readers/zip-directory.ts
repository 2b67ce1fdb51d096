import { Failure } from '#shared/contract/failure.ts';

/** One file of an archive, still packed. Sizes in bytes, as the archive's directory says. */
export interface Entry {
  /** With forward slashes only. */
  readonly name: string;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
  readonly method: number;
  readonly encrypted: boolean;
}

/** Signatures and lengths of fixed parts: PKWARE APPNOTE 6.3.10, 4.3. */
const end = { signature: 0x06_05_4b_50, length: 22, longestComment: 0xff_ff };
const central = { signature: 0x02_01_4b_50, length: 46 };
const local = { signature: 0x04_03_4b_50, length: 30 };
/** Stands in for a number that is in the ZIP64 field. */
const elsewhere = 0xff_ff_ff_ff;
const zip64Field = 0x00_01;
const flags = { encrypted: 0x1, utf8: 0x8_00 };

/** Reads the central directory. Throws `table/damaged`, and `table/too-large` for more than `most` entries. */
export function listEntries(bytes: Uint8Array, most: number): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = findEnd(view);
  const count = view.getUint16(last + 10, true);
  if (count > most) throw new Failure('table/too-large');
  const entries: Entry[] = [];
  let at = view.getUint32(last + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + central.length > last || view.getUint32(at, true) !== central.signature) throw damaged();
    entries.push(entryAt(bytes, view, at));
    at += central.length + tailLength(view, at);
  }
  return entries;
}

const damaged = () => new Failure('table/damaged');

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - end.length - end.longestComment);
  for (let at = view.byteLength - end.length; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === end.signature) return at;
  }
  throw damaged();
}

function tailLength(view: DataView, at: number): number {
  return view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): Entry {
  const flag = view.getUint16(at + 8, true);
  const nameEnd = at + central.length + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  if (extraEnd > bytes.length) throw damaged();
  const numbers = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  const [size, packedSize, offset] = withZip64(numbers, view, nameEnd, extraEnd);
  return {
    name: decodeName(bytes.subarray(at + central.length, nameEnd), flag),
    packed: packedBytes(bytes, view, offset, packedSize),
    size,
    crc: view.getUint32(at + 16, true),
    method: view.getUint16(at + 10, true),
    encrypted: (flag & flags.encrypted) !== 0,
  };
}

function decodeName(bytes: Uint8Array, flag: number): string {
  const encoding = (flag & flags.utf8) === 0 ? 'latin1' : 'utf8';
  return Buffer.from(bytes).toString(encoding).replaceAll('\\', '/');
}

/** Writers that stream put the sizes into ZIP64 even of small files. */
function withZip64(numbers: number[], view: DataView, from: number, to: number): [number, number, number] {
  let field = from;
  while (field + 4 <= to && view.getUint16(field, true) !== zip64Field)
    field += 4 + view.getUint16(field + 2, true);
  let at = field + 4;
  const [size = 0, packed = 0, offset = 0] = numbers.map((number) => {
    if (number !== elsewhere) return number;
    if (at + 8 > to) throw damaged();
    const long = Number(view.getBigUint64(at, true));
    at += 8;
    return long;
  });
  return [size, packed, offset];
}

function packedBytes(bytes: Uint8Array, view: DataView, at: number, size: number): Uint8Array {
  if (at + local.length > bytes.length || view.getUint32(at, true) !== local.signature) throw damaged();
  const from = at + local.length + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + size > bytes.length) throw damaged();
  return bytes.subarray(from, from + size);
}
