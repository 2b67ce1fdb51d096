import { describe, expect, test } from 'vitest';
import type { Output } from '#shared/contract/calls.ts';
import { indicatorLines } from '#electron/cli/indicator-lines.ts';
import { nextMoment } from '../../tests/support/counting.ts';
import { ask, commit, create, openServices, refusal } from '../../tests/support/services.ts';
import { year2025 } from '../../tests/support/facts.ts';

const plain = (lines: readonly string[]) => lines.join('\n').replaceAll('\u00a0', ' ');

function valueIn({ groups }: Output<'indicator:catalogue'>, id: string) {
  const found = groups.flatMap(({ indicators }) => indicators).find((each) => each.id === id);
  return found?.values[0];
}

async function schoolYearStore() {
  const services = openServices();
  const school = await create(services, 'organisation', {
    shortName: 'СОШ № 7',
    type: 'school',
    isOwn: true,
  });
  const project = await create(services, 'project', { name: 'Сад', leadOrganisation: school });
  const event = (title: string, iso: string, more: object = {}) =>
    create(services, 'event', {
      title,
      kind: 'seminar',
      state: 'held',
      date: { precision: 'day', day: iso },
      ...more,
    });
  const spring = await event('Весенний', '2025-03-14', { links: [{ to: project }] });
  const autumn = await event('Осенний', '2025-10-14');
  return { services, school, project, spring, autumn };
}

describe('the catalogue of indicators', () => {
  test('answers figures of a scope and, for a figure, its records by their titles', async () => {
    const { services, project, spring, autumn } = await schoolYearStore();
    const all = await ask(services, 'indicator:catalogue', { period: year2025 });
    expect(valueIn(all, 'events.count')).toMatchObject({ figure: { value: 2 }, records: 2 });
    const own = await ask(services, 'indicator:catalogue', { period: year2025, project });
    expect(valueIn(own, 'events.count')).toMatchObject({ figure: { value: 1 } });

    const behind = await ask(services, 'indicator:records', { period: year2025, id: 'events.count' });
    expect(behind.all).toBe(2);
    expect(new Map(behind.records.map(({ id, title }) => [id, title]))).toEqual(
      new Map([
        [spring, 'Весенний, 14.03.2025'],
        [autumn, 'Осенний, 14.10.2025'],
      ]),
    );
    const part = { period: year2025, id: 'events.count', part: 'seminar', project };
    expect((await ask(services, 'indicator:records', part)).records).toMatchObject([
      { id: spring, kind: 'event' },
    ]);
    const none = { period: year2025, id: 'events.count', part: 'hike' };
    expect(await ask(services, 'indicator:records', none)).toEqual({ records: [], all: 0 });
  });

  test('labels are words: kinds, titles of records, groups of schools', async () => {
    const { services, school, project } = await schoolYearStore();
    const own = await create(services, 'municipality', { name: 'Заречный район', type: 'district' });
    await create(services, 'networkMember', { project, municipality: own });
    await create(services, 'traineeshipSite', { organisation: school, project });
    const all = await ask(services, 'indicator:catalogue', { period: year2025 });
    expect(valueIn(all, 'events.count')?.parts.map(({ label }) => label)).toEqual(['семинар']);
    expect(valueIn(all, 'network.sites')?.parts.map(({ label }) => label)).toEqual(['школы']);
    expect(plain([valueIn(all, 'network.municipalities')?.phrase ?? ''])).toBe('1 район');
  });

  test('is refused for an indicator that does not exist', async () => {
    const { services } = await schoolYearStore();
    const wrong = await refusal(services, 'indicator:records', { period: year2025, id: 'events.none' });
    expect(wrong.code).toBe('call/invalid');
  });

  test('a deleted record is counted no more', async () => {
    const { services, autumn } = await schoolYearStore();
    await commit(services, { op: 'delete', id: autumn });
    const all = await ask(services, 'indicator:catalogue', { period: year2025 });
    expect(valueIn(all, 'events.count')).toMatchObject({ figure: { value: 1 } });
  });
});

test('where a record is used: the indicators of the school year that is going on, as they are now', async () => {
  const services = openServices();
  const today = nextMoment().slice(0, 10);
  const id = await create(services, 'event', { title: 'Семинар', date: { precision: 'day', day: today } });
  const used = await ask(services, 'indicator:uses', { id });
  expect(used.indicators).toContain('events.count');
  await commit(services, { op: 'update', id, set: { state: 'planned' }, unset: [] });
  expect(await ask(services, 'indicator:uses', { id })).toEqual({ indicators: [] });
});

test('the list for people: figure, base, how many records, parts, notes', async () => {
  const { services, school } = await schoolYearStore();
  const covered = (pupils: number, more: object = {}) =>
    create(services, 'coverage', {
      organisation: school,
      period: year2025,
      pupils: { value: pupils },
      ...more,
    });
  await covered(1564, { base: { kind: 'allPupils', value: { value: 3067 } } });
  await covered(375, { area: 'technical' });
  const lines = plain(indicatorLines(await ask(services, 'indicator:catalogue', { period: year2025 })));
  expect(lines).toContain('Мероприятия\n  Мероприятий по видам: 2 шт. · 2 записи\n    – семинар: 2\n');
  expect(lines).toContain(
    [
      '  Охвачено детей по направленностям, не указано: 1564 чел. · 51 % · от всех обучающихся: 3067 · сумма частей: 375 · 2 записи',
      '    – техническая: 375 · 24 % · 1 запись',
      '    – без указания: 1189 · 76 % · 0 записей',
      '      Сумма частей меньше целого на 1189: остаток показан как «без указания».',
    ].join('\n'),
  );
  expect(lines).not.toContain('Сайт');
});
