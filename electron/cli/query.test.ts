import { expect, test } from 'vitest';
import { create, openServices } from '../../tests/support/services.ts';
import { columnNamed } from './names.ts';
import { gridRows } from './grid-pages.ts';
import { queryOf } from './query.ts';

const day = (iso: string) => ({ precision: 'day', day: iso });

const pupils = (participants: object) => [{ audience: 'pupils', participants }];

test.each<[where: string, found: string[]]>([
  ['название=ЯРМАРКА', ['Ярмарка']],
  ['Дата=2025', ['Ярмарка', 'Турнир']],
  ['Дата=2025-2026', ['Ярмарка', 'Неделя', 'Турнир']],
  ['Дата=2025-11-02', ['Турнир']],
  ['Дата=2.11.2025..', ['Неделя', 'Турнир']],
  ['Дата=..2024', ['Концерт']],
  ['Дата=март', ['Неделя']],
  ['уровень=районный', ['Неделя']],
  ['level=', ['Концерт', 'Турнир']],
  ['уровень=*', ['Ярмарка', 'Неделя']],
  ['audiences[pupils]=42', ['Ярмарка']],
  ['audiences[pupils]=4', []],
  ['audiences[pupils]=50..200', ['Турнир']],
  ['audiences[pupils]=..50', ['Ярмарка']],
  ['audiences[pupils]=более', ['Турнир']],
  ['школа=№ 7', ['Ярмарка']],
  ['есть приложение=да', ['Концерт']],
  ['название=ничего', []],
])('%s', async (where, found) => {
  const services = openServices();
  const organisation = await create(services, 'organisation', { shortName: 'Школа № 7' });
  const event = (title: string, fields: object) => create(services, 'event', { title, ...fields });
  await event('Ярмарка', {
    date: day('2025-10-14'),
    level: 'school',
    organisation,
    audiences: pupils({ value: 42, qualifier: 'exact' }),
  });
  await event('Неделя', { date: { precision: 'month', year: 2026, month: 3 }, level: 'municipal' });
  await event('Концерт', { date: day('2024-12-27'), hasAttachment: true });
  await event('Турнир', {
    date: day('2025-11-02'),
    audiences: pupils({ value: 160, qualifier: 'moreThan' }),
  });
  const query = queryOf('event', { where: [where] });
  const { rows } = await gridRows(services, 'event', query, [columnNamed('event', 'title')]);
  expect(rows.map(({ cells }) => cells[0]?.text)).toEqual(found);
});

test('several conditions, and an order', () => {
  const options = { where: ['название=а', 'уровень=*'], sort: 'дата', descending: true };
  expect(queryOf('event', options)).toEqual({
    filters: [
      { is: 'containing', column: 'title', text: 'а' },
      { is: 'filled', column: 'level' },
    ],
    sort: [{ column: 'date', descending: true }],
  });
});
