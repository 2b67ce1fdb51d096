import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentOf, give, look, person, type Person, take } from '../support/exchange.ts';
import { openStore } from '#electron/store/open-store.ts';
import { testPorts } from '../support/ports.ts';
import { ask, commit, create, refusal } from '../support/services.ts';

const semester = { title: 'Семинар', date: { precision: 'year', year: 2025 } };

/** Two people with the same event, each of their own store. */
async function pair(fields: Record<string, unknown> = semester): Promise<{
  readonly anna: Person;
  readonly boris: Person;
  readonly event: string;
}> {
  const [anna, boris] = [person('Анна'), person('Борис')];
  const event = await create(anna, 'event', fields);
  await take(boris, await give(anna, boris));
  return { anna, boris, event };
}

const set = (by: Person, id: string, fields: Record<string, unknown>) =>
  commit(by, { op: 'update', id, set: fields });
const fieldsOf = async (by: Person, id: string) => (await ask(by, 'record:get', { id })).fields;

test('a new record arrives with what it refers to', async () => {
  const [anna, boris] = [person('Анна'), person('Борис')];
  const school = await create(anna, 'organisation', { shortName: 'Школа «Заря»' });
  const event = await create(anna, 'event', { ...semester, organisation: school });
  await create(anna, 'event', { ...semester, title: 'Другое' });
  const { counts } = await take(boris, await give(anna, boris, { ids: [event] }));
  expect(counts).toMatchObject({ new: 2, changed: 0, conflicts: 0 });
  expect(Object.keys(await contentOf(boris)).toSorted()).toEqual([school, event].toSorted());
});

test('fields changed on different sides both stand, without a question', async () => {
  const { anna, boris, event } = await pair();
  await set(anna, event, { title: 'Семинар о саде' });
  await set(boris, event, { description: 'О саде на крыше' });
  const { counts } = await take(boris, await give(anna, boris));
  expect(counts).toMatchObject({ changed: 1, conflicts: 0 });
  expect(await fieldsOf(boris, event)).toMatchObject({
    title: 'Семинар о саде',
    description: 'О саде на крыше',
  });
  await take(anna, await give(boris, anna));
  expect(await contentOf(anna)).toEqual(await contentOf(boris));
});

test('a field changed on both sides is a question with both values as people read them', async () => {
  const { anna, boris, event } = await pair();
  await set(anna, event, { date: { precision: 'day', day: '2025-03-14' } });
  await set(boris, event, { date: { precision: 'month', year: 2025, month: 4 } });
  const file = await give(anna, boris);
  const { conflicts, exchange } = await look(boris, file);
  expect(conflicts).toMatchObject([
    {
      record: { id: event, kind: 'event' },
      whole: false,
      fields: [{ name: 'date', label: 'Дата', mine: 'апрель 2025', theirs: '14.03.2025', base: '2025' }],
    },
  ]);
  const before = await contentOf(boris);
  expect(await refusal(boris, 'exchange:accept', { exchange, decisions: [] })).toMatchObject({
    code: 'exchange/undecided',
    details: { count: 1 },
  });
  expect(await contentOf(boris)).toEqual(before);
});

test('a decision made on one side is not asked again on the other', async () => {
  const { anna, boris, event } = await pair();
  await set(anna, event, { title: 'Её' });
  await set(boris, event, { title: 'Его' });
  const file = await give(anna, boris);
  await take(boris, file, () => 'mine');
  expect((await look(boris, file)).counts).toMatchObject({ conflicts: 0, changed: 0 });
  const back = await take(anna, await give(boris, anna));
  expect(back.counts).toMatchObject({ conflicts: 0, changed: 1 });
  expect(await fieldsOf(anna, event)).toMatchObject({ title: 'Его' });
});

test('accepting is one step: undo takes it back, and the file may be accepted again', async () => {
  const { anna, boris, event } = await pair();
  const second = await create(anna, 'event', { ...semester, title: 'Второе' });
  await set(anna, event, { title: 'Семинар о саде' });
  const before = await contentOf(boris);
  const file = await give(anna, boris);
  const { changeSet } = await take(boris, file);
  const after = await contentOf(boris);
  expect(Object.keys(after)).toContain(second);
  const reverted = await ask(boris, 'change:revert', { changeSet: String(changeSet) });
  expect(await contentOf(boris)).toEqual(before);
  expect((await look(boris, file)).counts).toMatchObject({ changed: 1, new: 1 });
  await ask(boris, 'change:revert', { changeSet: String(reverted.changeSet) });
  expect(await contentOf(boris)).toEqual(after);
  expect((await look(boris, file)).counts).toMatchObject({ changed: 0, new: 0, conflicts: 0 });
});

