import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { gridRows } from '#electron/cli/grid-pages.ts';
import { columnsNamed } from '#electron/cli/names.ts';
import { readTables } from '#electron/readers/read-tables.ts';
import { docxLines, readDocx } from '../support/read-docx.ts';
import { xlsx } from '../support/office-files.ts';
import { create, openServices } from '../support/services.ts';
import { temporaryFolder } from '../support/temp-folder.ts';
import { letopis } from './letopis.ts';

const plan = [
  'План работы центра',
  '№ п/п;Наименование мероприятия;Дата проведения;Уровень;Кто придёт;Место проведения',
  '1;Ярмарка кружков;14.10.2025;школьный;42;актовый зал',
  '2;Неделя науки;как-нибудь;школьный;10;',
  '3;Открытый урок;02.02.2026;вселенский;сорок;',
  'Итого;;;;92;',
];

function file(name: string, content: string | Uint8Array): string {
  const written = path.join(temporaryFolder(), name);
  fs.writeFileSync(written, content);
  return written;
}

/** Events as texts of these columns. */
async function listed(data: string, columns: string): Promise<string[][]> {
  const services = openServices(data);
  const query = { filters: [], sort: [] };
  const { rows } = await gridRows(services, 'event', query, columnsNamed('event', columns));
  services.close();
  return rows.map(({ cells }) => cells.map(({ text }) => text));
}

const cell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;

const sheet = (...texts: string[]) =>
  `<sheetData>${texts
    .map(
      (text, at) => `<row r="${at + 1}">${cell(`A${at + 1}`, text)}${cell(`B${at + 1}`, '14.10.2025')}</row>`,
    )
    .join('')}</sheetData>`;

/** A folder with three events. */
async function school(): Promise<string> {
  const services = openServices();
  const date = { precision: 'day', day: '2025-10-14' };
  await create(services, 'event', { title: 'Ярмарка', date, level: 'school' });
  await create(services, 'event', { title: 'Концерт', date, level: 'municipal' });
  await create(services, 'event', {
    title: 'Поход',
    date: { precision: 'year', year: 2024 },
    level: 'school',
  });
  services.close();
  return services.folder;
}

describe('a table comes in', { timeout: 180_000 }, () => {
  test('after a look at what would be, which writes nothing', async () => {
    const data = temporaryFolder();
    const table = file('План.csv', plan.join('\r\n'));
    const guessed = await letopis('facts', 'import', table, '--data', data);
    expect(guessed).toMatchObject({ code: 2, out: '' });
    expect(guessed.err).toMatch(/^Не хватает: --kind \(похоже на «.+»\)\.\n$/);

    const wish = ['facts', 'import', table, '--kind', 'мероприятие', '--data', data];
    const looked = await letopis(...wish, '--plan', '--map', 'кто придёт=audiences[pupils]');
    expect(looked).toMatchObject({ code: 0, err: '' });
    expect(looked.out.trimEnd().split('\n')).toEqual([
      'Таблица «План» → Мероприятия',
      'Строк до данных: 2',
      '  «№ п/п» → не загружается',
      '  «Наименование мероприятия» → Название',
      '  «Дата проведения» → Дата',
      '  «Уровень» → Уровень',
      expect.stringMatching(/^ {2}«Кто придёт» → .*[оО]бучающиеся$/),
      '  «Место проведения» → Место проведения',
      expect.stringMatching(/^[нН]овых 2 · пропущено 1 · не подходит 1$/),
      expect.stringContaining('3\u00a0ячейки не поняты'),
      'Строка 4 не подходит: нет главного поля.',
      expect.stringMatching(/^Строка 4, «Дата проведения»: «как-нибудь» — Такая дата не понятна; .+\.$/),
      'Строка 5, «Уровень»: «вселенский» — Такого значения нет в списке.',
      'Строка 5, «Кто придёт»: «сорок» — Здесь нужно число.',
    ]);
    expect(await listed(data, 'название')).toEqual([]);

    const taken = await letopis(...wish, '--map', 'Кто придёт=audiences[pupils]', '--fixed', 'формат=онлайн');
    expect(taken).toMatchObject({ code: 0, err: '' });
    expect(taken.out).toMatch(/\nОтменить: letopis facts undo [0-9a-f-]{36}\n$/);
    expect(await listed(data, 'название,дата,audiences,формат,место проведения')).toEqual([
      ['Ярмарка кружков', '14.10.2025', 'обучающиеся 42', 'онлайн', 'актовый зал'],
      ['Открытый урок', '02.02.2026', '', 'онлайн', ''],
    ]);
  });

  test('again: known rows are skipped, written once more, or filled', async () => {
    const data = temporaryFolder();
    const table = file('План.csv', 'Название;Дата;Место проведения\nЯрмарка;14.10.2025;зал\n');
    const wish = ['facts', 'import', table, '--kind', 'event', '--data', data];
    await letopis(...wish, '--map', 'Место проведения=');
    expect(await listed(data, 'название,место проведения')).toEqual([['Ярмарка', '']]);
    await letopis(...wish, '--duplicates', 'skip', '--map', '3=место проведения');
    expect(await listed(data, 'место проведения')).toEqual([['']]);
    await letopis(...wish, '--map', '3=место проведения');
    expect(await listed(data, 'место проведения')).toEqual([['зал']]);
    await letopis(...wish, '--duplicates', 'create');
    expect(await listed(data, 'место проведения')).toHaveLength(2);
  });

  test('names become records, or do not with --no-create; nothing taken at all ends with 3', async () => {
    const data = temporaryFolder();
    const table = file('Люди.txt', 'ФИО\tДолжность\tМесто работы\nОрлов Пётр Ильич\tметодист\tЦРО\n');
    const wish = ['facts', 'import', table, '--kind', 'position', '--data', data];
    const refused = await letopis(...wish, '--no-create');
    expect(refused).toMatchObject({ code: 3, err: '' });
    expect(refused.out).toContain('Строка 2 не подходит: нет главного поля.');
    expect(refused.out).not.toContain('undo');
    const taken = await letopis(...wish);
    expect(taken).toMatchObject({ code: 0, err: '' });
    expect(taken.out).toContain('Орлов Пётр Ильич');
    const shown = await letopis('facts', 'list', 'position', '--tsv', '--data', data);
    expect(shown.out).toMatch(/\nОрлов Пётр Ильич\tЦРО\tметодист\t/);
  });

  test('of a book with several tables the one that is named, its head counted by hand', async () => {
    const book = file(
      'Книга.xlsx',
      xlsx({ sheets: { Осень: sheet('Ярмарка'), Весна: sheet('Неделя науки', 'Концерт') } }),
    );
    const data = temporaryFolder();
    const wish = [
      'facts',
      'import',
      book,
      '--kind',
      'event',
      '--head',
      '0',
      '--map',
      '1=название',
      '--map',
      '2=дата',
    ];
    const wrong = await letopis(...wish, '--table', 'Зима', '--data', data);
    expect(wrong).toMatchObject({ code: 2, err: 'Таблицы «Зима» в файле нет. Есть: Осень, Весна.\n' });
    expect(await letopis(...wish, '--table', 'весна', '--data', data)).toMatchObject({ code: 0 });
    expect(await listed(data, 'название')).toEqual([['Неделя науки'], ['Концерт']]);
    expect(await letopis(...wish, '--table', '1', '--data', data)).toMatchObject({ code: 0 });
    expect(await listed(data, 'название')).toHaveLength(3);
  });

  test.each([
    [['--map', 'Кто=название'], 'Заголовка «Кто» в таблице нет. Есть: Кто придёт'],
    [['--map', 'Кто придёт'], 'Ключ --map: между столбцом и текстом нужен знак «=»'],
    [['--map', 'Уровень=этаж'], 'Столбца «этаж» нет.'],
    [['--fixed', 'формат=никакой'], 'Ключ --fixed «формат=никакой»: Такого значения нет в списке.'],
    [['--duplicates', 'forget'], 'Есть: update, skip, create.'],
    [['--head', 'два'], 'Ключ --head: нужно целое число от 0.'],
  ])('%o: refused, nothing is taken', async (args, message) => {
    const data = temporaryFolder();
    const wish = ['facts', 'import', file('План.csv', plan.join('\n')), '--kind', 'event', ...args];
    const { code, out, err } = await letopis(...wish, '--data', data);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(await listed(data, 'название')).toEqual([]);
  });
});

