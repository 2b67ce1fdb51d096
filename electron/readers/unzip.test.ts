import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openArchive } from './unzip.ts';

const text = strToU8('слова '.repeat(100));
const code = (expected: string) => expect.objectContaining({ code: expected });

/** Overwrites bytes at an offset from the first directory entry. */
function withDirectory(bytes: Uint8Array, offset: number, ...values: number[]): Uint8Array {
  const at = Buffer.from(bytes).indexOf('PK\u{1}\u{2}', 0, 'latin1');
  const changed = Uint8Array.from(bytes);
  changed.set(values, at + offset);
  return changed;
}

const files = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}`, text]));

describe('the guarded unzip', () => {
  test('reads packed and stored files, whatever the case of their names', () => {
    const archive = openArchive(zipSync({ 'xl/А.xml': text, 'b.txt': [text, { level: 0 }] }));
    expect(archive.names).toEqual(['xl/А.xml', 'b.txt']);
    expect(archive.read('XL/а.XML')).toEqual(Buffer.from(text));
    expect(archive.read('b.txt')).toEqual(text);
    expect(archive.read('c.txt')).toBeUndefined();
  });

  test('ZIP64 sizes of writers that stream', () => {
    const plain = Buffer.from(zipSync({ 'a.xml': text }));
    const at = plain.indexOf('PK\u{1}\u{2}', 0, 'latin1');
    const field = Buffer.alloc(20);
    field.writeUInt16LE(1, 0);
    field.writeUInt16LE(16, 2);
    field.writeBigUInt64LE(BigInt(text.length), 4);
    field.writeBigUInt64LE(BigInt(plain.readUInt32LE(at + 20)), 12);
    const directory = Buffer.concat([plain.subarray(at, at + 46 + 5), field]);
    directory.fill(0xff, 20, 28);
    directory.writeUInt16LE(20, 30);
    const long = Buffer.concat([plain.subarray(0, at), directory, plain.subarray(at + 46 + 5)]);
    expect(openArchive(long).read('a.xml')).toEqual(Buffer.from(text));
  });

  test.each(['/etc/a', '../a', 'a/../../b', String.raw`a\..\b`, 'C:/a'])('refuses the name %s', (name) => {
    expect(() => openArchive(zipSync({ [name]: text }))).toThrow(code('table/damaged'));
  });

  test('refuses names that are the same', () => {
    expect(() => openArchive(zipSync({ 'a.xml': text, 'A.XML': text }))).toThrow(code('table/damaged'));
    // The letter й in one character and in two.
    const names = { '\u{439}': text, '\u{438}\u{306}': text };
    expect(() => openArchive(zipSync(names))).toThrow(code('table/damaged'));
  });

  test('refuses too many files', () => {
    expect(() => openArchive(zipSync(files(2_001), { level: 0 }))).toThrow(code('table/too-large'));
    expect(openArchive(zipSync(files(2_000), { level: 0 })).names).toHaveLength(2_000);
  });

  test('refuses what unfolds more than a hundred times, is larger than 64 MB or 256 MB in all', () => {
    const zeros = zipSync({ a: new Uint8Array(2 * 1024 * 1024) });
    expect(() => openArchive(zeros)).toThrow(code('table/too-large'));
    const small = zipSync({ a: new Uint8Array(1024 * 1024) });
    expect(openArchive(small).read('a')).toHaveLength(1024 * 1024);
    const claimed = withDirectory(zipSync({ a: new Uint8Array(1024) }, { level: 0 }), 24, 0, 0, 0, 5);
    expect(() => openArchive(claimed)).toThrow(code('table/too-large'));
  });

  test('a lie about the size stops while inflating, in both directions', () => {
    const zeros = zipSync({ a: new Uint8Array(8 * 1024 * 1024) });
    const before = process.memoryUsage().arrayBuffers;
    expect(() => openArchive(withDirectory(zeros, 24, 0, 1, 0, 0)).read('a')).toThrow(code('table/damaged'));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1024 * 1024);
    const longer = withDirectory(zipSync({ a: text }), 24, 0, 16, 0, 0);
    expect(() => openArchive(longer).read('a')).toThrow(code('table/damaged'));
  });

  test('refuses a broken sum, an unknown method, a cut archive; a password is said', () => {
    const good = zipSync({ a: text });
    expect(() => openArchive(withDirectory(good, 16, 1, 2, 3, 4)).read('a')).toThrow(code('table/damaged'));
    expect(() => openArchive(withDirectory(good, 10, 99)).read('a')).toThrow(code('table/damaged'));
    expect(() => openArchive(withDirectory(good, 8, 1)).read('a')).toThrow(code('table/protected'));
    for (const length of [4, 30, good.length - 23, good.length - 1])
      expect(() => openArchive(good.subarray(0, length))).toThrow(code('table/damaged'));
  });
});
