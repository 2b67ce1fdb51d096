import fs from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { verifyCopy } from '#electron/store/copies.ts';
import { type Migration, migrations } from '#electron/store/migrations/all.ts';
import { openStore, type OpenStore } from '#electron/store/open-store.ts';
import { databaseOf, meddle } from '../support/databases.ts';
import { nextId } from '../support/counting.ts';
import { testPorts } from '../support/ports.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

function opened(folder: string, with20?: string): OpenStore {
  const list: readonly Migration[] =
    with20 === undefined ? migrations : [...migrations, { version: 20, sql: with20 }];
  const store = openStore(folder, testPorts(folder), list);
  onTestFinished(() => store.close());
  return store;
}

/** A closed store of schema 10 with a school, a person in the basket and their history. */
function folderOf10(): { readonly folder: string; readonly school: string; readonly person: string } {
  const folder = temporaryFolder();
  const [school, person] = [nextId(), nextId()];
  const store = opened(folder);
  store.records.commit({ label: 'test' }, [
    { op: 'create', id: person, kind: 'person', fields: { surname: 'Ильина' } },
    { op: 'create', id: school, kind: 'organisation', fields: { shortName: 'Школа', future: { kept: [1] } } },
  ]);
  store.records.commit({ label: 'test' }, [{ op: 'delete', id: person }]);
  store.close();
  return { folder, school, person };
}

function everythingIn(folder: string): unknown {
  let all: unknown;
  meddle(folder, (database) => {
    const tables = ['record', 'reference', 'change_set', 'change'];
    all = [
      database.pragma('user_version', { simple: true }),
      database.prepare('SELECT sql FROM sqlite_schema ORDER BY name').all(),
      ...tables.map((table) => database.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()),
    ];
  });
  return all;
}

const copyOf10 = (folder: string) => path.join(folder, 'copies', 'before-migration-from-10.sqlite');

test('a new database is at the newest version, without a copy of nothing', () => {
  const folder = temporaryFolder();
  const store = opened(folder);
  expect(store.schemaVersion).toBe(migrations.at(-1)?.version);
  expect(fs.existsSync(path.join(folder, 'copies'))).toBe(false);
});

test('versions go up by tens and the newest stands last', () => {
  const versions = migrations.map(({ version }) => version);
  expect(versions.toSorted((a, b) => a - b)).toEqual(versions);
  expect(versions.every((version) => version % 10 === 0 && version > 0)).toBe(true);
});

test('0 to 10, rows, 10 to 20: every row is there, and a verified copy of 10 stands aside', () => {
  const { folder, school, person } = folderOf10();
  const before = opened(folder);
  const [schoolBefore, historyBefore] = [before.records.get(school), before.records.history(person)];
  before.close();

  const store = opened(
    folder,
    'CREATE TABLE note (text TEXT) STRICT; ALTER TABLE change_set ADD COLUMN who TEXT;',
  );
  expect(store).toMatchObject({ schemaVersion: 20, readOnly: undefined });
  expect(store.records.get(school)).toEqual(schoolBefore);
  expect(store.records.history(person)).toEqual(historyBefore);
  expect(store.records.basket().map(({ id }) => id)).toEqual([person]);

  verifyCopy(copyOf10(folder));
  const restored = temporaryFolder();
  fs.copyFileSync(copyOf10(folder), databaseOf(restored));
  expect(opened(restored)).toMatchObject({ schemaVersion: 10, readOnly: undefined });
});

test('a migration already done is not done again', () => {
  const { folder } = folderOf10();
  opened(folder, 'CREATE TABLE note (text TEXT) STRICT').close();
  expect(opened(folder, 'CREATE TABLE note (text TEXT) STRICT')).toMatchObject({ readOnly: undefined });
});

test.each([
  ['fails in its second step', 'CREATE TABLE note (text TEXT) STRICT; SELECT * FROM nowhere;'],
  [
    'leaves a reference to nothing',
    `INSERT INTO reference (from_id, path, to_id) SELECT id, 'x', 'nobody' FROM record LIMIT 1;`,
  ],
  ['breaks a rule of the table', `UPDATE record SET version = 0;`],
])('a migration that %s changes nothing: the data open read-only', (_, sql) => {
  const { folder, school } = folderOf10();
  const before = everythingIn(folder);
  const store = opened(folder, sql);
  expect(store.readOnly).toBe('migration-failed');
  expect(store.records.get(school)?.fields).toMatchObject({ shortName: 'Школа' });
  store.close();
  expect(everythingIn(folder)).toEqual(before);
  verifyCopy(copyOf10(folder));
  expect(opened(folder).readOnly).toBeUndefined();
});

test('without a copy there is no migration', () => {
  const { folder } = folderOf10();
  const before = everythingIn(folder);
  fs.writeFileSync(path.join(folder, 'copies'), 'a file where the folder should be');
  const store = opened(folder, 'CREATE TABLE note (text TEXT) STRICT');
  expect(store.readOnly).toBe('migration-failed');
  store.close();
  expect(everythingIn(folder)).toEqual(before);
});
