import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { newestVersion } from '#electron/store/migrations/all.ts';
import { databaseOf, sha256 } from '../support/databases.ts';
import { ask, create, openServices } from '../support/services.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

/** One real database file of every schema that was ever released; `tests/support/old-database.ts` made them. */
const folderOfOld = path.join(import.meta.dirname, '..', 'old-databases');
const files = fs.readdirSync(folderOfOld).filter((name) => name.endsWith('.sqlite'));

test('the newest schema has its file', () => {
  expect(files).toContain(`schema-${newestVersion}.sqlite`);
});

describe.each(files)('%s', (name) => {
  test('opens in the program of now with all that was written then', async () => {
    const folder = temporaryFolder();
    const original = path.join(folderOfOld, name);
    const before = sha256(original);
    fs.copyFileSync(original, databaseOf(folder));
    const services = openServices(folder);

    const status = await ask(services, 'app:status', {});
    expect(status).toMatchObject({
      state: 'ready',
      organisation: 'Школа «Заря»',
      counts: { organisation: 1, person: 1, project: 1, planItem: 1, event: 1 },
    });
    expect(status.readOnly).toBeUndefined();

    const [school] = (await ask(services, 'record:list', { kind: 'organisation' })).records;
    expect(school?.fields).toEqual({ shortName: 'Школа «Заря»', isOwn: true, future: { kept: ['да', 1] } });
    const [event] = (await ask(services, 'record:list', { kind: 'event' })).records;
    expect(event?.fields).toMatchObject({
      title: 'Семинар о саде',
      date: { precision: 'day', day: '2025-03-14', written: '14 марта 2025 г.' },
    });
    const { entries } = await ask(services, 'record:history', { id: event?.id ?? '' });
    expect(entries.map(({ label, touched }) => [label, touched.includes('title')])).toEqual([
      ['record.update', true],
      ['record.create', true],
    ]);
    expect((await ask(services, 'basket:list', {})).records).toMatchObject([{ fields: { title: 'Лишнее' } }]);

    await create(services, 'person', { surname: 'Громова' });
    const [last] = (await ask(services, 'change:list', { count: 10 })).changes.slice(1);
    await ask(services, 'change:revert', { changeSet: last?.id ?? '' });
    expect((await ask(services, 'basket:list', {})).records).toEqual([]);
    expect(sha256(original)).toBe(before);
  });
});
