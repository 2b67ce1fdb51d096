import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeArchive } from '#electron/files/archive.ts';
import { contentOf, give, person } from '../support/exchange.ts';
import { create, refusal } from '../support/services.ts';

const event = { title: 'Семинар', date: { precision: 'year', year: 2025 } };

/** A file that a program wrote, its parts as text. */
async function written(): Promise<{ readonly manifest: string; readonly records: string }> {
  const [anna, boris] = [person('Анна'), person('Борис')];
  await create(anna, 'event', event);
  await create(anna, 'event', event);
  const parts = unzipSync(fs.readFileSync(await give(anna, boris)));
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  return { manifest: text('manifest.json'), records: text('records.json') };
}

/** An archive of these parts; the manifest vouches for the records, whatever they are. */
function forged(manifest: string, records: string): Uint8Array {
  const sha256 = createHash('sha256').update(records).digest('hex');
  return archive(manifest.replace(/(?<="sha256": ")[0-9a-f]{64}/, sha256), records);
}

function archive(manifest: string, records: string): Uint8Array {
  return writeArchive([
    { name: 'manifest.json', content: strToU8(manifest) },
    { name: 'records.json', content: strToU8(records) },
  ]);
}

const replace = (from: string | RegExp, to: string) => (text: string) => {
  const next = text.replace(from, to);
  expect(next).not.toBe(text);
  return next;
};
const same = (text: string) => text;

test.each([
  ['a newer format', 'exchange/newer', replace('"version": 1', '"version": 2'), same],
  ['another format', 'exchange/damaged', replace('letopis-records', 'letopis-other'), same],
  ['more files than there are', 'exchange/damaged', replace('"files": 0', '"files": 1'), same],
  ['more records than there are', 'exchange/damaged', replace('"count": 2', '"count": 3'), same],
  ['a kind that nobody knows', 'exchange/newer', same, replace('"kind":"event"', '"kind":"spell"')],
  ['a forbidden name', 'exchange/damaged', same, replace('"title"', '"__proto__":{"a":1},"title"')],
  ['one record twice', 'exchange/damaged', same, replace(/(\{"id".*),\n.*/, '$1,\n$1')],
  ['no records at all', 'exchange/damaged', same, () => '[]'],
  ['no JSON', 'exchange/damaged', same, () => '{'],
])('%s: refused, and nothing changes', async (_, code, changeManifest, changeRecords) => {
  const { manifest, records } = await written();
  expect(await answerTo(forged(changeManifest(manifest), changeRecords(records)))).toEqual({
    code,
    content: {},
  });
});

test('records that the manifest does not vouch for', async () => {
  const { manifest, records } = await written();
  const bytes = archive(manifest, replace('Семинар', 'Семинал')(records));
  expect(await answerTo(bytes)).toEqual({ code: 'exchange/damaged', content: {} });
});

/** Why an empty store refuses the file, and what it holds then. */
async function answerTo(bytes: Uint8Array): Promise<unknown> {
  const boris = person('Борис');
  const file = path.join(boris.folder, 'a.letopis-records');
  fs.writeFileSync(file, bytes);
  const source = boris.grants.grant(file, 'read');
  const { code } = await refusal(boris, 'exchange:open', { source });
  return { code, content: await contentOf(boris) };
}

test('a field that its kind does not allow is refused when it would come in, and nothing of the file does', async () => {
  const { manifest, records } = await written();
  const boris = person('Борис');
  const file = path.join(boris.folder, 'a.letopis-records');
  fs.writeFileSync(file, forged(manifest, replace('"title":"Семинар"', '"title":7')(records)));
  const source = boris.grants.grant(file, 'read');
  const opened = await boris.call('exchange:open', { source });
  const exchange: unknown = opened.ok ? Reflect.get(Object(opened.value), 'exchange') : undefined;
  expect(await refusal(boris, 'exchange:accept', { exchange, decisions: [] })).toMatchObject({
    code: 'record/invalid',
    details: { kind: 'event', place: 'title' },
  });
  expect(await contentOf(boris)).toEqual({});
});
