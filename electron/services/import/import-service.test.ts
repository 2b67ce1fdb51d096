import { describe, expect, test } from 'vitest';
import type { Input } from '#shared/contract/calls.ts';
import type { FactKind } from '#shared/facts/kinds.ts';
import { ask, create, type OpenServices, openServices, refusal } from '../../../tests/support/services.ts';

type Choice = Partial<Omit<Input<'import:plan'>, 'import'>>;

/** Tab-separated lines, as Excel puts them into the clipboard. */
const tsv = (...rows: string[][]) => rows.map((row) => row.join('\t')).join('\r\n');

async function opened(services: OpenServices, text: string, kind?: FactKind) {
  const { import: id, ...rest } = await ask(services, 'import:open-clipboard', {
    text,
    ...(kind === undefined ? {} : { kind }),
  });
  const input = (choice: Choice = {}) => ({
    import: id,
    table: rest.table,
    kind: rest.kind,
    duplicates: 'update' as const,
    createNamed: true,
    ...choice,
  });
  return {
    ...rest,
    id,
    plan: (choice?: Choice) => ask(services, 'import:plan', input(choice)),
    commit: (choice?: Choice) => ask(services, 'import:commit', input(choice)),
  };
}

const events = tsv(
  ['План работы центра'],
  [
    '№ п/п',
    'Наименование мероприятия',
    'Дата проведения',
    'Уровень',
    'Количество участников',
    'Место проведения',
  ],
  ['1', 'Ярмарка кружков', '14.10.2025', 'школьный', '42', 'актовый зал'],
  ['2', 'Турнир по шахматам', 'март 2025', 'районный', 'более 60', ''],
  ['3', 'Неделя науки', 'как-нибудь', 'школьный', '10', ''],
  ['4', 'Открытый урок', '02.02.2025', 'вселенский', 'сорок', ''],
  ['', '', '', '', '', ''],
  ['Итого', '', '', '', '112', ''],
);

async function list(services: OpenServices, kind: FactKind) {
  return (await ask(services, 'record:list', { kind })).records.map(({ fields }) => fields);
}

