import { describe, expect, test } from 'vitest';
import { databaseOf, meddle } from '../support/databases.ts';
import { nextId } from '../support/counting.ts';
import { ask, commit, create, type OpenServices, openServices, refusal } from '../support/services.ts';
import { isIntact, type RecordRow } from '#electron/store/record-rows.ts';

const fieldsOf = async (services: OpenServices, id: string) =>
  (await ask(services, 'record:get', { id })).fields as Record<string, unknown>;
const revert = async (services: OpenServices, changeSet: string) =>
  (await ask(services, 'change:revert', { changeSet })).changeSet ?? '';

async function rowsOf(services: OpenServices): Promise<unknown> {
  const { changes } = await ask(services, 'change:list', { count: 1_000 });
  return [await ask(services, 'app:status', {}), changes];
}

describe('one record', () => {
  test('is created, changed, put into the basket, taken out', async () => {
    const services = openServices();
    const id = await create(services, 'person', { surname: 'Ильина', name: 'Анна' });
    const created = await ask(services, 'record:get', { id });
    expect(created).toMatchObject({
      kind: 'person',
      version: 1,
      fields: { surname: 'Ильина', name: 'Анна' },
    });

    await commit(services, {
      op: 'update',
      id,
      set: { surname: 'Громова', degree: 'к. п. н.' },
      unset: ['name'],
    });
    const changed = await ask(services, 'record:get', { id });
    expect(changed).toMatchObject({ version: 2, createdAt: created.createdAt });
    expect(changed.fields).toEqual({ surname: 'Громова', degree: 'к. п. н.' });
    expect(changed.updatedAt > created.updatedAt).toBe(true);

    await commit(services, { op: 'delete', id });
    expect((await ask(services, 'record:list', { kind: 'person' })).records).toEqual([]);
    const { records } = await ask(services, 'basket:list', {});
    expect(records).toMatchObject([{ id, fields: { surname: 'Громова' } }]);

    await commit(services, { op: 'restore', id });
    expect((await ask(services, 'record:list', { kind: 'person' })).records).toHaveLength(1);
    expect((await ask(services, 'basket:list', {})).records).toEqual([]);
  });

  test('keeps fields that the program does not know, at the top and nested', async () => {
    const services = openServices();
    const fields = {
      shortName: 'Школа',
      later: { deep: [{ a: null }] },
      nameForms: { genitive: 'Школы', locative: 'в Школе' },
    };
    const id = await create(services, 'organisation', fields);
    await commit(services, { op: 'update', id, set: { isOwn: true } });
    expect(await fieldsOf(services, id)).toEqual({ ...fields, isOwn: true });
  });

  test('lists stand in the order of creation', async () => {
    const services = openServices();
    const names = ['Яковлева', 'Абрамова', 'Ильина'];
    for (const surname of names) await create(services, 'person', { surname });
    const { records } = await ask(services, 'record:list', { kind: 'person' });
    expect(records.map(({ fields }) => Reflect.get(fields, 'surname'))).toEqual(names);
  });

  test('any text comes back as it was written', async () => {
    const services = openServices();
    const story = 'a\u0000b \ud800 «ё» 😀 \u202e\u2028 \n\r\n\t "\\';
    const id = await create(services, 'event', {
      title: 'Встреча',
      date: { precision: 'year', year: 2025 },
      story,
    });
    expect((await fieldsOf(services, id)).story).toBe(story);
  });
});

const newPerson = () =>
  ({ op: 'create', id: nextId(), kind: 'person', fields: { surname: 'Ильина' } }) as const;

