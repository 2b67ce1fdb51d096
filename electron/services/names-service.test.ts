import { describe, expect, test } from 'vitest';
import {
  ask,
  commit,
  create,
  openServices,
  refusal,
  type OpenServices,
} from '../../tests/support/services.ts';

const day = (text: string) => ({ precision: 'day', day: text });

async function fieldsOf(services: OpenServices, id: string): Promise<Readonly<Record<string, unknown>>> {
  return (await ask(services, 'record:get', { id })).fields;
}

describe('name:similar', () => {
  test('a second spelling of a school is told while it is typed, the nearest first, without the record itself', async () => {
    const services = openServices();
    const nine = await create(services, 'organisation', {
      shortName: 'МБОУ СОШ № 9',
      settlement: 'ст. Новая',
    });
    const basic = await create(services, 'organisation', { shortName: 'МБОУ ООШ № 9' });
    await create(services, 'organisation', { shortName: 'МБДОУ детский сад № 9' });
    const kind = 'organisation';
    const fields = { shortName: 'СОШ N 9' };
    expect((await ask(services, 'name:similar', { kind, fields })).similar).toEqual([
      { id: nine, title: 'МБОУ СОШ № 9', how: 'same', why: 'typeAndNumber' },
      { id: basic, title: 'МБОУ ООШ № 9', how: 'similar', why: 'otherKind' },
    ]);
    const { similar } = await ask(services, 'name:similar', { kind, fields, id: nine });
    expect(similar.map(({ id }) => id)).toEqual([basic]);
    expect((await ask(services, 'name:similar', { kind, fields: {} })).similar).toEqual([]);
    expect(
      (await ask(services, 'name:similar', { kind: 'teamMember', fields: { order: 1 } })).similar,
    ).toEqual([]);
  });

  test('what lies in the basket is not told; five are enough', async () => {
    const services = openServices();
    const ids = [];
    for (const patronymic of [
      'Петровна',
      'Павловна',
      'Платоновна',
      'Прохоровна',
      'Потаповна',
      'Поликарповна',
    ]) {
      ids.push(await create(services, 'person', { surname: 'Ильина', name: 'Анна', patronymic }));
    }
    const fields = { surname: 'Ильина', name: 'А.', patronymic: 'П.' };
    expect((await ask(services, 'name:similar', { kind: 'person', fields })).similar).toHaveLength(5);
    await commit(services, ...ids.slice(1).map((id) => ({ op: 'delete', id }) as const));
    const { similar } = await ask(services, 'name:similar', { kind: 'person', fields });
    expect(similar.map(({ title }) => title)).toEqual(['Ильина Анна Петровна']);
  });
});

describe('name:forms', () => {
  test('stored forms are told from those that rules made', async () => {
    const services = openServices();
    const id = await create(services, 'person', {
      surname: 'Соловей',
      name: 'Пётр',
      patronymic: 'Ильич',
      nameForms: { genitive: 'Соловья Петра Ильича' },
    });
    const { forms } = await ask(services, 'name:forms', { kind: 'person', id });
    expect(forms.map(({ case: form }) => form)).toEqual([
      'nominative',
      'genitive',
      'dative',
      'accusative',
      'instrumental',
      'prepositional',
    ]);
    expect(forms[1]).toEqual({ case: 'genitive', text: 'Соловья Петра Ильича', stored: true });
    expect(forms[2]?.stored).toBe(false);
    expect((await refusal(services, 'name:forms', { kind: 'organisation', id })).code).toBe(
      'record/not-found',
    );
  });
});

