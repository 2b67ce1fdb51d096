import fs from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temp-folder.ts';
import { archiveLimits, type ArchiveLimits, readArchive, writeArchive } from './archive.ts';

function saved(bytes: Uint8Array): string {
  const file = path.join(temporaryFolder(), 'a.letopis-records');
  fs.writeFileSync(file, bytes);
  return file;
}

const known = new Set(['a.json', 'b']);

async function read(bytes: Uint8Array, limits: ArchiveLimits = archiveLimits): Promise<Map<string, string>> {
  const pieces = new Map<string, Uint8Array[]>();
  await readArchive(
    saved(bytes),
    (name) => {
      if (!known.has(name)) return undefined;
      const own: Uint8Array[] = [];
      pieces.set(name, own);
      return (piece) => void own.push(Uint8Array.from(piece));
    },
    limits,
  );
  return new Map([...pieces].map(([name, own]) => [name, Buffer.concat(own).toString()]));
}

const entry = (name: string, content: string) => ({ name, content: strToU8(content) });
const damaged = { code: 'exchange/damaged', details: { name: 'a.letopis-records' } };

test('what was written is read, an empty entry too; the same entries give the same bytes', async () => {
  const entries = [entry('a.json', '{"название":"Сад"}'), entry('b', '')];
  const bytes = writeArchive(entries);
  expect([...(await read(bytes))]).toEqual([
    ['a.json', '{"название":"Сад"}'],
    ['b', ''],
  ]);
  expect(Buffer.compare(writeArchive(entries), bytes)).toBe(0);
});

test('a text that shrinks unbelievably is stored as it is, so that it can be read', async () => {
  const text = 'а'.repeat(3_000_000);
  expect((await read(writeArchive([entry('a.json', text)]))).get('a.json')).toBe(text);
});

test('more than may be read is not written', () => {
  const limits = { ...archiveLimits, allBytes: 100 };
  expect(() => writeArchive([entry('b', 'x'.repeat(101))], limits)).toThrow('exchange/too-large');
});

function twoOfOne(): Uint8Array {
  const bytes = zipSync({ b: strToU8('1'), c: strToU8('2') }, { level: 0 });
  return Uint8Array.from(bytes, (byte, at) => (byte === 99 && bytes[at - 1] !== 80 ? 98 : byte));
}
/** Says of itself that it is small. */
function liar(): Uint8Array {
  const bytes = zipSync({ b: [new Uint8Array(500_000), { level: 9 }] });
  const view = new DataView(bytes.buffer);
  view.setUint32(22, 100, true);
  return bytes;
}

describe('refused', () => {
  const bomb = zipSync({ b: [new Uint8Array(20_000_000), { level: 9 }] });
  test.each<[string, () => Uint8Array]>([
    ['a name of another folder', () => zipSync({ '../b': strToU8('x') })],
    ['an absolute name', () => zipSync({ '/b': strToU8('x') })],
    ['a name that nobody knows', () => zipSync({ c: strToU8('x') })],
    ['two entries of one name', twoOfOne],
    ['a bomb', () => bomb],
    ['an entry larger than it says', liar],
    ['the half of an archive', () => bomb.subarray(0, bomb.length / 2)],
  ])('%s', async (_, bytes) => {
    await expect(read(bytes())).rejects.toMatchObject(damaged);
  });

  test.each<[keyof ArchiveLimits, number]>([
    ['fileBytes', 50],
    ['entries', 1],
    ['entryBytes', 4],
    ['allBytes', 6],
  ])('what crosses %s', async (limit, value) => {
    const bytes = writeArchive([entry('a.json', '12345'), entry('b', '12345')]);
    await expect(read(bytes, { ...archiveLimits, [limit]: value })).rejects.toMatchObject(damaged);
  });
});

test('a file that is not there', async () => {
  const reading = readArchive(path.join(temporaryFolder(), 'no'), () => undefined);
  await expect(reading).rejects.toMatchObject({ code: 'file/unreadable' });
});

test('whatever bytes are flipped: the content, or a refusal, and never anything else', async () => {
  const bytes = writeArchive([entry('a.json', '{"a":1,"b":"Сад на крыше"}'), entry('b', 'xyz')]);
  const flips = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })), {
    minLength: 1,
  });
  await fc.assert(
    fc.asyncProperty(flips, async (changes) => {
      const wrong = Uint8Array.from(bytes);
      for (const [at, by] of changes) wrong[at] = (wrong[at] ?? 0) ^ by;
      const refused = await read(wrong).then(
        () => damaged,
        (error: unknown) => error,
      );
      expect(refused).toMatchObject(damaged);
    }),
    { numRuns: 300 },
  );
});