describe('what is refused leaves no trace', () => {
  test.each([
    [
      'a value of the wrong type',
      { op: 'create', id: nextId(), kind: 'person', fields: { surname: 5 } },
      'record/invalid',
      { kind: 'person', place: 'surname', problem: 'expected-string' },
    ],
    [
      'a missing field',
      { op: 'create', id: nextId(), kind: 'person', fields: {} },
      'record/invalid',
      { kind: 'person', place: 'surname', problem: 'missing' },
    ],
    [
      'a date that does not exist',
      {
        op: 'create',
        id: nextId(),
        kind: 'event',
        fields: { title: 'Семинар', date: { precision: 'day', day: '2025-02-30' } },
      },
      'record/invalid',
      { place: 'date.day', problem: 'format-date' },
    ],
    [
      'an update of nothing',
      { op: 'update', id: nextId(), set: { surname: 'Ильина' } },
      'record/not-found',
      {},
    ],
    ['a deletion of nothing', { op: 'delete', id: nextId() }, 'record/not-found', {}],
    [
      'a reference to nothing',
      { op: 'create', id: nextId(), kind: 'project', fields: { name: 'Сад', supervisor: nextId() } },
      'record/invalid',
      { kind: 'project', place: 'supervisor', problem: 'reference-missing' },
    ],
  ])('%s, with all its neighbours in the same change', async (_, wrong, code, details) => {
    const services = openServices();
    await create(services, 'person', { surname: 'Громова' });
    const before = await rowsOf(services);
    const mutations = [newPerson(), wrong, newPerson()];
    const error = await refusal(services, 'record:commit', { label: 'test', mutations });
    expect(error).toMatchObject({ code, details });
    expect(await rowsOf(services)).toEqual(before);
  });

  test('a second record of the same id', async () => {
    const services = openServices();
    const mutation = newPerson();
    await commit(services, mutation);
    const error = await refusal(services, 'record:commit', {
      label: 'test',
      mutations: [newPerson(), mutation],
    });
    expect(error.code).toBe('record/exists');
    expect((await ask(services, 'app:status', {})).counts).toEqual({ person: 1 });
  });

  test('a reference to a record of another kind, or in the basket', async () => {
    const services = openServices();
    const school = await create(services, 'organisation', { shortName: 'Школа' });
    const gone = await create(services, 'person', { surname: 'Ильина' });
    await commit(services, { op: 'delete', id: gone });
    for (const [supervisor, problem] of [
      [school, 'reference-kind'],
      [gone, 'reference-deleted'],
    ]) {
      const fields = { name: 'Сад', supervisor };
      const mutations = [{ op: 'create', id: nextId(), kind: 'project', fields }];
      const error = await refusal(services, 'record:commit', { label: 'test', mutations });
      expect(error).toEqual({
        code: 'record/invalid',
        details: { kind: 'project', place: 'supervisor', problem },
      });
    }
  });

  test('a nested reference is told with its place', async () => {
    const services = openServices();
    const person1 = await create(services, 'person', { surname: 'Ильина' });
    const speakers = [{ person: person1 }, { person: nextId() }];
    const fields = { title: 'Семинар', date: { precision: 'year', year: 2025 }, speakers };
    const mutations = [{ op: 'create', id: nextId(), kind: 'event', fields }];
    const error = await refusal(services, 'record:commit', { label: 'test', mutations });
    expect(error.details).toMatchObject({ place: 'speakers[1].person', problem: 'reference-missing' });
  });
});

describe('records in use', () => {
  test('cannot go into the basket, except together with what uses them', async () => {
    const services = openServices();
    const person = await create(services, 'person', { surname: 'Ильина' });
    const project = await create(services, 'project', { name: 'Сад', supervisor: person });
    const mutations = [{ op: 'delete', id: person }] as const;
    const error = await refusal(services, 'record:commit', { label: 'test', mutations });
    expect(error).toEqual({ code: 'record/in-use', details: { kind: 'person', id: person, count: 1 } });
    const { records } = await ask(services, 'record:uses', { id: person });
    expect(records.map(({ id }) => id)).toEqual([project]);

    await commit(services, { op: 'delete', id: person }, { op: 'delete', id: project });
    expect((await ask(services, 'basket:list', {})).records).toHaveLength(2);
    // Back only together, or the used one first.
    const alone = await refusal(services, 'record:commit', {
      label: 'test',
      mutations: [{ op: 'restore', id: project }],
    });
    expect(alone.details).toMatchObject({ place: 'supervisor', problem: 'reference-deleted' });
    await commit(services, { op: 'restore', id: project }, { op: 'restore', id: person });
  });

  test('one change may create a record and refer to it, before or after', async () => {
    const services = openServices();
    const person = nextId();
    await commit(
      services,
      { op: 'create', id: nextId(), kind: 'project', fields: { name: 'Сад', supervisor: person } },
      { op: 'create', id: person, kind: 'person', fields: { surname: 'Ильина' } },
    );
    expect((await ask(services, 'record:uses', { id: person })).records).toHaveLength(1);
  });

  test('a change is judged by where it ends: deleted, then taken back at once', async () => {
    const services = openServices();
    const person = await create(services, 'person', { surname: 'Ильина' });
    await create(services, 'project', { name: 'Сад', supervisor: person });
    await commit(services, { op: 'delete', id: person }, { op: 'restore', id: person });
    expect((await ask(services, 'basket:list', {})).records).toEqual([]);
  });
});

