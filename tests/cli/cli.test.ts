import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { usage } from '#shared/text/cli.ts';
import { commands } from '#electron/cli/commands.ts';
import { holdStore } from '../support/held-store.ts';
import { nextId } from '../support/counting.ts';
import { docxLines, readDocx } from '../support/read-docx.ts';
import { create, openServices } from '../support/services.ts';
import { temporaryFolder } from '../support/temp-folder.ts';
import { json, letopis, letopisAt, program, russian, sample } from './letopis.ts';

const recordsIn = (text: string) => (JSON.parse(text) as { records: unknown }).records;

describe('the whole way', () => {
  test('sample, forms, report, check, export', { timeout: 180_000 }, async () => {
    const data = temporaryFolder();
    const made = await letopis('sample', '--data', data);
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(made.out).toMatch(/^Пример создан: \d+\u00a0запис\p{L}+\. Отчёт: [0-9a-f-]{36}\n$/u);

    const again = await letopis('sample', '--data', data);
    expect(again).toMatchObject({ code: 3, out: '' });
    expect(again.err).toContain('Здесь уже есть данные.');

    const forms = await letopis('forms', 'list', '--data', data);
    expect(forms.out).toContain('kip-annual 2023  Годовой отчёт');
    const create2025 = ['report', 'create', '--form', 'kip-annual', '--period', '2025', '--data', data];
    const { report } = await json(z.object({ report: z.uuid() }), ...create2025, '--title', 'Мой отчёт');
    const list = await letopis('report', 'list', '--data', data);
    expect(list.out).toMatch(new RegExp(`^${report}  Мой отчёт · заполнено \\d+ из \\d+ · \\d+`, 'm'));

    const checked = await letopis('report', 'check', report, '--data', data);
    expect(checked.code).toBe(1);
    expect(checked.out).toMatch(/^\[мешает завершить\] Пункт .+ не заполнен\./m);
    expect(checked.out).toMatch(/Всего: \d+, мешают завершить: [1-9]\d*\.\n$/);

    const file = path.join(temporaryFolder(), 'Отчёт за год.docx');
    const written = await letopis(
      'report',
      'export',
      report,
      '--format',
      'docx',
      '--out',
      file,
      '--data',
      data,
    );
    expect(written).toMatchObject({ code: 0, err: '' });
    expect(written.out).toContain('Записан файл Отчёт за год.docx');
    const lines = docxLines(readDocx(fs.readFileSync(file)).blocks);
    expect(lines.join('\n')).toContain('ЗА 2025 ГОД');
  });

  test(
    'facts out of one folder and into another; copies made and restored',
    { timeout: 180_000 },
    async () => {
      const { data } = await sample();
      const file = path.join(temporaryFolder(), 'facts.json');
      const out = await letopis('facts', 'export', file, '--data', data);
      expect(out.out).toMatch(/^Выгружено: 3\d\d\u00a0запис\p{L}+ в facts\.json\.\n$/u);
      const other = temporaryFolder();
      expect((await letopis('facts', 'import', file, '--data', other)).out).toMatch(
        /^Загружено: новых 3\d\d, изменено 0/,
      );
      expect((await letopis('facts', 'import', file, '--data', other)).out).toMatch(
        /новых 0, изменено 0, без изменений 3/,
      );

      const { name } = await json(z.object({ name: z.string() }), 'copy', 'make', '--data', other);
      expect((await letopis('copy', 'list', '--data', other)).out).toContain(name);
      const third = temporaryFolder();
      expect((await letopis('copy', 'list', '--data', third)).out).toBe('Копий нет.\n');
      const restored = await letopis('copy', 'restore', path.join(other, 'copies', name), '--data', third);
      expect(restored).toMatchObject({ code: 0, err: '' });
      expect(restored.out).toContain('Данные восстановлены.');
      const again = path.join(temporaryFolder(), 'again.json');
      await letopis('facts', 'export', again, '--data', third);
      expect(recordsIn(fs.readFileSync(again, 'utf8'))).toEqual(recordsIn(fs.readFileSync(file, 'utf8')));
    },
  );

  test('the search finds every form of a word, and says what it guessed', { timeout: 180_000 }, async () => {
    const { data } = await sample();
    const { out } = await letopis('facts', 'search', 'семинарами', '--data', data);
    const lines = out.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line).toMatch(/^[0-9a-f-]{36} {2}[а-яё -]+: .*семинар/i);
    const guessed = await letopis('facts', 'search', 'ctvbyfh', '--data', data);
    expect(guessed.out).toContain('Показано по запросу: семинар\n');
    expect((await letopis('facts', 'search', 'гиппопотам', '--data', data)).out).toBe('Ничего не нашлось.\n');
    expect(await letopis('facts', 'search', '--data', data)).toMatchObject({
      code: 2,
      err: 'Не хватает: ТЕКСТ.\n',
    });
  });

  test('a report without faults ends with 0', async () => {
    const { data, report } = await sample();
    const { code, out } = await letopis('report', 'check', report, '--data', data);
    expect(code).toBe(0);
    expect(out).toMatch(/мешают завершить: 0\.\n$|^Ошибок нет\.\n$/);
  });
});

