import { describe, expect, test } from 'vitest';
import type { Input } from '#shared/contract/calls.ts';
import { ask, commit, create, type OpenServices, openServices } from '../../../tests/support/services.ts';

const year = { precision: 'year', year: 2025 };
const day = (iso: string) => ({ precision: 'day', day: iso });

type Rows = Omit<Input<'grid:rows'>, 'kind' | 'look' | 'columns' | 'from' | 'count'>;

async function rows(services: OpenServices, columns: string[], more: Partial<Rows> & { look?: string } = {}) {
  const { look = 'a', query = {} } = more;
  const answer = await ask(services, 'grid:rows', {
    kind: 'event',
    look,
    query,
    columns,
    from: 0,
    count: 100,
  });
  return answer.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '));
}

const write = (services: OpenServices, input: Omit<Input<'grid:write'>, 'kind' | 'look' | 'query'>) =>
  ask(services, 'grid:write', { kind: 'event', look: 'a', query: {}, ...input });

async function threeEvents() {
  const services = openServices();
  const ids = [];
  for (const [title, date] of [
    ['Ярмарка', day('2025-10-14')],
    ['Встреча', day('2025-03-02')],
    ['Поход', year],
  ] as const) {
    ids.push(await create(services, 'event', { title, date, level: 'school' }));
  }
  return { services, ids };
}

describe('rows', () => {
  test('stand in the order asked for, dates by time, what is not filled last', async () => {
    const { services } = await threeEvents();
    await create(services, 'event', { title: 'Без уровня', date: day('2026-01-01') });
    const byDate = { query: { sort: [{ column: 'date' }] } };
    expect(await rows(services, ['title'], byDate)).toEqual(['Поход', 'Встреча', 'Ярмарка', 'Без уровня']);
    const byLevel = { query: { sort: [{ column: 'level', descending: true }] } };
    expect((await rows(services, ['title'], byLevel)).at(-1)).toBe('Без уровня');
  });

  test.each([
    [{ is: 'containing', column: 'title', text: 'ЯРМ' }, ['Ярмарка']],
    [{ is: 'during', column: 'date', from: '2025-10-01', to: '2025-10-31' }, ['Ярмарка', 'Поход']],
    [{ is: 'oneOf', column: 'level', values: ['municipal'] }, []],
    [{ is: 'empty', column: 'kind' }, ['Ярмарка', 'Встреча', 'Поход']],
    [{ is: 'filled', column: 'kind' }, []],
    [{ is: 'containing', column: 'no such column', text: 'x' }, ['Ярмарка', 'Встреча', 'Поход']],
  ] as const)('that pass %o', async (filter, titles) => {
    const { services } = await threeEvents();
    const query = { filters: [filter] } as Input<'grid:rows'>['query'];
    expect(await rows(services, ['title'], { query, look: 'filtered' })).toEqual(titles);
  });

  test('keep their places while the look is open, though an edit would hide or move them', async () => {
    const { services } = await threeEvents();
    const query = {
      filters: [{ is: 'containing' as const, column: 'title', text: 'р' }],
      sort: [{ column: 'title' }],
    };
    const look = { kind: 'event' as const, look: 'kept', query };
    const before = await rows(services, ['title'], { query, look: 'kept' });
    expect(before).toEqual(['Встреча', 'Ярмарка']);
    await ask(services, 'grid:write', {
      ...look,
      columns: ['title'],
      range: { from: 0, to: 0 },
      write: { do: 'text', text: 'Эхо' },
    });
    expect(await rows(services, ['title'], { query, look: 'kept' })).toEqual(['Эхо', 'Ярмарка']);
    expect(await rows(services, ['title'], { query, look: 'anew' })).toEqual(['Ярмарка']);
  });

  test('that are deleted go, that are new come last', async () => {
    const { services, ids } = await threeEvents();
    await rows(services, ['title']);
    await commit(services, { op: 'delete', id: ids[0] ?? '' });
    await create(services, 'event', { title: 'Новое', date: year });
    expect(await rows(services, ['title'])).toEqual(['Встреча', 'Поход', 'Новое']);
  });

  test('that come back from the basket stand where they stood', async () => {
    const { services, ids } = await threeEvents();
    await rows(services, ['title']);
    const deletion = await commit(services, { op: 'delete', id: ids[1] ?? '' });
    expect(await rows(services, ['title'])).toEqual(['Ярмарка', 'Поход']);
    await ask(services, 'change:revert', { changeSet: deletion });
    expect(await rows(services, ['title'])).toEqual(['Ярмарка', 'Встреча', 'Поход']);
  });

  test('are searched by what they show now, also of the records that they name', async () => {
    const { services, ids } = await threeEvents();
    const place = await create(services, 'organisation', { shortName: 'Лицей «Заря»' });
    await commit(services, { op: 'update', id: ids[0] ?? '', set: { place } });
    const found = (search: string, look: string) => rows(services, ['title'], { query: { search }, look });
    expect(await found('заря ярм', 'a')).toEqual(['Ярмарка']);
    await commit(services, { op: 'update', id: place, set: { shortName: 'Лицей «Маяк»' } });
    expect(await found('заря', 'b')).toEqual([]);
    expect(await found('маяк', 'c')).toEqual(['Ярмарка']);
  });
});

