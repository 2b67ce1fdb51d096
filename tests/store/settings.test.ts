import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { migrations } from '#electron/store/migrations/all.ts';
import { openStore } from '#electron/store/open-store.ts';
import { databaseOf, meddle } from '../support/databases.ts';
import { testPorts } from '../support/ports.ts';
import { ask, create, openServices, refusal } from '../support/services.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const anna = { id: '11111111-1111-4111-8111-111111111111', name: 'Анна Петровна' };
const large = { textSize: 150, contrast: true } as const;

test('what is set stays over a restart and in a copy; without a value the default is back', async () => {
  const folder = temporaryFolder();
  const first = openServices(folder);
  const { appearance } = await ask(first, 'settings:get', {});
  await ask(first, 'settings:set', { key: 'appearance', value: large });
  expect((await ask(first, 'settings:get', {})).appearance).toEqual(large);
  await create(first, 'person', { surname: 'Ильина' });
  const copy = await ask(first, 'copy:make', {});
  first.close();

  const second = openServices(folder);
  expect((await ask(second, 'settings:get', {})).appearance).toEqual(large);
  await ask(second, 'settings:set', { key: 'appearance' });
  expect((await ask(second, 'settings:get', {})).appearance).toEqual(appearance);
  const source = second.grants.grant(path.join(folder, 'copies', copy.name), 'read');
  await ask(second, 'copy:restore', { source });
  expect((await ask(second, 'settings:get', {})).appearance).toEqual(large);
});

test('a wrong value is refused with its place; what stood there stays', async () => {
  const services = openServices();
  await ask(services, 'settings:set', { key: 'appearance', value: large });
  const wrong = { key: 'appearance', value: { textSize: 120, contrast: true } };
  expect(await refusal(services, 'settings:set', wrong)).toMatchObject({
    code: 'settings/invalid',
    details: { place: 'textSize' },
  });
  expect(await refusal(services, 'settings:set', { key: 'storeId', value: 'x' })).toMatchObject({
    code: 'call/invalid',
  });
  expect((await ask(services, 'settings:get', {})).appearance).toEqual(large);
});

test.each([
  ['of another shape', '{"textSize":"huge"}'],
  ['of no known shape at all', '"?"'],
])(
  'a damaged value %s counts as the default, and is kept aside when a good one comes',
  async (_, damaged) => {
    const folder = temporaryFolder();
    const first = openServices(folder);
    await ask(first, 'settings:set', { key: 'appearance', value: large });
    first.close();
    meddle(folder, (database) => {
      database.prepare("UPDATE setting SET value = ? WHERE key = 'appearance'").run(damaged);
      database.prepare("INSERT INTO setting VALUES ('later', '{\"kept\":1}')").run();
    });

    const second = openServices(folder);
    expect((await ask(second, 'settings:get', {})).appearance).toEqual({ textSize: 100, contrast: false });
    await ask(second, 'settings:set', { key: 'appearance', value: large });
    second.close();
    meddle(folder, (database) => {
      const value = database.prepare<[string], string>('SELECT value FROM setting WHERE key = ?').pluck();
      expect(JSON.parse(value.get('aside:appearance') ?? '')).toBe(damaged);
      expect(value.get('later')).toBe('{"kept":1}');
    });
  },
);

test('names that a newer program wrote inside a value stay when it is read and written', async () => {
  const services = openServices();
  const value = [{ ...anna, later: [1] }];
  await ask(services, 'settings:set', { key: 'profiles', value });
  expect((await ask(services, 'settings:get', {})).profiles).toEqual(value);
});

test('whoever works stands beside each change, taken back ones too; nobody before a profile is chosen', async () => {
  const services = openServices();
  await create(services, 'person', { surname: 'Ильина' });
  await ask(services, 'settings:set', { key: 'profiles', value: [anna] });
  await ask(services, 'settings:set', { key: 'currentProfile', value: anna.id });
  const id = await create(services, 'person', { surname: 'Орлова' });
  const [last] = (await ask(services, 'change:list', { count: 1 })).changes;
  await ask(services, 'change:revert', { changeSet: last?.id ?? '' });
  const { changes } = await ask(services, 'change:list', { count: 10 });
  expect(changes.map(({ author }) => author)).toEqual([anna.name, anna.name, undefined]);
  const { entries } = await ask(services, 'record:history', { id });
  expect(entries[0]).toMatchObject({ author: anna.name, what: 'deleted' });
});

test('data that are open for reading only keep their settings as they are, those of an older database too', async () => {
  const folder = temporaryFolder();
  const old = openStore(
    folder,
    testPorts(folder),
    migrations.filter(({ version }) => version <= 10),
  );
  old.close();
  meddle(folder, (database) => database.pragma('user_version = 10'));
  fs.writeFileSync(path.join(folder, 'copies'), 'no folder: without a copy there is no migration');
  const services = openServices(folder);
  expect(fs.existsSync(databaseOf(folder))).toBe(true);
  expect((await ask(services, 'settings:get', {})).profiles).toEqual([]);
  expect(await refusal(services, 'settings:set', { key: 'profiles', value: [] })).toMatchObject({
    code: 'store/read-only',
  });
});
