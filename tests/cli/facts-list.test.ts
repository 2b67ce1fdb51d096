import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { create, openServices } from '../support/services.ts';
import { temporaryFolder } from '../support/temp-folder.ts';
import { json, letopis } from './letopis.ts';

const day = (iso: string) => ({ precision: 'day', day: iso });

/** A folder with a school and four events of it. */
async function events(): Promise<string> {
  const services = openServices();
  const organisation = await create(services, 'organisation', { shortName: 'Школа № 7', isOwn: true });
  const event = (title: string, fields: object) =>
    create(services, 'event', { title, date: day('2025-10-14'), ...fields });
  await event('Ярмарка кружков', {
    level: 'school',
    organisation,
    audiences: [{ audience: 'pupils', participants: { value: 42, qualifier: 'exact' } }],
  });
  await event('Неделя науки', { date: { precision: 'month', year: 2026, month: 3 }, level: 'municipal' });
  await event('Концерт \u{1B}[31mвечером', { date: day('2024-12-27'), hasAttachment: true });
  await event('Турнир по шахматам, на котором встретились все четыре сельские школы', {
    date: day('2025-11-02'),
    audiences: [{ audience: 'pupils', participants: { value: 160, qualifier: 'moreThan' } }],
  });
  services.close();
  return services.folder;
}

/** The first column of every row. */
async function titles(data: string, ...args: string[]): Promise<string[]> {
  const { code, out, err } = await letopis(
    'facts',
    'list',
    'мероприятие',
    '--tsv',
    '--columns',
    'название',
    ...args,
    '--data',
    data,
  );
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const [head, ...lines] = out.trimEnd().split('\n');
  expect(head).toBe('Название\tНомер');
  return lines.map((line) => line.split('\t')[0]?.split(' ')[0] ?? '');
}

test('the kinds with their Russian names and how many records each has', async () => {
  const data = await events();
  const { out } = await letopis('facts', 'kinds', '--data', data);
  expect(out).toMatch(/^Мероприятия +4 {2}event$/m);
  expect(out).toMatch(/^Организации +1 {2}organisation$/m);
  expect(out).toMatch(/^Гранты +0 {2}grant$/m);
  const kind = z.object({ kind: z.string(), one: z.string(), many: z.string(), count: z.int() });
  const { kinds } = await json(z.object({ kinds: z.array(kind) }), 'facts', 'kinds', '--data', data);
  expect(kinds).toContainEqual({ kind: 'event', one: 'мероприятие', many: 'Мероприятия', count: 4 });
});

test('the columns of a kind by their titles and ids', async () => {
  const { out } = await letopis('facts', 'columns', 'Люди', '--data', await events());
  expect(out).toMatch(/^Фамилия +surname$/m);
});

describe('a list', () => {
  test('stands in columns that hold something, cut where they are too wide; no code of a terminal gets out', async () => {
    const { code, out, err } = await letopis('facts', 'list', 'event', '--data', await events());
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [head = '', ...rest] = out.trimEnd().split('\n');
    expect(head).toMatch(/^Название +Дата +Уровень +Школа +Участники +Есть приложение +Номер$/);
    const rows = rest.slice(0, 4);
    for (const row of rows) {
      expect(row.slice(head.indexOf('Дата')).startsWith(' ')).toBe(false);
      expect(row.slice(0, head.indexOf('Дата'))).toMatch(/ {2}$/);
      expect(row).toMatch(/ {2}[0-9a-f-]{36}$/);
    }
    expect(rows.join('\n')).toMatch(/14\.10\.2025 +школьный +Школа № 7 +обучающиеся 42/);
    expect(rows.join('\n')).toContain('март 2026');
    expect(rows.join('\n')).toMatch(/Турнир по шахматам, .+…  02/);
    expect(out).not.toContain('\u{1B}');
    expect(rest.slice(4)).toEqual(['', 'Показано: 4\u00a0записи']);
  });

  test('by several conditions, sorted, the first rows; how many there are is said', async () => {
    const data = await events();
    expect(await titles(data, '--sort', 'Дата')).toEqual(['Концерт', 'Ярмарка', 'Турнир', 'Неделя']);
    const sorted = ['--sort', 'date', '--descending', '--where', 'дата=2025..2026'];
    expect(await titles(data, ...sorted)).toEqual(['Неделя', 'Турнир', 'Ярмарка']);
    expect(await titles(data, ...sorted, '--where', 'уровень=', '--limit', '2')).toEqual(['Турнир']);
    const { out } = await letopis('facts', 'list', 'event', ...sorted, '--limit', '1', '--data', data);
    expect(out).toContain('Показано: 1\u00a0запись, подходит 3, всего 4\n');
  });

  test('whole texts for programs: by tabs, and as JSON with codes beside the texts', async () => {
    const data = await events();
    const columns = ['--columns', 'название, Уровень', '--where', 'название=турнир'];
    const { out } = await letopis('facts', 'list', 'event', ...columns, '--tsv', '--data', data);
    expect(out).toMatch(/^Название\tУровень\tНомер\nТурнир .+ сельские школы\t\t[0-9a-f-]{36}\n$/);
    const schema = z.object({
      kind: z.literal('event'),
      total: z.int(),
      all: z.int(),
      columns: z.array(z.object({ id: z.string(), title: z.string() })),
      rows: z.array(z.object({ id: z.uuid(), cells: z.array(z.unknown()) })),
    });
    const wish = ['--columns', 'название;уровень', '--where', 'уровень=школьный'];
    const said = await json(schema, 'facts', 'list', 'event', ...wish, '--data', data);
    expect(said).toMatchObject({ total: 1, all: 4, columns: [{ id: 'title' }, { id: 'level' }] });
    expect(said.rows[0]?.cells).toEqual([{ text: 'Ярмарка кружков' }, { text: 'школьный', value: 'school' }]);
  });

  test('longer than a page of the grid is whole', { timeout: 180_000 }, async () => {
    const services = openServices();
    const mutations = Array.from({ length: 2_001 }, (_, at) => ({
      op: 'create' as const,
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      kind: 'snippet' as const,
      fields: { title: `Заготовка ${at}`, text: 'Текст' },
    }));
    await services.call('record:commit', { label: 'test', mutations });
    services.close();
    const { out } = await letopis('facts', 'list', 'snippet', '--tsv', '--data', services.folder);
    expect(out.trimEnd().split('\n')).toHaveLength(2_002);
  });
});

test.each([
  [['list', 'мероприятя'], 'Вида записей «мероприятя» нет. Похожие: Мероприятия, мероприятие'],
  [['list', 'event', '--where', 'уровен=x'], 'Столбца «уровен» нет. Похожие: Уровень'],
])('%o: refused with the near ones', async (args, message) => {
  const { code, out, err } = await letopis('facts', ...args, '--data', temporaryFolder());
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
});