describe('undo and redo', () => {
  test('of creating, changing and deleting, as often as wanted', async () => {
    const services = openServices();
    const id = await create(services, 'person', { surname: 'Ильина', name: 'Анна' });
    const edit = await commit(services, { op: 'update', id, set: { surname: 'Громова' }, unset: ['name'] });

    const undone = await revert(services, edit);
    expect(await fieldsOf(services, id)).toEqual({ surname: 'Ильина', name: 'Анна' });
    const redone = await revert(services, undone);
    expect(await fieldsOf(services, id)).toEqual({ surname: 'Громова' });
    await revert(services, redone);
    expect(await fieldsOf(services, id)).toEqual({ surname: 'Ильина', name: 'Анна' });

    const deletion = await commit(services, { op: 'delete', id });
    const taken = await revert(services, deletion);
    expect((await ask(services, 'record:list', { kind: 'person' })).records).toHaveLength(1);
    await revert(services, taken);
    expect((await ask(services, 'record:list', { kind: 'person' })).records).toEqual([]);
  });

  test('a created record goes into the basket and comes back', async () => {
    const services = openServices();
    const id = nextId();
    const creation = await commit(services, {
      op: 'create',
      id,
      kind: 'person',
      fields: { surname: 'Ильина' },
    });
    const undone = await revert(services, creation);
    expect((await ask(services, 'basket:list', {})).records).toMatchObject([{ id }]);
    await revert(services, undone);
    expect((await ask(services, 'record:list', { kind: 'person' })).records).toMatchObject([{ id }]);
  });

  test('of several records at once, references and all', async () => {
    const services = openServices();
    const [person, project] = [nextId(), nextId()];
    const creation = await commit(
      services,
      { op: 'create', id: person, kind: 'person', fields: { surname: 'Ильина' } },
      { op: 'create', id: project, kind: 'project', fields: { name: 'Сад', supervisor: person } },
    );
    const undone = await revert(services, creation);
    expect((await ask(services, 'app:status', {})).counts).toEqual({});
    await revert(services, undone);
    expect((await ask(services, 'app:status', {})).counts).toEqual({ person: 1, project: 1 });
    expect((await ask(services, 'record:uses', { id: person })).records).toHaveLength(1);
  });

  test('is refused when the same field was edited later, and done when another was', async () => {
    const services = openServices();
    const id = await create(services, 'person', { surname: 'Ильина', name: 'Анна' });
    const surname = await commit(services, { op: 'update', id, set: { surname: 'Громова' } });
    const name = await commit(services, { op: 'update', id, set: { name: 'Мария' } });
    const again = await commit(services, { op: 'update', id, set: { surname: 'Белова' } });

    expect(await refusal(services, 'change:revert', { changeSet: surname })).toEqual({
      code: 'change/overtaken',
      details: { kind: 'person', field: 'surname', id },
    });
    await revert(services, name);
    expect(await fieldsOf(services, id)).toEqual({ surname: 'Белова', name: 'Анна' });
    await revert(services, again);
    await revert(services, surname);
    expect(await fieldsOf(services, id)).toEqual({ surname: 'Ильина', name: 'Анна' });
  });

  test('of several records is refused whole when one of them was edited later', async () => {
    const services = openServices();
    const [one, two] = [
      await create(services, 'person', { surname: 'А' }),
      await create(services, 'person', { surname: 'Б' }),
    ];
    const both = await commit(
      services,
      { op: 'update', id: one, set: { surname: 'В' } },
      { op: 'update', id: two, set: { surname: 'Г' } },
    );
    await commit(services, { op: 'update', id: one, set: { surname: 'Д' } });
    expect((await refusal(services, 'change:revert', { changeSet: both })).code).toBe('change/overtaken');
    expect([await fieldsOf(services, one), await fieldsOf(services, two)]).toEqual([
      { surname: 'Д' },
      { surname: 'Г' },
    ]);
  });

  test('of a creation is refused while something refers to the record', async () => {
    const services = openServices();
    const id = nextId();
    const creation = await commit(services, {
      op: 'create',
      id,
      kind: 'person',
      fields: { surname: 'Ильина' },
    });
    await create(services, 'project', { name: 'Сад', supervisor: id });
    expect((await refusal(services, 'change:revert', { changeSet: creation })).code).toBe('record/in-use');
  });

  test('of a change that is not there is refused', async () => {
    const error = await refusal(openServices(), 'change:revert', { changeSet: nextId() });
    expect(error.code).toBe('change/not-found');
  });

  test('of two changes of one record within one set goes back to the very beginning', async () => {
    const services = openServices();
    const id = await create(services, 'person', { surname: 'А', name: 'Б' });
    const twice = await commit(
      services,
      { op: 'update', id, set: { surname: 'В' } },
      { op: 'update', id, set: { surname: 'Г' }, unset: ['name'] },
    );
    await revert(services, twice);
    expect(await fieldsOf(services, id)).toEqual({ surname: 'А', name: 'Б' });
  });
});