describe('a table of events', () => {
  test('is understood: head, columns, kind', async () => {
    const services = openServices();
    const { kind, plan } = await opened(services, events);
    expect(kind).toBe('event');
    const { headRows, mapping, counts } = await plan();
    expect(headRows).toBe(2);
    expect(mapping).toEqual([null, 'title', 'date', 'level', 'audiences[unspecified]', 'placeText']);
    expect(counts).toEqual({
      create: 3,
      update: 0,
      same: 0,
      skip: 2,
      refuse: 1,
      refusedCells: 3,
      companions: 0,
    });
  });

  test('says of each row what becomes of it and why', async () => {
    const services = openServices();
    const { rows } = await (await opened(services, events)).plan();
    expect(rows.map(({ action, reason }) => reason ?? action)).toEqual([
      'create',
      'create',
      'missing',
      'create',
      'blank',
      'total',
    ]);
    expect(rows[2]?.cells[2]).toEqual({ text: 'как-нибудь', problem: 'date-unclear' });
    expect(rows[3]?.cells[4]).toEqual({ text: 'сорок', problem: 'expected-number' });
  });

  test('comes in as one step, and one undo takes it back', async () => {
    const services = openServices();
    const { changeSet = '', counts } = await (await opened(services, events)).commit();
    expect(counts.create).toBe(3);
    const titles = async () => (await list(services, 'event')).map((fields) => Reflect.get(fields, 'title'));
    expect(await titles()).toEqual(['Ярмарка кружков', 'Турнир по шахматам', 'Открытый урок']);
    expect(await list(services, 'event')).toContainEqual(
      expect.objectContaining({
        audiences: [{ audience: 'unspecified', participants: { value: 60, qualifier: 'moreThan' } }],
      }),
    );
    await ask(services, 'change:revert', { changeSet });
    expect(await titles()).toEqual([]);
  });

  test('is read again where the data changed since it was shown', async () => {
    const services = openServices();
    const { plan, commit } = await opened(services, events);
    expect((await plan()).counts.create).toBe(3);
    await create(services, 'event', {
      title: 'Ярмарка кружков',
      date: { precision: 'day', day: '2025-10-14' },
    });
    expect((await commit()).counts).toMatchObject({ create: 2, update: 1 });
  });

  test('again changes nothing; a fuller one fills what was empty and erases nothing', async () => {
    const services = openServices();
    await (await opened(services, events)).commit();
    const again = await (await opened(services, events)).plan();
    expect(again.counts).toMatchObject({ create: 0, update: 0, same: 3 });
    const fuller = tsv(
      ['Наименование мероприятия', 'Дата проведения', 'Место проведения', 'Уровень'],
      ['ЯРМАРКА КРУЖКОВ', '14.10.2025', '', 'муниципальный'],
    );
    const { counts, rows } = await (await opened(services, fuller, 'event')).plan();
    expect(counts).toMatchObject({ update: 1, create: 0 });
    expect(rows[0]?.existing).toContain('Ярмарка кружков');
    await (await opened(services, fuller, 'event')).commit();
    const [fair] = await list(services, 'event');
    expect(fair).toMatchObject({ title: 'ЯРМАРКА КРУЖКОВ', level: 'municipal', placeText: 'актовый зал' });
    const asNew = await (await opened(services, fuller, 'event')).plan({ duplicates: 'create' });
    expect(asNew.counts).toMatchObject({ create: 1, update: 0 });
  });

  test('finds its events though it does not name the school, and keeps those of two schools apart', async () => {
    const services = openServices();
    const own = await create(services, 'organisation', { shortName: 'МБОУ СОШ № 7' });
    const date = { precision: 'day', day: '2025-10-14' };
    await create(services, 'event', { title: 'Ярмарка', date, organisation: own });
    const unnamed = tsv(['Мероприятие', 'Дата'], ['Ярмарка', '14.10.2025']);
    expect((await (await opened(services, unnamed, 'event')).plan()).counts).toMatchObject({
      same: 1,
      create: 0,
    });
    const two = tsv(
      ['Мероприятие', 'Дата', 'Школа'],
      ['Ярмарка', '14.10.2025', 'МБОУ СОШ № 7'],
      ['Ярмарка', '14.10.2025', 'МБОУ СОШ № 8'],
    );
    expect((await (await opened(services, two, 'event')).plan()).counts).toMatchObject({
      same: 1,
      create: 1,
    });
  });

  test('of days to come is a plan: its events are planned, those before are held', async () => {
    const services = openServices();
    const plan = tsv(
      ['Мероприятие', 'Дата', 'Ответственный'],
      ['Было', '14.10.2001', ''],
      ['Будет', 'май 2099', 'Ильина А.П.'],
    );
    await (await opened(services, plan, 'event')).commit();
    expect((await list(services, 'event')).map((fields) => Reflect.get(fields, 'state'))).toEqual([
      undefined,
      'planned',
    ]);
    expect(await list(services, 'person')).toEqual([{ surname: 'Ильина', name: 'А.', patronymic: 'П.' }]);
  });

  test('with the columns put elsewhere by hand is remembered by its headers', async () => {
    const services = openServices();
    const table = tsv(['А', 'Б'], ['Ярмарка', '14.10.2025']);
    const first = await opened(services, table, 'event');
    expect((await first.plan()).counts.create).toBe(0);
    await first.commit({ headRows: 1, mapping: ['title', 'date'] });
    const next = tsv(['А', 'Б'], ['Концерт', '15.10.2025']);
    const plan = await (await opened(services, next, 'event')).plan({ headRows: 1 });
    expect(plan).toMatchObject({ remembered: true, mapping: ['title', 'date'], counts: { create: 1 } });
    const titled = tsv(['Отчёт за год', ''], ['А', 'Б'], ['Ярмарка', '16.10.2025']);
    expect(await (await opened(services, titled, 'event')).plan({})).toMatchObject({
      remembered: true,
      headRows: 2,
      counts: { create: 1 },
    });
  });

  test('of words that nobody knows is still a head over dates and figures', async () => {
    const services = openServices();
    const table = tsv(['Что делали', 'Тогда-то'], ['Концерт', '15.10.2025'], ['Ярмарка', '16.10.2025']);
    const plan = await (await opened(services, table, 'event')).plan({});
    expect(plan).toMatchObject({ headRows: 1, headers: ['Что делали', 'Тогда-то'] });
    const bare = tsv(['Концерт', '15.10.2025'], ['Ярмарка', '16.10.2025']);
    expect((await (await opened(services, bare, 'event')).plan({})).headRows).toBe(0);
  });
});

test('clubs with their places at both ends of a school year, as district reports have them', async () => {
  const services = openServices();
  const clubs = tsv(
    [
      '№ п/п',
      'Кружок',
      'Классы',
      'Количество учащихся на начало 2022-2023 учебного года',
      'Количество учащихся на конец 2022-2023 учебного года',
    ],
    ['1.', 'Робототехника', '5-6', '14', '16'],
    ['2.', 'Шахматы', '1а, 1б', '20', 'двадцать'],
  );
  const { kind, plan, commit } = await opened(services, clubs);
  expect(kind).toBe('programme');
  const fixed = [{ column: 'kind', text: 'внеурочная' }];
  const { mapping, counts, rows } = await plan({ fixed });
  expect(mapping).toEqual([null, 'name', 'classes', 'enrolment[yearStart]', 'enrolment[yearEnd]']);
  expect(counts).toMatchObject({ create: 2, companions: 3, refusedCells: 1 });
  expect(rows[1]?.cells[4]).toEqual({ text: 'двадцать', problem: 'expected-number' });
  await commit({ fixed });
  const schoolYear = { precision: 'schoolYear', startYear: 2022 };
  expect(await list(services, 'enrolment')).toEqual([
    expect.objectContaining({ schoolYear, point: 'yearStart', count: { value: 14, qualifier: 'exact' } }),
    expect.objectContaining({ schoolYear, point: 'yearEnd', count: { value: 16, qualifier: 'exact' } }),
    expect.objectContaining({ schoolYear, point: 'yearStart', count: { value: 20, qualifier: 'exact' } }),
  ]);
  const again = await (await opened(services, clubs.replace('\t16', '\t17'))).commit({ fixed });
  expect(again.counts).toMatchObject({ create: 0, same: 2 });
  expect(
    (await list(services, 'enrolment')).map((fields) =>
      Reflect.get(Object(Reflect.get(fields, 'count')), 'value'),
    ),
  ).toEqual([14, 17, 20]);
});