describe('--json', () => {
  const values: readonly (readonly [args: readonly string[], schema: z.ZodType])[] = [
    [['forms', 'list'], z.strictObject({ forms: z.array(z.looseObject({ id: z.string() })) })],
    [['facts', 'schema'], z.looseObject({ $schema: z.string() })],
    [['report', 'list'], z.strictObject({ reports: z.array(z.unknown()) })],
    [
      ['facts', 'search', 'сад'],
      z.strictObject({ hits: z.array(z.unknown()), total: z.int(), pending: z.literal(0) }),
    ],
    [['copy', 'list'], z.strictObject({ copies: z.array(z.unknown()) })],
    [['copy', 'make'], z.strictObject({ name: z.string(), at: z.iso.datetime(), bytes: z.int() })],
  ];

  test.each(values)('%o', async (args, schema) => {
    expect(await json(schema, ...args, '--data', temporaryFolder())).toBeTypeOf('object');
  });

  test('of a failure: code and details for machines, the reason in Russian beside it', async () => {
    const { code, out, err } = await letopis(
      'facts',
      'import',
      'нет.json',
      '--json',
      '--data',
      temporaryFolder(),
    );
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'file/unreadable' } });
    expect(err).toBe(
      'Файл нет.json не читается. Данные не изменились. Проверьте, что файл существует и не занят другой программой.\n',
    );
  });
});

describe('a command that is written wrongly ends with 2 and says how, in Russian', () => {
  test.each([
    [['dance']],
    [['constructor']],
    [['__proto__']],
    [['report']],
    [['report', 'dance']],
    [['facts', 'import']],
    [['facts', 'export']],
    [['report', 'check']],
    [['report', 'create', '--form', 'kip-annual']],
    [['report', 'create', '--period', '2025']],
    [['report', 'export', nextId(), '--out', 'a.docx']],
    [['report', 'export', nextId(), '--format', 'docx']],
    [['report', 'export', nextId(), '--format', 'exe', '--out', 'a.exe']],
    [['copy', 'restore']],
    [['forms', 'list', '--loud']],
    [['forms', 'list', '--data']],
    [['forms', 'list', '--json=yes']],
    [['forms', 'list', '-x']],
    [['forms', 'list', '--limit', '5']],
    [['facts', 'list']],
    [['facts', 'list', '']],
    [['facts', 'list', 'event', '--limit', '0']],
    [['facts', 'list', 'event', '--where', 'название']],
    [['facts', 'list', 'event', '--columns', ',']],
    [['facts', 'show']],
    [['facts', 'merge', nextId()]],
    [['facts', 'attach', nextId()]],
    [['facts', 'changes']],
    [['facts', 'changes', '--since', 'вчера']],
    [['facts', 'export', 'a.pdf']],
    [['facts', 'export', 'a.xlsx']],
    [['facts', 'export', 'a.json', '--columns', 'название']],
  ])('%o', async (args) => {
    const home = temporaryFolder();
    const { code, out, err } = await letopisAt(home, ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(russian);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/unknown|option|argument|value|error/i);
  });

  test('the help names every command and every option that one takes', () => {
    for (const [name, { options = [] }] of Object.entries(commands)) {
      expect(usage).toContain(name);
      for (const option of options) expect(usage).toContain(`--${option}`);
    }
  });

  test('no command at all prints the help', async () => {
    expect(await letopis()).toMatchObject({ code: 2, out: expect.stringContaining('letopis report create') });
    expect(await letopis('--help')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Коды завершения'),
    });
  });
});