describe('writing', () => {
  test('a cell is one step of undo', async () => {
    const { services } = await threeEvents();
    const { changeSet = '', changed } = await write(services, {
      columns: ['level'],
      range: { from: 1, to: 1 },
      write: { do: 'text', text: 'районный' },
    });
    expect(changed).toBe(1);
    expect(await rows(services, ['level'])).toEqual(['школьный', 'муниципальный', 'школьный']);
    await ask(services, 'change:revert', { changeSet });
    expect(await rows(services, ['level'])).toEqual(['школьный', 'школьный', 'школьный']);
  });

  test('fills down, clears, and writes to all', async () => {
    const { services } = await threeEvents();
    const range = { from: 0, to: 2 };
    await write(services, {
      columns: ['level'],
      range: { from: 0, to: 0 },
      write: { do: 'value', value: 'regional' },
    });
    await write(services, { columns: ['level'], range, write: { do: 'fillDown' } });
    const filled = await rows(services, ['level']);
    expect(filled[1]).toBe(filled[0]);
    expect(filled[2]).toBe(filled[0]);
    await write(services, { columns: ['level'], range, write: { do: 'clear' } });
    expect(await rows(services, ['level'])).toEqual(['', '', '']);
    const { refused } = await write(services, { columns: ['title'], range, write: { do: 'clear' } });
    expect(refused.map(({ problem }) => problem)).toEqual(['missing', 'missing', 'missing']);
  });

  test('a pasted block changes rows, adds what goes beyond them, and says what it refused', async () => {
    const { services } = await threeEvents();
    const answer = await write(services, {
      columns: ['title', 'date', 'audiences[pupils]'],
      range: { from: 2, to: 2 },
      write: {
        do: 'paste',
        cells: [
          ['Поход выходного дня', '14.10.2025', '25'],
          ['Квест', 'когда-нибудь', '30'],
          ['Концерт', 'май 2025', 'более 100'],
          ['', '', ''],
        ],
      },
    });
    expect(answer).toMatchObject({ changed: 2, created: 1 });
    expect(answer.refused).toEqual([
      { row: 3, column: 'date', text: 'когда-нибудь', problem: 'date-unclear' },
    ]);
    expect(await rows(services, ['title', 'audiences[pupils]'])).toEqual([
      'Ярмарка | ',
      'Встреча | ',
      'Поход выходного дня | 25',
      'Концерт | более 100',
    ]);
  });

  test('a name in a cell means the record that has it, also by an alias', async () => {
    const { services } = await threeEvents();
    await create(services, 'organisation', { shortName: 'МБОУ СОШ № 7', aliases: ['седьмая школа'] });
    const put = (text: string) =>
      write(services, { columns: ['place'], range: { from: 0, to: 0 }, write: { do: 'text', text } });
    expect((await put('Седьмая школа')).refused).toEqual([]);
    expect((await rows(services, ['place']))[0]).toBe('МБОУ СОШ № 7');
    expect((await put('Восьмая школа')).refused[0]?.problem).toBe('reference-unknown');
  });

  test('the grades of a programme follow its classes until a person says otherwise', async () => {
    const services = openServices();
    const id = await create(services, 'programme', { name: 'Робототехника', kind: 'additional' });
    const put = (column: string, text: string) =>
      ask(services, 'grid:write', {
        kind: 'programme',
        look: 'p',
        query: {},
        columns: [column],
        range: { from: 0, to: 0 },
        write: { do: 'text', text },
      });
    const grades = async () => Reflect.get((await ask(services, 'record:get', { id })).fields, 'grades');
    await put('classes', '6, 8а, 8б');
    expect(await grades()).toEqual([6, 8]);
    await put('grades', '6; 7; 8');
    await put('classes', '5-9');
    expect(await grades()).toEqual([6, 7, 8]);
  });
});

test('a range goes out as Excel and Word take it', async () => {
  const { services, ids } = await threeEvents();
  await commit(services, {
    op: 'update',
    id: ids[0] ?? '',
    set: { description: 'две\nстроки и "кавычки" <b>' },
  });
  const { text, html } = await ask(services, 'grid:copy', {
    kind: 'event',
    look: 'a',
    query: {},
    columns: ['title', 'description'],
    range: { from: 0, to: 1 },
  });
  expect(text).toBe('Ярмарка\t"две\nстроки и ""кавычки"" <b>"\r\nВстреча\t');
  expect(html).toContain('<td>две<br>строки и "кавычки" &lt;b&gt;</td>');
});

test('a filter offers what stands in the column, the most frequent first', async () => {
  const { services, ids } = await threeEvents();
  await commit(services, { op: 'update', id: ids[0] ?? '', set: { level: 'municipal' } });
  const { values } = await ask(services, 'grid:values', { kind: 'event', column: 'level' });
  expect(values.map(({ value, count }) => [value, count])).toEqual([
    ['school', 2],
    ['municipal', 1],
  ]);
});