describe('history', () => {
  test('newest first, each step with what it touched, undo naming what it takes back', async () => {
    const services = openServices();
    const id = await create(services, 'person', { surname: 'Ильина' });
    const edit = await commit(services, { op: 'update', id, set: { name: 'Анна', degree: 'к. п. н.' } });
    await revert(services, edit);
    await commit(services, { op: 'delete', id });
    const { entries } = await ask(services, 'record:history', { id });
    expect(entries.map(({ label, touched, reverts }) => ({ label, touched, reverts }))).toEqual(
      [
        { label: 'test', touched: ['deletedAt'], reverts: undefined },
        { label: 'change.revert', touched: ['name', 'degree'].toSorted(), reverts: edit },
        { label: 'test', touched: ['name', 'degree'], reverts: undefined },
        { label: 'test', touched: ['surname'], reverts: undefined },
      ].map((entry) => expect.objectContaining({ ...entry, touched: expect.arrayContaining(entry.touched) })),
    );
    const moments = entries.map(({ at }) => at);
    expect(moments.toSorted().toReversed()).toEqual(moments);
    expect(entries.at(-1)?.before).toBeUndefined();
  });

  test('within one set the last step stands first', async () => {
    const services = openServices();
    const id = await create(services, 'person', { surname: 'А' });
    await commit(
      services,
      { op: 'update', id, set: { surname: 'Б' } },
      { op: 'update', id, set: { surname: 'В' } },
    );
    const { entries } = await ask(services, 'record:history', { id });
    expect(entries.map(({ after }) => after.surname)).toEqual(['В', 'Б', 'А']);
  });

  test('a mutation that changes nothing stands in no history', async () => {
    const services = openServices();
    const id = await create(services, 'person', { surname: 'Ильина', name: 'Анна' });
    const same = { op: 'update', id, set: { name: 'Анна', surname: 'Ильина' } } as const;
    const saved = await ask(services, 'record:commit', { label: 'test', mutations: [same] });
    expect(saved.changeSet).toBeUndefined();
    expect((await ask(services, 'change:list', { count: 9 })).changes).toHaveLength(1);
    expect((await ask(services, 'record:history', { id })).entries).toHaveLength(1);
    expect((await ask(services, 'record:get', { id })).version).toBe(1);
  });
});

test('every row carries a hash of what it says, and a changed letter shows', async () => {
  const services = openServices();
  await ask(services, 'sample:create', {});
  services.close();
  expect(databaseOf(services.folder)).toContain('letopis');
  meddle(services.folder, (database) => {
    const rows = database.prepare<[], RecordRow>('SELECT * FROM record').all();
    expect(rows.length).toBeGreaterThan(300);
    expect(rows.filter((row) => !isIntact(row))).toEqual([]);
    const row = rows.find(({ kind }) => kind === 'event');
    if (!row) throw new Error('the sample has events');
    expect(isIntact({ ...row, fields: row.fields.replace('2025', '2026') })).toBe(false);
    expect(isIntact({ ...row, kind: 'product' })).toBe(false);
    expect(isIntact({ ...row, id: nextId() })).toBe(false);
  });
});
