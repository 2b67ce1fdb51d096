import { expect, test } from 'vitest';
import { ask, create, openServices } from '../../../tests/support/services.ts';

test('a new school year: what repeats moves by a year, reports follow with the texts of last year', async () => {
  const services = openServices(undefined, { now: () => '2026-10-05T08:00:00.000Z' });
  const { report } = await ask(services, 'sample:create', {});
  const request = await create(services, 'request', {
    title: 'Мониторинг центров',
    due: { precision: 'day', day: '2025-12-20' },
    dueTime: '15:00',
    letterNumber: '118',
    repeatsYearly: true,
  });
  const next = await ask(services, 'year:next', {});
  expect(next).toMatchObject({ startYear: 2026, isDue: true });
  expect(next.requests.map(({ title, next: when }) => [title, when])).toContainEqual([
    'Мониторинг центров',
    '20.12.2026',
  ]);
  expect(next.reports.map(({ id, next: when }) => [id, when])).toEqual([[report, '2026']]);

  const before = await ask(services, 'record:list', { kind: 'request' });
  await ask(services, 'year:begin', { requests: [request], reports: [report] });
  const after = await ask(services, 'record:list', { kind: 'request' });
  expect(after.records).toHaveLength(before.records.length + 1);
  const made = after.records.find(({ fields }) => JSON.stringify(fields).includes('2026-12-20'));
  expect(made?.fields).toMatchObject({ title: 'Мониторинг центров', dueTime: '15:00' });
  expect(made?.fields).not.toHaveProperty('letterNumber');

  const { reports } = await ask(services, 'report:list', {});
  const begun = reports.find(({ previous }) => previous === report);
  expect(begun).toMatchObject({ period: '2026', state: 'draft' });
  expect((await ask(services, 'settings:get', {})).schoolYear).toBe(2026);
  expect(await ask(services, 'year:next', {})).toMatchObject({ isDue: false, reports: [] });
});