test('how a cell was understood is said where that is not its text', async () => {
  const services = openServices();
  const { plan } = await opened(
    services,
    tsv(['Мероприятие', 'Дата', 'Уровень'], ['Ярмарка', '14.10', 'районный']),
    'event',
  );
  const { rows } = await plan({ schoolYear: 2025 });
  expect(rows[0]?.cells).toEqual([
    { text: 'Ярмарка' },
    { text: '14.10', read: '14.10.2025' },
    { text: 'районный', read: 'муниципальный' },
  ]);
});

describe('names in cells', () => {
  const clubs = tsv(
    ['Кружок', 'Направленность', 'Классы', 'Педагог', 'Школа'],
    ['Робототехника', 'техническая', '5-7', 'Ильина Анна Петровна', 'МБОУ СОШ № 7'],
    ['Шахматы', 'физкультурно-спортивная', '1а, 1б, 2', 'Ильина А.П.', 'МБОУ СОШ № 7'],
  );

  test('become records, each once; what stands in no column holds for every row', async () => {
    const services = openServices();
    const { plan, commit } = await opened(services, clubs, 'programme');
    const first = await plan();
    expect(first.mapping).toEqual(['name', 'area', 'classes', 'teachers', 'organisation']);
    expect(first.counts).toMatchObject({ create: 0, refuse: 2 });
    expect(first.named).toEqual([]);
    const choice = { fixed: [{ column: 'kind', text: 'дополнительное образование' }] };
    const { named, counts } = await plan(choice);
    expect(counts).toMatchObject({ create: 2, refuse: 0, refusedCells: 0 });
    expect(named.map(({ kind, names }) => [kind, names])).toEqual([
      ['person', ['Ильина Анна Петровна']],
      ['organisation', ['МБОУ СОШ № 7']],
    ]);
    await commit(choice);
    expect(await list(services, 'programme')).toEqual([
      expect.objectContaining({ name: 'Робототехника', kind: 'additional', grades: [5, 6, 7] }),
      expect.objectContaining({ name: 'Шахматы', kind: 'additional', grades: [1, 2] }),
    ]);
  });

  test('of people and schools that are there are found, by initials too', async () => {
    const services = openServices();
    const person = await create(services, 'person', {
      surname: 'Ильина',
      name: 'Анна',
      patronymic: 'Петровна',
    });
    await create(services, 'organisation', { shortName: 'МБОУ СОШ № 7' });
    const table = tsv(
      ['ФИО', 'Должность', 'Место работы'],
      ['Ильина А.П.', 'учитель физики', 'МБОУ СОШ №7'],
      ['Орлов Пётр Ильич', 'методист', 'ЦРО'],
    );
    const { plan, commit } = await opened(services, table, 'position');
    const shown = await plan();
    expect(shown.named.map(({ kind, names }) => [kind, names])).toEqual([
      ['person', ['Орлов Пётр Ильич']],
      ['organisation', ['ЦРО']],
    ]);
    expect((await plan({ createNamed: false })).counts).toMatchObject({ refuse: 1, create: 1 });
    await commit();
    expect(await list(services, 'position')).toContainEqual(
      expect.objectContaining({ person, title: 'учитель физики' }),
    );
    expect(await list(services, 'person')).toContainEqual({
      surname: 'Орлов',
      name: 'Пётр',
      patronymic: 'Ильич',
    });
  });

  test('«ФИО» in one column is surname, name and patronymic', async () => {
    const services = openServices();
    const { commit } = await opened(
      services,
      tsv(['ФИО', 'Учёная степень'], ['Белова Нина Олеговна', 'к. п. н.']),
      'person',
    );
    await commit();
    expect(await list(services, 'person')).toEqual([
      { surname: 'Белова', name: 'Нина', patronymic: 'Олеговна', degree: 'к. п. н.' },
    ]);
  });
});

test('what holds no table, and an import that is over, are told so', async () => {
  const services = openServices();
  expect((await refusal(services, 'import:open-clipboard', {})).code).toBe('table/none');
  const { id } = await opened(services, events);
  await ask(services, 'import:close', { import: id });
  const gone = { import: id, table: 0, kind: 'event', duplicates: 'skip', createNamed: false };
  expect((await refusal(services, 'import:plan', gone)).code).toBe('import/closed');
});
