import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { verifyCopy } from '#electron/store/copies.ts';
import { databaseOf, meddle, sha256 } from '../support/databases.ts';
import { ask, create, type OpenServices, openServices, refusal } from '../support/services.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const copyPath = (services: OpenServices, name: string) => path.join(services.folder, 'copies', name);

async function makeCopy(services: OpenServices): Promise<string> {
  return copyPath(services, (await ask(services, 'copy:make', {})).name);
}

const restore = (services: OpenServices, file: string) =>
  ask(services, 'copy:restore', { source: services.grants.grant(file, 'read') });
const restoreRefused = async (services: OpenServices, file: string) =>
  refusal(services, 'copy:restore', { source: services.grants.grant(file, 'read') });

async function surnames(services: OpenServices): Promise<unknown[]> {
  const { records } = await ask(services, 'record:list', { kind: 'person' });
  return records.map(({ fields }) => Reflect.get(fields, 'surname'));
}

describe('making a copy', () => {
  test('is whole, has its hash beside it, and stands in the list, newest first', async () => {
    const services = openServices();
    await create(services, 'person', { surname: 'Ильина' });
    const first = await ask(services, 'copy:make', {});
    const file = copyPath(services, first.name);
    expect(first.name).toMatch(/^manual-\d{8}-\d{6}\.sqlite$/);
    expect(first.bytes).toBe(fs.statSync(file).size);
    expect(fs.readFileSync(`${file}.sha256`, 'utf8')).toBe(`${sha256(file)}  ${first.name}\n`);
    verifyCopy(file);

    fs.utimesSync(file, new Date('2020-01-01'), new Date('2020-01-01'));
    const second = await ask(services, 'copy:make', {});
    const { copies } = await ask(services, 'copy:list', {});
    expect(copies.map(({ name }) => name)).toEqual([second.name, first.name]);
    expect(
      fs.readdirSync(path.join(services.folder, 'copies')).filter((name) => name.endsWith('.part')),
    ).toEqual([]);
  });

  test('of the same moment replaces the copy and its hash alike', async () => {
    const services = openServices(undefined, { now: () => '2026-01-15T08:00:00.000Z' });
    const file = await makeCopy(services);
    await create(services, 'person', { surname: 'Ильина' });
    expect(await makeCopy(services)).toBe(file);
    verifyCopy(file);
    await create(services, 'person', { surname: 'Громова' });
    await restore(services, file);
    expect(await surnames(services)).toEqual(['Ильина']);
  });

  test('fails in words where the folder of copies is a file; the data go on', async () => {
    const services = openServices();
    fs.writeFileSync(path.join(services.folder, 'copies'), '');
    expect((await refusal(services, 'copy:make', {})).code).toBe('copy/failed');
    await create(services, 'person', { surname: 'Ильина' });
    expect(await surnames(services)).toEqual(['Ильина']);
  });
});

