import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Failure } from '#shared/contract/failure.ts';
import { openStore } from '#electron/store/open-store.ts';
import { contentsOf, databaseOf, flipInside, meddle } from '../support/databases.ts';
import { holdStore } from '../support/held-store.ts';
import { noMounts, smallDisk } from '../support/mounts.ts';
import { nextId } from '../support/counting.ts';
import { testPorts } from '../support/ports.ts';
import { ask, create, openServices, refusal, smallChange } from '../support/services.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

function failureOf(task: () => unknown): Failure {
  try {
    task();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('did not fail');
}

/** A closed store with one school in it. */
async function filledFolder(folder: string = temporaryFolder()): Promise<string> {
  const services = openServices(folder);
  await create(services, 'organisation', { shortName: 'Школа на горе', isOwn: true });
  services.close();
  return folder;
}

test('a new folder is made, and what was written is there after reopening', async () => {
  const folder = path.join(temporaryFolder(), 'Мои данные', 'летопись');
  const services = openServices(folder);
  expect(await ask(services, 'app:status', {})).toMatchObject({ state: 'empty', counts: {} });
  services.close();

  await filledFolder(folder);
  const status = await ask(openServices(folder), 'app:status', {});
  expect(status).toMatchObject({
    state: 'ready',
    organisation: 'Школа на горе',
    counts: { organisation: 1 },
  });
  expect(status.readOnly).toBeUndefined();
});

test('nothing is left beside the database after closing but the note of who had it open', async () => {
  const folder = await filledFolder();
  expect(Object.keys(contentsOf(folder))).toEqual(['letopis.sqlite', 'open-by.json']);
});

describe('a database of a newer program', () => {
  const newer: readonly (readonly [name: string, meddling: (database: Database.Database) => void])[] = [
    ['closed in order', (database) => database.pragma('user_version = 9999')],
    [
      'not in WAL mode, as a restored copy is',
      (database) => {
        database.pragma('journal_mode = DELETE');
        database.pragma('user_version = 9999');
      },
    ],
  ];

  test.each(newer)('%s: read-only, not a bit changed, facts and report come out', async (_, meddling) => {
    const folder = temporaryFolder();
    const before = openServices(folder);
    const { report } = await ask(before, 'sample:create', {});
    before.close();
    meddle(folder, meddling);
    const contents = contentsOf(folder);

    const services = openServices(folder);
    expect((await ask(services, 'app:status', {})).readOnly).toBe('newer-version');
    expect(await refusal(services, 'record:commit', smallChange())).toEqual({
      code: 'store/read-only',
      details: { reason: 'newer-version' },
    });
    const outside = temporaryFolder();
    const facts = path.join(outside, 'facts.json');
    const docx = path.join(outside, 'Отчёт.docx');
    await ask(services, 'facts:export', { target: services.grants.grant(facts, 'write') });
    await ask(services, 'report:export', {
      report,
      format: 'docx',
      target: services.grants.grant(docx, 'write'),
    });
    expect(fs.readFileSync(facts, 'utf8')).toContain('"kind":"planItem"');
    expect(fs.readFileSync(docx).subarray(0, 2).toString()).toBe('PK');
    const { info } = await ask(services, 'report:open', { report });
    expect(info.locked).toBe('store/read-only');

    // An import is refused for what it is, before anything is written.
    const source = services.grants.grant(facts, 'read');
    const missing = JSON.parse(fs.readFileSync(facts, 'utf8')) as { records: unknown[] };
    missing.records = [{ id: nextId(), kind: 'person', fields: { surname: 'Новая' } }];
    fs.writeFileSync(facts, JSON.stringify(missing));
    expect((await refusal(services, 'facts:import', { source })).code).toBe('store/read-only');

    services.close();
    expect(contentsOf(folder)).toEqual(contents);
  });

  test('with a log that its program left in a crash: neither is changed', async () => {
    const folder = await filledFolder();
    const source = await filledFolder();
    const database = new Database(databaseOf(source));
    database.pragma('locking_mode = EXCLUSIVE');
    database.pragma('journal_mode = WAL');
    database.pragma('user_version = 9999');
    // A crash, as far as the files tell: the newer version stands only in the log.
    for (const ending of ['', '-wal'])
      fs.copyFileSync(databaseOf(source) + ending, databaseOf(folder) + ending);
    database.close();
    const contents = contentsOf(folder);

    const services = openServices(folder);
    expect((await ask(services, 'app:status', {})).readOnly).toBe('newer-version');
    services.close();
    const after = contentsOf(folder);
    for (const name of ['letopis.sqlite', 'letopis.sqlite-wal']) expect(after[name]).toBe(contents[name]);
  });
});

test('a store that another process holds is refused, naming who holds it; later it opens', async () => {
  const folder = await filledFolder();
  const { release } = await holdStore(folder);
  const failure = failureOf(() => openStore(folder, testPorts(folder)));
  expect(failure).toMatchObject({ code: 'store/locked', details: { holder: os.userInfo().username } });
  await release();
  expect((await ask(openServices(folder), 'app:status', {})).state).toBe('ready');
});

test.each([
  ['text', Buffer.from('Это не база данных, а письмо. '.repeat(200))],
  ['a few bytes', Buffer.from('нет')],
  ['a picture', Buffer.concat([Buffer.from('\u0089PNG\r\n', 'latin1'), Buffer.alloc(9_000, 7)])],
])('a file that is no database (%s) is refused and stays as it is', (_, bytes) => {
  const folder = temporaryFolder();
  fs.writeFileSync(databaseOf(folder), bytes);
  expect(failureOf(() => openStore(folder, testPorts(folder))).code).toBe('store/not-a-database');
  expect(fs.readFileSync(databaseOf(folder)).equals(bytes)).toBe(true);
});

test("another program's database is refused and stays as it is", () => {
  const folder = temporaryFolder();
  meddle(folder, (database) => database.exec('CREATE TABLE song (title TEXT)'));
  const contents = contentsOf(folder);
  expect(failureOf(() => openStore(folder, testPorts(folder))).code).toBe('store/not-a-database');
  expect(contentsOf(folder)).toEqual(contents);
});

test('an empty file is a new database', async () => {
  const folder = temporaryFolder();
  fs.writeFileSync(databaseOf(folder), '');
  await filledFolder(folder);
  expect((await ask(openServices(folder), 'app:status', {})).counts).toEqual({ organisation: 1 });
});

describe('a damaged database opens read-only or not at all, and stays as it is', () => {
  const pageSize = 4096;
  const damages: readonly (readonly [name: string, damage: (bytes: Buffer) => Buffer])[] = [
    ['cut in the middle', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['cut inside the first page', (bytes) => bytes.subarray(0, 1_000)],
    ['last page lost', (bytes) => bytes.subarray(0, bytes.length - pageSize)],
    ['a page of zeros', (bytes) => Buffer.from(bytes).fill(0, pageSize, 2 * pageSize)],
    ['every page after the first of zeros', (bytes) => Buffer.from(bytes).fill(0, pageSize)],
    ['rubbish in the schema', (bytes) => Buffer.from(bytes).fill(0x5a, 200, pageSize)],
    ['rubbish in a page', (bytes) => Buffer.from(bytes).fill(0xa5, 3 * pageSize, 4 * pageSize)],
  ];

  test.each(damages)('%s', async (_, damage) => {
    const folder = temporaryFolder();
    const filling = openServices(folder);
    await ask(filling, 'sample:create', {});
    filling.close();
    fs.writeFileSync(databaseOf(folder), damage(fs.readFileSync(databaseOf(folder))));
    const before = fs.readFileSync(databaseOf(folder));

    const services = openServices(folder);
    const answer = await services.call('app:status', {});
    const said: unknown = answer.ok ? Reflect.get(Object(answer.value), 'readOnly') : answer.error.code;
    expect(['damaged', 'store/not-a-database']).toContain(said);
    const written = await refusal(services, 'record:commit', smallChange());
    expect(['store/read-only', 'store/not-a-database']).toContain(written.code);
    expect(services.logged).toEqual([]);
    services.close();
    expect(fs.readFileSync(databaseOf(folder)).equals(before)).toBe(true);
  });

  test('one flipped letter, which the checks of SQLite do not see', async () => {
    const folder = await filledFolder();
    flipInside(folder, 'Школа на горе');
    expect((await ask(openServices(folder), 'app:status', {})).readOnly).toBe('damaged');
  });

  test('from the read-only store the good copy is restored', async () => {
    const folder = temporaryFolder();
    const services = openServices(folder);
    await create(services, 'person', { surname: 'Ильина' });
    const { name } = await ask(services, 'copy:make', {});
    services.close();
    flipInside(folder, 'Ильина');

    const damaged = openServices(folder);
    const source = damaged.grants.grant(path.join(folder, 'copies', name), 'read');
    await ask(damaged, 'copy:restore', { source });
    expect((await ask(damaged, 'app:status', {})).readOnly).toBeUndefined();
    const { records } = await ask(damaged, 'record:list', { kind: 'person' });
    expect(records).toMatchObject([{ fields: { surname: 'Ильина' } }]);
  });
});

describe('a folder that cannot be written', () => {
  test.skipIf(noMounts)(`with data in it: read-only${noMounts ? ` (${noMounts})` : ''}`, async () => {
    const disk = smallDisk(4);
    await filledFolder(disk.folder);
    disk.makeReadOnly();
    const services = openServices(disk.folder);
    const status = await ask(services, 'app:status', {});
    expect(status).toMatchObject({ readOnly: 'folder-read-only', organisation: 'Школа на горе' });
    const facts = path.join(temporaryFolder(), 'facts.json');
    const { records } = await ask(services, 'facts:export', {
      target: services.grants.grant(facts, 'write'),
    });
    expect(records).toBe(1);
    expect((await refusal(services, 'record:commit', smallChange())).code).toBe('store/read-only');
    expect((await refusal(services, 'copy:make', {})).code).toBe('copy/failed');
  });

  test.skipIf(noMounts)(
    `read-only after a crash: what stands only in the log is seen${noMounts ? ` (${noMounts})` : ''}`,
    async () => {
      const source = temporaryFolder();
      const crashed = openServices(source);
      await create(crashed, 'person', { surname: 'Ильина' });
      const disk = smallDisk(4);
      for (const ending of ['', '-wal'])
        fs.copyFileSync(databaseOf(source) + ending, databaseOf(disk.folder) + ending);
      disk.makeReadOnly();
      const services = openServices(disk.folder);
      expect((await ask(services, 'app:status', {})).counts).toEqual({ person: 1 });
    },
  );

  test('without data in it: refused', () => {
    const file = path.join(temporaryFolder(), 'file');
    fs.writeFileSync(file, '');
    const folder = path.join(file, 'data');
    expect(failureOf(() => openStore(folder, testPorts(folder))).code).toBe('store/folder');
  });

  test.skipIf(noMounts)(`an empty read-only disk: refused${noMounts ? ` (${noMounts})` : ''}`, () => {
    const disk = smallDisk(1);
    disk.makeReadOnly();
    expect(failureOf(() => openStore(disk.folder, testPorts(disk.folder))).code).toBe('store/folder');
  });
});

test('temporary folders of read-only stores are removed at closing', async () => {
  const temporary = temporaryFolder();
  const before = process.env.TMPDIR;
  process.env.TMPDIR = temporary;
  onTestFinished(() => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  });
  const folder = await filledFolder();
  meddle(folder, (database) => database.pragma('user_version = 9999'));
  const services = openServices(folder);
  await ask(services, 'app:status', {});
  expect(fs.readdirSync(temporary).filter((name) => name.startsWith('letopis-read-'))).toHaveLength(1);
  services.close();
  expect(fs.readdirSync(temporary).filter((name) => name.startsWith('letopis-read-'))).toEqual([]);
});

test('the same folder opened twice in one process is refused the second time', async () => {
  const folder = await filledFolder();
  const services = openServices(folder);
  await create(services, 'person', { surname: 'Ильина' });
  const second = openServices(folder);
  expect((await refusal(second, 'app:status', {})).code).toBe('store/locked');
  services.close();
  expect((await ask(second, 'app:status', {})).counts).toEqual({ organisation: 1, person: 1 });
});
