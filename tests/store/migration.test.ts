import fs from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { verifyCopy } from '#electron/store/copies.ts';
import { type Migration, migrations, newestVersion } from '#electron/store/migrations/all.ts';
import { openStore, type OpenStore } from '#electron/store/open-store.ts';
import { databaseOf, meddle } from '../support/databases.ts';
import { nextId } from '../support/counting.ts';
import { testPorts } from '../support/ports.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

/** The version that the next program will bring. */
const next = newestVersion + 10;

function opened(folder: string, withNext?: string): OpenStore {
  const list: readonly Migration[] =
    withNext === undefined ? migrations : [...migrations, { version: next, sql: withNext }];
  const store = openStore(folder, testPorts(folder), list);
  onTestFinished(() => store.close());
  return store;
}

/** A closed store of the newest schema with a school, a person in the basket and their history. */
function folderOfNewest(): { readonly folder: string; readonly school: string; readonly person: string } {
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

const copyOfNewest = (folder: string) =>
  path.join(folder, 'copies', `before-migration-from-${newestVersion}.sqlite`);

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

test('rows, then the next version: every row is there, and a verified copy of before stands aside', () => {
  const { folder, school, person } = folderOfNewest();
  const before = opened(folder);
  const [schoolBefore, historyBefore] = [before.records.get(school), before.records.history(person)];
  before.close();

  const store = opened(
    folder,
    'CREATE TABLE note (text TEXT) STRICT; ALTER TABLE change_set ADD COLUMN who TEXT;',
  );
  expect(store).toMatchObject({ schemaVersion: next, readOnly: undefined });
  expect(store.records.get(school)).toEqual(schoolBefore);
  expect(store.records.history(person)).toEqual(historyBefore);
  expect(store.records.basket().map(({ id }) => id)).toEqual([person]);

  verifyCopy(copyOfNewest(folder));
  const restored = temporaryFolder();
  fs.copyFileSync(copyOfNewest(folder), databaseOf(restored));
  expect(opened(restored)).toMatchObject({ schemaVersion: newestVersion, readOnly: undefined });
});

test('a migration already done is not done again', () => {
  const { folder } = folderOfNewest();
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
  const { folder, school } = folderOfNewest();
  const before = everythingIn(folder);
  const store = opened(folder, sql);
  expect(store.readOnly).toBe('migration-failed');
  expect(store.records.get(school)?.fields).toMatchObject({ shortName: 'Школа' });
  store.close();
  expect(everythingIn(folder)).toEqual(before);
  verifyCopy(copyOfNewest(folder));
  expect(opened(folder).readOnly).toBeUndefined();
});

test('without a copy there is no migration', () => {
  const { folder } = folderOfNewest();
  const before = everythingIn(folder);
  fs.writeFileSync(path.join(folder, 'copies'), 'a file where the folder should be');
  const store = opened(folder, 'CREATE TABLE note (text TEXT) STRICT');
  expect(store.readOnly).toBe('migration-failed');
  store.close();
  expect(everythingIn(folder)).toEqual(before);
});