describe('restoring', () => {
  test('brings the copy back whole and keeps the former file aside', async () => {
    const services = openServices();
    const id = await create(services, 'person', { surname: 'Ильина' });
    const file = await makeCopy(services);
    await create(services, 'person', { surname: 'Громова' });

    const { kept } = await restore(services, file);
    expect(await surnames(services)).toEqual(['Ильина']);
    expect((await ask(services, 'record:history', { id })).entries).toHaveLength(1);
    await create(services, 'person', { surname: 'Белова' });

    const aside = path.join(services.folder, kept ?? '');
    const other = openServices();
    await restore(other, aside);
    expect(await surnames(other)).toEqual(['Ильина', 'Громова']);
  });

  test('into an empty folder', async () => {
    const services = openServices();
    await create(services, 'person', { surname: 'Ильина' });
    const other = openServices();
    await restore(other, await makeCopy(services));
    expect(await surnames(other)).toEqual(['Ильина']);
  });

  test('a log of the former database is not played into the restored one', async () => {
    const services = openServices();
    await create(services, 'person', { surname: 'Ильина' });
    const file = await makeCopy(services);
    await create(services, 'person', { surname: 'Громова' });
    // As after a crash: the newest edits stand only in the log.
    const crashed = temporaryFolder();
    for (const ending of ['', '-wal'])
      fs.copyFileSync(databaseOf(services.folder) + ending, databaseOf(crashed) + ending);
    meddleNothing(crashed);

    const restored = openServices(crashed);
    expect(await surnames(restored)).toEqual(['Ильина', 'Громова']);
    await restore(restored, file);
    expect(await surnames(restored)).toEqual(['Ильина']);
    restored.close();
    expect(await surnames(openServices(crashed))).toEqual(['Ильина']);
  });

  test('in the place of a file that is no database, which is kept', async () => {
    const services = openServices();
    await create(services, 'person', { surname: 'Ильина' });
    const file = await makeCopy(services);
    const broken = temporaryFolder();
    fs.writeFileSync(databaseOf(broken), 'Это не база данных. '.repeat(500));

    const restored = openServices(broken);
    expect((await refusal(restored, 'app:status', {})).code).toBe('store/not-a-database');
    const { kept } = await restore(restored, file);
    expect(await surnames(restored)).toEqual(['Ильина']);
    expect(fs.readFileSync(path.join(broken, kept ?? ''), 'utf8')).toContain('Это не база данных.');
  });

  const bad: readonly (readonly [name: string, code: string, spoil: (file: string) => void])[] = [
    ['another byte than its hash says', 'copy/damaged', (file) => flip(file, 20_000)],
    ['a cut copy without its hash', 'copy/damaged', (file) => cut(file, 8_192)],
    ['a flipped letter in a row, without a hash', 'copy/damaged', (file) => flipText(file, 'Ильина')],
    ['an index that lost its entries, without a hash', 'copy/damaged', (file) => emptyIndex(file)],
    ['a page of zeros, without a hash', 'copy/damaged', (file) => zero(file)],
    ['a text file', 'copy/not-ours', (file) => replace(file, Buffer.from('Письмо. '.repeat(1_000)))],
    ['an empty file', 'copy/not-ours', (file) => replace(file, Buffer.alloc(0))],
    ["another program's database", 'copy/not-ours', (file) => foreign(file, 0)],
    ["another program's database with a version of its own", 'copy/not-ours', (file) => foreign(file, 10)],
    ['the copy of a newer program', 'copy/newer', (file) => newer(file)],
    ['no file at all', 'file/unreadable', (file) => fs.rmSync(file)],
  ];

  test.each(bad)('%s is refused (%s); the store is as it was', async (_, code, spoil) => {
    const services = openServices();
    await create(services, 'person', { surname: 'Ильина' });
    const file = await makeCopy(services);
    await create(services, 'person', { surname: 'Громова' });
    const moved = path.join(temporaryFolder(), 'Копия.sqlite');
    fs.copyFileSync(file, moved);
    fs.copyFileSync(`${file}.sha256`, `${moved}.sha256`);
    spoil(moved);

    const error = await restoreRefused(services, moved);
    expect(error).toEqual({ code, details: { name: 'Копия.sqlite' } });
    expect(await surnames(services)).toEqual(['Ильина', 'Громова']);
    expect(fs.readdirSync(services.folder).filter((name) => /incoming|before-restore/.test(name))).toEqual(
      [],
    );
    await create(services, 'person', { surname: 'Белова' });
  });
});

/** Opens nothing: only says that the folder holds a database with its log. */
function meddleNothing(folder: string): void {
  expect(fs.statSync(`${databaseOf(folder)}-wal`).size).toBeGreaterThan(0);
}

function withoutHash(file: string): void {
  fs.rmSync(`${file}.sha256`, { force: true });
}

function replace(file: string, bytes: Buffer): void {
  withoutHash(file);
  fs.writeFileSync(file, bytes);
}

function flip(file: string, at: number): void {
  const bytes = fs.readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  fs.writeFileSync(file, bytes);
}

function flipText(file: string, text: string): void {
  withoutHash(file);
  flip(file, fs.readFileSync(file).indexOf(text) + Buffer.byteLength(text) - 1);
}

function cut(file: string, length: number): void {
  withoutHash(file);
  fs.truncateSync(file, length);
}

function zero(file: string): void {
  replace(file, fs.readFileSync(file).fill(0, 4_096, 8_192));
}

/** Every page stays well formed and every row whole: only the full check of SQLite compares rows with indexes. */
function emptyIndex(file: string): void {
  withoutHash(file);
  const database = new Database(file);
  const root = Number(
    database.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'record_kind'").pluck().get(),
  );
  const size = Number(database.pragma('page_size', { simple: true }));
  database.close();
  const bytes = fs.readFileSync(file).fill(0, (root - 1) * size, root * size);
  // The head of a leaf of an index without cells.
  bytes.writeUInt8(0x0a, (root - 1) * size);
  bytes.writeUInt16BE(size, (root - 1) * size + 5);
  fs.writeFileSync(file, bytes);
}

function newer(file: string): void {
  withoutHash(file);
  const database = new Database(file);
  database.pragma('user_version = 9999');
  database.close();
}

function foreign(file: string, version: number): void {
  replace(file, Buffer.alloc(0));
  const database = new Database(file);
  database.exec('CREATE TABLE song (title TEXT)');
  database.pragma(`user_version = ${version}`);
  database.close();
}

test('the database of a running program is no copy that anyone could take half', async () => {
  const services = openServices();
  await create(services, 'person', { surname: 'Ильина' });
  const other = openServices();
  const error = await restoreRefused(other, databaseOf(services.folder));
  expect(['copy/damaged', 'copy/not-ours']).toContain(error.code);
  services.close();
  meddle(services.folder, (database) =>
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal'),
  );
  await restore(other, databaseOf(services.folder));
  expect(await surnames(other)).toEqual(['Ильина']);
});
