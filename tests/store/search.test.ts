import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openStore, type OpenStore } from '#electron/store/open-store.ts';
import type { SearchIndex } from '#electron/store/search/search-index.ts';
import { searchFileName } from '#electron/store/search/search-file.ts';
import { nextId } from '../support/counting.ts';
import { databaseOf, meddle } from '../support/databases.ts';
import { type TestPorts, testPorts } from '../support/ports.ts';
import { ask, openServices } from '../support/services.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

interface Opened extends OpenStore {
  readonly logged: TestPorts['logged'];
}

function opened(folder: string): Opened {
  const ports = testPorts(folder);
  const store = openStore(folder, ports);
  let open = true;
  const close = () => {
    if (open) store.close();
    open = false;
  };
  onTestFinished(close);
  return { ...store, close, logged: ports.logged };
}

/** Writes so many events as one change set. */
function addEvents(store: OpenStore, count: number, word = 'сад'): void {
  store.records.commit(
    { label: 'test' },
    Array.from({ length: count }, (_, at) => ({
      op: 'create' as const,
      id: nextId(),
      kind: 'event' as const,
      fields: { title: `Праздник ${at}`, date: { precision: 'year', year: 2025 }, description: word },
    })),
  );
}

const total = ({ search }: { readonly search: SearchIndex }, text: string) =>
  search.ask({ text, limit: 10 }).total;

const all = () => true;
const least = () => false;
const indexOf = (folder: string) => path.join(folder, searchFileName);

describe('taking in', () => {
  test('goes on as long as it may, and says what is left', () => {
    const store = opened(temporaryFolder());
    addEvents(store, 50);
    expect(store.search.refresh(least)).toBe(30);
    expect(total(store, 'сад')).toBe(20);
    let looks = 0;
    expect(store.search.refresh(() => (looks += 1) < 1)).toBe(10);
    expect(store.search.refresh(least)).toBe(0);
    expect(total(store, 'сад')).toBe(50);
    expect(store.search.refresh(least)).toBe(0);
  });

  test('a change that comes between is taken in too', () => {
    const store = opened(temporaryFolder());
    addEvents(store, 30);
    store.search.refresh(least);
    addEvents(store, 30, 'поход');
    expect(store.search.refresh(all)).toBe(0);
    expect([total(store, 'сад'), total(store, 'поход')]).toEqual([30, 30]);
  });

  test('no commit writes to the index, and none is there before the first question', () => {
    const folder = temporaryFolder();
    const store = opened(folder);
    addEvents(store, 3);
    expect(fs.existsSync(indexOf(folder))).toBe(false);
    store.search.refresh(all);
    expect(fs.existsSync(indexOf(folder))).toBe(true);
  });
});

describe('the file of the index', () => {
  test('what was left half way is taken up after the next start, without what is already in', () => {
    const folder = temporaryFolder();
    const first = opened(folder);
    addEvents(first, 50);
    first.search.refresh(least);
    first.close();
    const second = opened(folder);
    expect(second.search.refresh(least)).toBe(10);
    expect(second.search.refresh(all)).toBe(0);
    expect(total(second, 'сад')).toBe(50);
  });

  test('a record that was renamed before the end is not left under its old name', () => {
    const folder = temporaryFolder();
    const first = opened(folder);
    const [person, event] = [nextId(), nextId()];
    first.records.commit({ label: 'test' }, [
      { op: 'create', id: person, kind: 'person', fields: { surname: 'Ильина' } },
      {
        op: 'create',
        id: event,
        kind: 'event',
        fields: { title: 'Круг', date: { precision: 'year', year: 2025 }, speakers: [{ person }] },
      },
    ]);
    addEvents(first, 50);
    first.search.refresh(least);
    first.records.commit({ label: 'test' }, [
      { op: 'update', id: person, set: { surname: 'Громова' }, unset: [] },
    ]);
    first.close();
    const second = opened(folder);
    second.search.refresh(all);
    expect(second.search.ask({ text: 'ильина', limit: 10 }).ids).toEqual([]);
    expect(new Set(second.search.ask({ text: 'громова', limit: 10 }).ids)).toEqual(new Set([person, event]));
  });

  test('is made anew when it is lost, when it is of another version, when it is no database', () => {
    const folder = temporaryFolder();
    const damages: readonly (() => void)[] = [
      () => fs.rmSync(indexOf(folder)),
      () => {
        const index = new Database(indexOf(folder));
        index.pragma('user_version = 999');
        index.close();
      },
      () => fs.writeFileSync(indexOf(folder), 'no database '.repeat(1_000)),
    ];
    const first = opened(folder);
    addEvents(first, 5);
    first.search.refresh(all);
    first.close();
    for (const damage of damages) {
      damage();
      const store = opened(folder);
      store.search.refresh(all);
      expect(total(store, 'сад')).toBe(5);
      store.close();
    }
  });

  test('damage inside is answered from memory, and the next start makes a new file', () => {
    const folder = temporaryFolder();
    const first = opened(folder);
    addEvents(first, 200);
    first.search.refresh(all);
    first.close();
    const bytes = fs.readFileSync(indexOf(folder));
    fs.writeFileSync(indexOf(folder), bytes.fill(7, 4_096));

    const second = opened(folder);
    second.search.refresh(all);
    expect(total(second, 'сад')).toBe(200);
    expect(second.readOnly).toBeUndefined();
    expect(second.logged.map(({ event }) => event)).toEqual(['search index given up']);
    second.close();

    const third = opened(folder);
    third.search.refresh(all);
    expect(total(third, 'сад')).toBe(200);
    expect(third.logged).toEqual([]);
  });

  test('belongs to one history: under other data, or after going back to a copy, it starts from nothing', () => {
    const folder = temporaryFolder();
    const first = opened(folder);
    addEvents(first, 3);
    const { file } = first.copy('early');
    addEvents(first, 4);
    first.search.refresh(all);
    first.close();
    fs.copyFileSync(file, databaseOf(folder));
    const second = opened(folder);
    addEvents(second, 5, 'поход');
    second.search.refresh(all);
    expect([total(second, 'сад'), total(second, 'поход')]).toEqual([3, 5]);
  });
});

describe('data that only can be looked at', () => {
  test.each([
    ['of a newer program', (database: Database.Database) => database.pragma('user_version = 99990')],
    [
      'damaged',
      (database: Database.Database) =>
        database.exec("UPDATE record SET content_hash = replace(content_hash, 'a', 'b')"),
    ],
  ])('%s: found, and nothing is written beside them', (_, task) => {
    const folder = temporaryFolder();
    const first = opened(folder);
    addEvents(first, 30);
    first.close();
    meddle(folder, task);
    const before = fs.readdirSync(folder);
    const store = opened(folder);
    expect(store.readOnly).toBeDefined();
    expect(store.search.refresh(all)).toBe(0);
    expect(total(store, 'сада')).toBe(30);
    store.close();
    expect(fs.readdirSync(folder)).toEqual(before);
  });
});

test('a database of the first schema is searched without a migration of its own', async () => {
  const folder = temporaryFolder();
  fs.copyFileSync(
    path.join(import.meta.dirname, '..', 'old-databases', 'schema-10.sqlite'),
    databaseOf(folder),
  );
  const services = openServices(folder);
  const { hits, pending } = await ask(services, 'search:all', { text: 'семинары о садах' });
  expect(pending).toBe(0);
  expect(hits).toMatchObject([{ kind: 'event', title: 'Семинар о саде, 14 марта 2025 г.' }]);
  expect((await ask(services, 'search:all', { text: 'лишнее' })).hits).toEqual([]);
});