test('the same file again changes nothing', async () => {
  const { anna, boris, event } = await pair();
  await set(anna, event, { title: 'Её' });
  await set(boris, event, { description: 'Его' });
  const file = await give(anna, boris);
  expect((await take(boris, file)).changeSet).toBeDefined();
  const before = await contentOf(boris);
  expect((await take(boris, file)).changeSet).toBeUndefined();
  expect(await contentOf(boris)).toEqual(before);
});

test('whoever went back to what was before is followed, not undone', async () => {
  const { anna, boris, event } = await pair();
  await set(anna, event, { title: 'Иначе' });
  await take(boris, await give(anna, boris));
  await set(anna, event, { title: 'Семинар' });
  const file = await give(boris, anna);
  expect((await look(anna, file)).counts).toMatchObject({ changed: 0, conflicts: 0 });
  await take(boris, await give(anna, boris));
  expect(await fieldsOf(boris, event)).toMatchObject({ title: 'Семинар' });
});

test('deleted there, unchanged here: it goes; changed here: the whole record is a question', async () => {
  const { anna, boris, event } = await pair();
  const quiet = await create(anna, 'event', { ...semester, title: 'Лишнее' });
  await take(boris, await give(anna, boris));
  await commit(anna, { op: 'delete', id: event }, { op: 'delete', id: quiet });
  await set(boris, event, { title: 'Нужное' });
  const file = await give(anna, boris);
  const { counts, conflicts } = await look(boris, file);
  expect(counts).toMatchObject({ deleted: 1, conflicts: 1 });
  expect(conflicts).toMatchObject([{ record: { id: event }, whole: true, theirsDeleted: true }]);
  await take(boris, file, () => 'mine');
  expect(Object.keys(await contentOf(boris))).toEqual([event]);
  await take(anna, await give(boris, anna));
  expect(await contentOf(anna)).toEqual(await contentOf(boris));
});

test('deleted there, used here: it stands on both sides', async () => {
  const { anna, boris } = await pair();
  const school = await create(anna, 'organisation', { shortName: 'Школа' });
  await take(boris, await give(anna, boris));
  await commit(anna, { op: 'delete', id: school });
  const user = await create(boris, 'event', { ...semester, organisation: school });
  const file = await give(anna, boris);
  expect((await look(boris, file)).notes).toMatchObject([{ record: { id: school }, note: 'revived' }]);
  await take(boris, file);
  await take(anna, await give(boris, anna));
  expect(Object.keys(await contentOf(anna))).toEqual(expect.arrayContaining([school, user]));
  expect(await contentOf(anna)).toEqual(await contentOf(boris));
});

test('used there, deleted here: it comes back', async () => {
  const { anna, boris } = await pair();
  const school = await create(anna, 'organisation', { shortName: 'Школа' });
  await take(boris, await give(anna, boris));
  await commit(boris, { op: 'delete', id: school });
  await create(anna, 'event', { ...semester, organisation: school });
  await take(boris, await give(anna, boris));
  expect(await contentOf(boris)).toEqual(await contentOf(anna));
});

test('links added on both sides are united, and it is told', async () => {
  const { anna, boris, event } = await pair();
  const one = await create(anna, 'product', { title: 'Один', kind: 'collection' });
  await take(boris, await give(anna, boris));
  const other = await create(boris, 'product', { title: 'Два', kind: 'collection' });
  await set(anna, event, { products: [one] });
  await set(boris, event, { products: [other] });
  const { notes, counts } = await take(boris, await give(anna, boris));
  expect(counts.conflicts).toBe(0);
  expect(notes).toMatchObject([{ record: { id: event }, note: 'united', fields: ['Продукты'] }]);
  expect(await fieldsOf(boris, event)).toMatchObject({ products: [other, one] });
});

test('a third person who got an older state from one gets the newer from another without a question', async () => {
  const { anna, boris, event } = await pair();
  const vera = person('Вера');
  await set(boris, event, { title: 'Первое' });
  await take(vera, await give(boris, vera, { since: 'all' }));
  await set(boris, event, { title: 'Второе' });
  await take(anna, await give(boris, anna));
  const { counts } = await take(vera, await give(anna, vera, { since: 'all' }));
  expect(counts.conflicts).toBe(0);
  expect(await fieldsOf(vera, event)).toMatchObject({ title: 'Второе' });
});

test('records of one id that never met differ in each field as a question', async () => {
  const [anna, boris] = [person('Анна'), person('Борис')];
  const event = await create(anna, 'event', { ...semester, description: 'То же' });
  await commit(boris, {
    op: 'create',
    id: event,
    kind: 'event',
    fields: { ...semester, title: 'Чужое', description: 'То же' },
  });
  const { conflicts } = await look(boris, await give(anna, boris));
  expect(conflicts[0]?.fields.map(({ name }) => name)).toEqual(['title']);
});