describe('record:merge', () => {
  test('every reference points to what stays, doubles go, the names stay findable', async () => {
    const services = openServices();
    const keep = await create(services, 'person', { surname: 'Ильина', name: 'Анна' });
    const other = await create(services, 'person', {
      surname: 'Белова',
      name: 'Анна',
      patronymic: 'Петровна',
      degree: 'кандидат наук',
    });
    const school = await create(services, 'organisation', { shortName: 'Школа', head: other });
    const event = await create(services, 'event', {
      title: 'Семинар',
      date: day('2025-10-14'),
      speakers: [{ person: keep }, { person: other, topic: 'О поле' }, { person: keep, topic: 'О луге' }],
    });
    const product = await create(services, 'product', {
      kind: 'article',
      title: 'Луг',
      authors: [other, keep],
    });

    const { fields, references } = await ask(services, 'merge:preview', { keep, others: [other] });
    expect(fields.find(({ name }) => name === 'degree')).toEqual({
      name: 'degree',
      values: [{ id: keep }, { id: other, value: 'кандидат наук' }],
      merged: 'кандидат наук',
    });
    expect(fields.map(({ name }) => name)).not.toContain('name');
    expect(references).toHaveLength(3);
    expect(references).toContainEqual({ kind: 'event', count: 1 });

    const { changeSet } = await ask(services, 'record:merge', { keep, others: [other] });
    expect(await fieldsOf(services, keep)).toEqual({
      surname: 'Ильина',
      name: 'Анна',
      patronymic: 'Петровна',
      degree: 'кандидат наук',
      formerSurnames: ['Белова'],
    });
    expect(await fieldsOf(services, school)).toMatchObject({ head: keep });
    expect((await fieldsOf(services, event)).speakers).toEqual([
      { person: keep, topic: 'О поле' },
      { person: keep, topic: 'О луге' },
    ]);
    expect((await fieldsOf(services, product)).authors).toEqual([keep]);
    expect((await ask(services, 'record:uses', { id: other })).records).toEqual([]);
    expect((await ask(services, 'basket:list', {})).records.map(({ id }) => id)).toEqual([other]);

    await ask(services, 'change:revert', { changeSet: changeSet ?? '' });
    expect((await fieldsOf(services, product)).authors).toEqual([other, keep]);
    expect((await ask(services, 'record:uses', { id: other })).records).toHaveLength(3);
    expect((await ask(services, 'basket:list', {})).records).toEqual([]);
  });

  test('aliases, lists and the founder of itself', async () => {
    const services = openServices();
    const keep = await create(services, 'organisation', {
      shortName: 'МБОУ СОШ № 9',
      legalName: 'Средняя школа № 9',
      phones: ['5-07-07'],
      isOwn: false,
    });
    const other = await create(services, 'organisation', {
      shortName: 'школа №9',
      legalName: 'средняя  школа № 9',
      phones: ['5-07-07', '5-07-08'],
      aliases: ['девятая'],
      founder: keep,
      isOwn: true,
      nameForms: { genitive: 'школы № 9' },
      later: { unknown: 'to this version' },
    });
    await ask(services, 'record:merge', { keep, others: [other] });
    expect(await fieldsOf(services, keep)).toEqual({
      shortName: 'МБОУ СОШ № 9',
      legalName: 'Средняя школа № 9',
      phones: ['5-07-07', '5-07-08'],
      aliases: ['девятая', 'школа №9'],
      isOwn: true,
      later: { unknown: 'to this version' },
    });
  });

  test('a record in the basket can still be restored: it points to what stays', async () => {
    const services = openServices();
    const keep = await create(services, 'person', { surname: 'Ильина' });
    const other = await create(services, 'person', { surname: 'Илина' });
    const thrown = await create(services, 'product', { kind: 'article', title: 'Луг', authors: [other] });
    await commit(services, { op: 'delete', id: thrown });
    const { changeSet } = await ask(services, 'record:merge', { keep, others: [other] });
    await commit(services, { op: 'restore', id: thrown });
    expect((await fieldsOf(services, thrown)).authors).toEqual([keep]);

    // And the other way: the merge is taken back while the record still lies there.
    await commit(services, { op: 'delete', id: thrown });
    await ask(services, 'change:revert', { changeSet: changeSet ?? '' });
    await commit(services, { op: 'restore', id: thrown });
    expect((await fieldsOf(services, thrown)).authors).toEqual([other]);
  });

  test('projects of reports and the others among themselves are turned round', async () => {
    const services = openServices();
    await ask(services, 'sample:create', {});
    const [report] = (await ask(services, 'report:list', {})).reports;
    const keep = await create(services, 'project', { name: 'Одно имя' });
    const project = report?.project ?? '';
    await ask(services, 'record:merge', { keep, others: [project] });
    expect((await ask(services, 'report:list', {})).reports[0]?.project).toBe(keep);
    const opened = await ask(services, 'report:open', { report: report?.id ?? '' });
    expect(opened.info.project).toBe(keep);

    const [one, two, three] = [
      await create(services, 'organisation', { shortName: 'Одна' }),
      await create(services, 'organisation', { shortName: 'Две' }),
      await create(services, 'organisation', { shortName: 'Три' }),
    ];
    await commit(services, { op: 'update', id: two, set: { founder: three } });
    await ask(services, 'record:merge', { keep: one, others: [two, three] });
    expect((await fieldsOf(services, one)).founder).toBeUndefined();
    await commit(services, { op: 'restore', id: two });
    expect((await fieldsOf(services, two)).founder).toBe(one);
  });

  test('what cannot be merged is refused, and nothing changes', async () => {
    const services = openServices();
    const keep = await create(services, 'person', { surname: 'Ильина' });
    const school = await create(services, 'organisation', { shortName: 'Школа' });
    const gone = await create(services, 'person', { surname: 'Белова' });
    await commit(services, { op: 'delete', id: gone });
    const merge = async (others: readonly string[]) =>
      (await refusal(services, 'record:merge', { keep, others })).code;
    expect(await merge([school])).toBe('merge/kinds');
    expect(await merge([keep])).toBe('merge/itself');
    expect(await merge([gone])).toBe('record/not-found');
    expect(await merge([])).toBe('call/invalid');
    expect(await fieldsOf(services, keep)).toEqual({ surname: 'Ильина' });
  });
});
