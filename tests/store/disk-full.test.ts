import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { noMounts, smallDisk } from '../support/mounts.ts';
import { nextId } from '../support/counting.ts';
import { ask, type OpenServices, openServices, refusal, smallChange } from '../support/services.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const story = 'Рассказ о семинаре. '.repeat(400);

/** Writes until the disk refuses; answers the titles that were called saved, and the refusal. */
async function writeUntilFull(services: OpenServices) {
  const saved: string[] = [];
  for (;;) {
    const title = `Семинар ${saved.length}`;
    const fields = { title, date: { precision: 'year', year: 2025 }, story };
    const mutations = [{ op: 'create', id: nextId(), kind: 'event', fields }];
    const answer = await services.call('record:commit', { label: 'test', mutations });
    if (!answer.ok) return { saved, error: answer.error };
    saved.push(title);
  }
}

async function titles(services: OpenServices): Promise<unknown[]> {
  const { records } = await ask(services, 'record:list', { kind: 'event' });
  return records.map(({ fields }) => Reflect.get(fields, 'title'));
}

const why = noMounts === undefined ? '' : ` (skipped: ${noMounts})`;

describe.skipIf(noMounts)(`a full disk${why}`, () => {
  test('refuses in words; everything called saved stays readable and comes out elsewhere', async () => {
    const services = openServices(smallDisk(4).folder);
    const { saved, error } = await writeUntilFull(services);
    expect(error).toEqual({ code: 'store/disk-full', details: {} });
    expect(saved.length).toBeGreaterThan(50);
    expect(await titles(services)).toEqual(saved);
    expect((await refusal(services, 'copy:make', {})).code).toBe('store/disk-full');
    expect(await titles(services)).toEqual(saved);

    const outside = path.join(temporaryFolder(), 'facts.json');
    const { records } = await ask(services, 'facts:export', {
      target: services.grants.grant(outside, 'write'),
    });
    expect(records).toBe(saved.length);
    const full = path.join(services.folder, 'facts.json');
    const target = services.grants.grant(full, 'write');
    expect((await refusal(services, 'facts:export', { target })).code).toBe('store/disk-full');
    expect(fs.readdirSync(services.folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(fs.existsSync(full)).toBe(false);
    expect(services.logged).toEqual([]);
  });

  test('is opened again for reading, and for writing when there is room', async () => {
    const { folder } = smallDisk(4);
    const ballast = path.join(folder, 'ballast');
    fs.writeFileSync(ballast, Buffer.alloc(1_000_000));
    const services = openServices(folder);
    const { saved } = await writeUntilFull(services);
    services.close();
    fill(path.join(folder, 'more'));

    const again = openServices(folder);
    expect(await titles(again)).toEqual(saved);
    // A commit that fits into what the log has left behind is a commit; the first that does not is refused.
    const more = await writeUntilFull(again);
    expect(more.error).toEqual({ code: 'store/disk-full', details: {} });
    const kept = [...saved, ...more.saved];
    expect(await titles(again)).toEqual(kept);
    fs.rmSync(ballast);
    await ask(again, 'record:commit', smallChange());
    expect(await titles(again)).toEqual(kept);
  });

  test('that fills while the store is open is opened after a crash as well', async () => {
    const { folder } = smallDisk(4);
    const services = openServices(folder);
    const { saved } = await writeUntilFull(services);
    // As a crash leaves it: the log beside the file, nobody closed anything.
    const crashed = smallDisk(4).folder;
    for (const name of ['letopis.sqlite', 'letopis.sqlite-wal'])
      fs.copyFileSync(path.join(folder, name), path.join(crashed, name));
    fill(path.join(crashed, 'more'));
    expect(await titles(openServices(crashed))).toEqual(saved);
  });

  test('with no room for a new database: refused in words', async () => {
    const { folder } = smallDisk(1);
    fill(path.join(folder, 'all'));
    expect((await refusal(openServices(folder), 'app:status', {})).code).toBe('store/disk-full');
  });
});

/** Fills what is left of a disk, to the last byte. */
function fill(file: string): void {
  const handle = fs.openSync(file, 'w');
  try {
    for (const size of [65_536, 4_096, 1]) writeWhile(handle, Buffer.alloc(size));
  } finally {
    fs.closeSync(handle);
  }
}

function writeWhile(handle: number, piece: Buffer): void {
  try {
    while (fs.writeSync(handle, piece) > 0);
  } catch (error) {
    expect(Reflect.get(Object(error), 'code')).toBe('ENOSPC');
  }
}