describe('an action that is not done ends with 3 and its reason', () => {
  test.each([
    ['an unknown report', ['report', 'check', nextId()], 'Запись не найдена.'],
    ['an unknown form', ['report', 'create', '--form', 'none', '--period', '2025'], 'Формы «none»'],
    [
      'a period nobody understands',
      ['report', 'create', '--form', 'kip-annual', '--period', 'скоро'],
      'Период «скоро» не понятен.',
    ],
    [
      'a period the form does not take',
      ['report', 'create', '--form', 'kip-annual', '--period', '2025-2026'],
      'Период «2025-2026 уч. год»',
    ],
    ['no project', ['report', 'create', '--form', 'kip-annual', '--period', '2025'], 'нужен проект'],
    ['an unknown record', ['facts', 'show', nextId()], 'Запись не найдена.'],
    ['a number that no record can have', ['facts', 'history', '12'], 'Запись не найдена.'],
    ['a change that is not there', ['facts', 'undo', nextId()], 'Отменять нечего.'],
    ['a table that is not there', ['facts', 'import', 'нет.xlsx'], 'Файл нет.xlsx не читается.'],
    ['a copy that is none', ['copy', 'restore', program], 'не копия Летописи'],
    ['a copy that is not there', ['copy', 'restore', 'нет.sqlite'], 'Файл нет.sqlite не читается.'],
    [
      'a folder that is not there',
      ['facts', 'export', path.join('нет', 'facts.json')],
      'записать не удалось',
    ],
  ])('%s', async (_, args, reason) => {
    const { code, out, err } = await letopis(...args, '--data', temporaryFolder());
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain(reason);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a file with a fault: its place, and nothing is taken', async () => {
    const data = temporaryFolder();
    const file = path.join(temporaryFolder(), 'facts.json');
    const records = [
      { id: nextId(), kind: 'person', fields: { surname: 'Ильина' } },
      { id: nextId(), kind: 'person', fields: {} },
    ];
    fs.writeFileSync(file, JSON.stringify({ format: 'letopis-facts', version: 1, records }));
    const { code, err } = await letopis('facts', 'import', file, '--data', data);
    expect(code).toBe(3);
    expect(err).toContain('В файле facts.json ошибка: запись 2 (человек), поле «fields.surname».');
    expect(err).not.toContain(data);
    const exported = path.join(data, 'out.json');
    await letopis('facts', 'export', exported, '--data', data);
    expect(fs.readFileSync(exported, 'utf8')).not.toContain('Ильина');
  });

  test('data that are damaged', async () => {
    const data = temporaryFolder();
    fs.writeFileSync(path.join(data, 'letopis.sqlite'), 'Письмо. '.repeat(1_000));
    const { code, err } = await letopis('report', 'list', '--data', data);
    expect(code).toBe(3);
    expect(err).toContain('Файл данных повреждён или это не файл Летописи.');
  });
});

test('data that another program has open: 4, and what to do; afterwards all is well', async () => {
  const services = openServices();
  await create(services, 'person', { surname: 'Ильина' });
  services.close();
  const { release } = await holdStore(services.folder);
  for (const args of [['report', 'list'], ['copy', 'make'], ['sample'], ['facts', 'export', 'a.json']]) {
    const { code, out, err } = await letopis(...args, '--data', services.folder);
    expect({ code, out }).toEqual({ code: 4, out: '' });
    expect(err).toContain('Летопись открыта в окне — закройте её.');
  }
  const copies = await letopis('copy', 'list', '--data', services.folder);
  expect(copies).toMatchObject({ code: 0 });
  await release();
  expect((await letopis('report', 'list', '--data', services.folder)).code).toBe(0);
});

describe('where the data are', () => {
  test('without --data: in the own folder of the program; with it: only there', async () => {
    const home = temporaryFolder();
    await letopisAt(home, 'report', 'list');
    expect(fs.existsSync(path.join(home, 'share', 'letopis', 'data', 'letopis.sqlite'))).toBe(
      process.platform === 'linux',
    );

    const [other, data] = [temporaryFolder(), temporaryFolder()];
    await letopisAt(other, 'report', 'list', '--data', data);
    expect(fs.readdirSync(other)).toEqual([]);
    expect(fs.existsSync(path.join(data, 'letopis.sqlite'))).toBe(true);
  });

  test('two folders know nothing of each other', async () => {
    const { data } = await sample();
    const reports = z.object({ reports: z.array(z.unknown()) });
    expect((await json(reports, 'report', 'list', '--data', data)).reports).toHaveLength(1);
    expect((await json(reports, 'report', 'list', '--data', temporaryFolder())).reports).toEqual([]);
  });
});