describe('a file of facts', { timeout: 180_000 }, () => {
  test('of one kind goes out, and is known by what stands in it, whatever its name', async () => {
    const services = openServices();
    await create(services, 'person', { surname: 'Белова' });
    await create(services, 'organisation', { shortName: 'Школа № 7' });
    services.close();
    const facts = path.join(temporaryFolder(), 'Люди.json');
    const out = await letopis('facts', 'export', facts, '--kind', 'люди', '--data', services.folder);
    expect(out.out).toBe('Выгружено: 1\u00a0запись в Люди.json.\n');
    const renamed = path.join(path.dirname(facts), 'Люди.txt');
    fs.renameSync(facts, renamed);
    const data = temporaryFolder();
    const planned = await letopis('facts', 'import', renamed, '--plan', '--data', data);
    expect(planned).toMatchObject({ code: 2, err: 'Ключ --plan — для таблиц, а это файл данных.\n' });
    const taken = await letopis('facts', 'import', renamed, '--data', data);
    expect(taken.out).toBe('Загружено: новых 1, изменено 0, без изменений 0.\n');
  });
});

describe('a table goes out', { timeout: 180_000 }, () => {
  test('into Excel: columns, conditions, order, groups and a title', async () => {
    const book = path.join(temporaryFolder(), 'Мероприятия.xlsx');
    const wish = [
      '--columns',
      'название,дата',
      '--where',
      'дата=2025',
      '--sort',
      'название',
      '--group',
      'уровень',
    ];
    const name = ['--kind', 'event', '--title', 'Дела 2025 года', '--data', await school()];
    const out = await letopis('facts', 'export', book, ...wish, ...name);
    expect(out).toMatchObject({ code: 0, err: '', out: 'Записан файл Мероприятия.xlsx: 2\u00a0строки.\n' });
    const [table] = await readTables('Мероприятия.xlsx', fs.readFileSync(book));
    const text = table?.rows.map((row) => row.map(({ text: each }) => each).join('|')).join('\n') ?? '';
    expect(text).toMatch(/^Дела 2025 года/);
    expect(text).toMatch(/муниципальный[^]+Концерт\|14\.10\.2025[^]+школьный[^]+Ярмарка\|14\.10\.2025/);
    expect(text).not.toContain('Поход');
  });

  test('into Word, with the kind as its title', async () => {
    const document = path.join(temporaryFolder(), 'Мероприятия.docx');
    const out = await letopis('facts', 'export', document, '--kind', 'event', '--data', await school());
    expect(out).toMatchObject({ code: 0, err: '', out: 'Записан файл Мероприятия.docx: 3\u00a0строки.\n' });
    const lines = docxLines(readDocx(fs.readFileSync(document)).blocks).join('\n');
    expect(lines).toContain('Мероприятия');
    expect(lines).toContain('Поход');
  });
});