test('a new record with the title of one that is here is hinted at', async () => {
  const { anna, boris } = await pair();
  await create(boris, 'organisation', { shortName: 'Школа № 7' });
  await create(anna, 'organisation', { shortName: 'Школа № 7' });
  const { notes } = await look(boris, await give(anna, boris));
  expect(notes).toMatchObject([{ note: 'alike', record: { title: 'Школа № 7' } }]);
});

test('the second time only what is new goes, and nothing new is told', async () => {
  const { anna, boris } = await pair();
  expect(await refusal(anna, 'exchange:export', wish(anna, boris))).toMatchObject({
    code: 'exchange/nothing',
    details: { name: 'Борис' },
  });
  await create(anna, 'event', { ...semester, title: 'Новое' });
  const { counts } = await look(boris, await give(anna, boris));
  expect(counts).toMatchObject({ new: 1, same: 0 });
  expect((await look(boris, await give(anna, boris, { since: 'all' }))).counts.same).toBe(1);
});

function wish(from: Person, to: Person) {
  const target = from.grants.grant(path.join(from.folder, 'a.letopis-records'), 'write');
  return { target, what: { since: 'last' }, peer: to.name };
}

test('attachments come with their files; accepted twice they are kept once', async () => {
  const { anna, boris, event } = await pair();
  const photo = path.join(anna.folder, 'фото.txt');
  fs.writeFileSync(photo, 'Снимок сада');
  await ask(anna, 'attachment:add', { owner: event, source: anna.grants.grant(photo, 'read') });
  const { counts } = await take(boris, await give(anna, boris, { ids: [event] }));
  expect(counts.files).toBe(1);
  const [info] = (await ask(boris, 'attachment:list', { owner: event })).attachments;
  expect(info).toMatchObject({ name: 'фото.txt', state: 'whole' });
  expect((await ask(boris, 'attachment:check', { deep: true })).files).toBe(1);
});

test('a report goes along with its texts; one that is finished here is not touched', async () => {
  const { anna, boris } = await pair();
  const project = await create(anna, 'project', { name: 'Сад' });
  const { report } = await ask(anna, 'report:create', {
    form: 'kip-annual',
    period: { precision: 'year', year: 2025 },
    project,
    title: 'Отчёт',
  });
  const { filled } = await ask(anna, 'report:open', { report });
  const nodes = filled.sections.flatMap(({ items }) => items).flatMap((item) => item.nodes);
  const node = nodes.find(({ type }) => type === 'text')?.id ?? '';
  await ask(anna, 'report:write-text', { report, node, text: 'Первое' });
  await take(boris, await give(anna, boris));
  expect(JSON.stringify(await contentOf(boris))).toContain('Первое');

  boris.close();
  const store = openStore(boris.folder, testPorts(boris.folder));
  store.records.commit({ label: 'test' }, [
    { op: 'update', id: report, set: { state: 'finalised' }, unset: [] },
  ]);
  store.close();
  const later = person('Борис', boris.folder);
  const before = await contentOf(later);
  await ask(anna, 'report:write-text', { report, node, text: 'Второе' });
  const { notes } = await take(later, await give(anna, later));
  expect(notes.map(({ note }) => note)).toContain('locked');
  expect(await contentOf(later)).toEqual(before);
});

test('who sent it is told', async () => {
  const [anna, boris] = [person('Анна'), person('Борис')];
  const id = '11111111-1111-4111-8111-111111111111';
  await ask(anna, 'settings:set', { key: 'profiles', value: [{ id, name: 'Анна Петровна' }] });
  await ask(anna, 'settings:set', { key: 'currentProfile', value: id });
  await create(anna, 'organisation', { shortName: 'Школа № 7', isOwn: true });
  const { sender } = await look(boris, await give(anna, boris));
  expect(sender).toEqual({ person: 'Анна Петровна', organisation: 'Школа № 7' });
});

test('one comes out of the basket while another goes in: the lists show what is there', async () => {
  const { anna, boris, event } = await pair();
  const other = await create(anna, 'event', { ...semester, title: 'Другое' });
  await take(boris, await give(anna, boris));
  await commit(anna, { op: 'delete', id: event });
  await set(boris, event, { title: 'Нужное' });
  await commit(boris, { op: 'delete', id: other });
  await contentOf(anna);
  await take(boris, await give(anna, boris), () => 'mine');
  await take(anna, await give(boris, anna));
  expect(Object.keys(await contentOf(anna))).toEqual([event]);
});
