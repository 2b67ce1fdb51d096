import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { formSchema } from '#shared/forms/definition.ts';
import { temporaryFolder } from '../support/temp-folder.ts';
import { bold, headRow, para, row, run, table, wordFile } from '../support/word-files.ts';
import { json, letopis } from './letopis.ts';

const folder = temporaryFolder;

function wordAt(name: string, body: string): string {
  const file = path.join(folder(), name);
  fs.writeFileSync(file, wordFile({ body }));
  return file;
}

const formBody =
  para('1. Тема: ____') +
  para(run('2. Мероприятия', bold)) +
  table(headRow('№ п/п', 'Мероприятие', 'Дата проведения', 'Любимый цвет'), row('', '', '', ''));

test(
  'a form from Word is told, written, added and filled; last year is taken into it',
  { timeout: 120_000 },
  async () => {
    const data = ['--data', folder()];
    const file = wordAt('Отчёт кружка.docx', formBody);
    const out = path.join(folder(), 'form.json');
    const drafted = await letopis('forms', 'from-word', file, '--out', out, '--save', ...data);
    expect(drafted.code).toBe(0);
    expect(drafted.out).toContain(
      'otchet-kruzhka 1  Отчёт кружка\n  1. Тема\n    Тема: текст\n  2. Мероприятия\n',
    );
    expect(drafted.out).toContain('Не распознано:\n  столбцу не нашлось поля: Любимый цвет\n');
    expect(drafted.out).toContain('Форма добавлена: otchet-kruzhka 1.');
    expect(formSchema.parse(JSON.parse(fs.readFileSync(out, 'utf8'))).id).toBe('otchet-kruzhka');

    const { report } = await json(
      z.object({ report: z.uuid() }),
      'report',
      'create',
      '--form',
      'otchet-kruzhka',
      '--period',
      '2025',
      ...data,
    );
    const last = wordAt(
      'Прошлый год.docx',
      formBody
        .replace('____', 'Сад')
        .replace(row('', '', '', ''), row('1', 'Ярмарка', '01.03.2024', 'синий')) + para('Приложение № 1'),
    );
    const shown = await letopis('report', 'from-word', report, last, ...data);
    expect(shown.code).toBe(0);
    expect(shown.out).toContain('взять можно 1 из 1');
    expect(shown.out).toContain(
      'Не нашло места в форме:\n  приложение или раздел, которого нет в форме: Приложение № 1\n',
    );
    const taken = await letopis('report', 'from-word', report, last, '--take-all', ...data);
    expect(taken.out).toMatch(/Взято: 1\sтекст, 1\sзапись\.\nОтменить: letopis facts undo /);
    expect((await letopis('report', 'from-word', report, last, '--take-all', ...data)).out).toContain(
      'Взять нечего.',
    );

    const target = path.join(folder(), 'готово.docx');
    const filled = await letopis('report', 'fill-word', report, '--out', target, ...data);
    expect(filled.out).toMatch(/^Записан файл готово\.docx, \d+ КБ\.\n$/);
  },
);
