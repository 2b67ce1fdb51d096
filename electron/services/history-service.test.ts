import { expect, test } from 'vitest';
import type { OpenServices } from '../../tests/support/services.ts';
import { ask, commit, create, openServices, refusal } from '../../tests/support/services.ts';

const start = '2026-01-01T00:00:00Z';
const event = { title: 'Семинар', date: { precision: 'year', year: 2025 } };
const update = (services: OpenServices, id: string, set: object, unset: string[] = []) =>
  commit(services, { op: 'update', id, set: { ...set }, unset });

test('a record goes back to what it was before a change, as one step of undo', async () => {
  const services = openServices();
  const id = await create(services, 'event', event);
  const changed = await update(services, id, { title: 'Иначе', description: 'О саде' });
  await update(services, id, { resultText: 'Сад' });
  const { changeSet } = await ask(services, 'record:return-to', { id, changeSet: changed, side: 'before' });
  const record = () => ask(services, 'record:get', { id });
  expect((await record()).fields).toEqual({ ...event });
  await ask(services, 'change:revert', { changeSet: changeSet ?? '' });
  expect((await record()).fields).toMatchObject({ title: 'Иначе', resultText: 'Сад' });
  await ask(services, 'record:return-to', { id, changeSet: changed, side: 'after' });
  expect((await record()).fields).toEqual({ ...event, title: 'Иначе', description: 'О саде' });
});

test('a record comes out of the basket with the fields of then', async () => {
  const services = openServices();
  const id = await create(services, 'event', event);
  const changed = await update(services, id, { title: 'Иначе' });
  await commit(services, { op: 'delete', id });
  await ask(services, 'record:return-to', { id, changeSet: changed, side: 'before' });
  expect(await ask(services, 'record:get', { id })).toMatchObject({ fields: event });
  expect((await ask(services, 'basket:list', {})).records).toEqual([]);
});

test('there is no way back to before a record was, nor to one that is gone, nor into a report', async () => {
  const services = openServices();
  const school = await create(services, 'organisation', { shortName: 'Школа' });
  const id = await create(services, 'event', { ...event, organisation: school });
  const created = (await ask(services, 'record:history', { id })).entries[0]?.id ?? '';
  const before = { id, changeSet: created, side: 'before' };
  expect(await refusal(services, 'record:return-to', before)).toMatchObject({ code: 'history/no-state' });
  await update(services, id, {}, ['organisation']);
  await commit(services, { op: 'delete', id: school });
  expect(await refusal(services, 'record:return-to', { ...before, side: 'after' })).toMatchObject({
    code: 'record/invalid',
    details: { problem: 'reference-deleted' },
  });
  const { report } = await ask(services, 'sample:create', {}).catch(() => ({ report: undefined }));
  expect(report).toBeUndefined();
});

test('the history of a record tells each field as people read it', async () => {
  const services = openServices();
  const school = await create(services, 'organisation', { shortName: 'Школа «Заря»' });
  const id = await create(services, 'event', event);
  await update(services, id, { organisation: school, date: { precision: 'month', year: 2025, month: 3 } });
  const [newest, oldest] = (await ask(services, 'record:history', { id })).entries;
  expect(newest).toMatchObject({
    what: 'changed',
    fields: [
      { label: 'Дата', before: '2025', after: 'март 2025' },
      { label: 'Школа', before: '', after: 'Школа «Заря»' },
    ],
  });
  expect(oldest).toMatchObject({ what: 'created' });
});

test('what changed since a moment: newest first, in words, by whom', async () => {
  const services = openServices();
  const id = await create(services, 'event', event);
  const middle = (await ask(services, 'change:list', { count: 1 })).changes[0]?.at ?? '';
  const boris = { id: '11111111-1111-4111-8111-111111111111', name: 'Борис' };
  await ask(services, 'settings:set', { key: 'profiles', value: [boris] });
  await ask(services, 'settings:set', { key: 'currentProfile', value: boris.id });
  await ask(services, 'record:commit', {
    label: 'record.update',
    mutations: [{ op: 'update', id, set: { title: 'Иначе' } }],
  });
  await commit(services, { op: 'delete', id });
  const { entries, authors } = await ask(services, 'change:since', { since: start, limit: 100 });
  expect(entries.map(({ what }) => what)).toEqual(['deleted', 'changed', 'created']);
  expect(entries[1]).toMatchObject({
    author: 'Борис',
    label: 'Правка записи',
    record: { id, kind: 'event' },
    fields: [{ label: 'Название', before: 'Семинар', after: 'Иначе' }],
  });
  expect(authors).toEqual(['Борис']);
  const since = async (more: object) =>
    (await ask(services, 'change:since', { since: start, limit: 100, ...more })).entries.length;
  expect(await since({ author: 'Борис' })).toBe(2);
  expect(await since({ author: 'Никто' })).toBe(0);
  expect(await since({ limit: 1 })).toBe(1);
  expect(await since({ since: middle })).toBe(3);
  expect(await since({ since: new Date(Date.parse(middle) + 1).toISOString() })).toBe(2);
});
