import fs from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { xlsx } from '../support/office-files.ts';
import { expect, test } from './app.ts';
import { call, cellOf, chooseSource, copyElsewhere, go, newSchool, openKind, press } from './steps.ts';

/** As Excel puts a range into the clipboard: its own wrapping around a plain table. */
function excelHtml(rows: readonly (readonly string[])[]): string {
  const lines = rows.map(
    (cells) => `<tr height=20>${cells.map((text) => `<td class=xl65>${text}</td>`).join('')}</tr>`,
  );
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet></head><body><table border=0><!--StartFragment-->${lines.join('')}<!--EndFragment--></table></body></html>`;
}

const copied = (rows: readonly (readonly string[])[]) => ({
  'text/plain': rows.map((cells) => cells.join('\t')).join('\r\n'),
  'text/html': excelHtml(rows),
});

function workbook(rows: readonly (readonly string[])[]): Uint8Array {
  const lines = rows.map(
    (cells) => `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
  );
  return xlsx({ sheets: { Учёт: `<sheetData>${lines.join('')}</sheetData>` } });
}

async function titles(page: Page, kind: string, field: string): Promise<readonly string[]> {
  const { records } = (await call(page, 'record:list', { kind })) as {
    records: { fields: Record<string, unknown> }[];
  };
  return records
    .map(({ fields }) => String(fields[field]))
    .toSorted((one, other) => one.localeCompare(other, 'ru'));
}

/** Where a column of the table will go, by the words over it. */
const place = (page: Page, header: string): Locator =>
  page.getByRole('combobox', { name: `Куда загрузить столбец «${header}»` });

test('in August the plan of the year is pasted from Excel: what is unclear is said, the rest stands by month', async ({
  program,
}) => {
  const { page } = program;
  await newSchool(page, 'МБОУ СОШ № 21');
  await go(page, 'План года');
  await copyElsewhere(
    page,
    copied([
      ['№', 'Мероприятие', 'Срок', 'Уровень', 'Место проведения'],
      ['1', 'День знаний', '01.09.2026', 'школьный', 'двор школы'],
      ['2', 'Турслёт', 'сентябрь 2026', 'муниципальный', 'берег реки'],
      ['3', 'Неделя науки', 'октябрь 2026', 'галактический', ''],
      ['4', '', 'ноябрь 2026', 'школьный', ''],
    ]),
  );
  await press(page, 'Control+v');
  await page.getByRole('heading', { name: 'Загрузка таблицы' }).waitFor();
  await expect(page.getByRole('combobox', { name: 'Что в таблице' })).toHaveValue('Мероприятия');
  await expect(place(page, 'Срок')).toHaveValue('Дата');
  await expect(page.getByText('Новых 3 · не подходит 1')).toBeVisible();
  await expect(page.getByRole('row', { name: /Неделя науки/ })).toContainText('Такого значения нет в списке');
  await expect(page.getByRole('row', { name: /ноябрь 2026/ })).toContainText('нет главного поля');
  expect(await titles(page, 'event', 'title')).toEqual([]);

  await page.getByRole('button', { name: /^Загрузить 3\sзаписи$/ }).click();
  await expect(page.getByText('Загружено: новых 3')).toBeVisible();
  expect(await titles(page, 'event', 'title')).toEqual(['День знаний', 'Неделя науки', 'Турслёт']);
  await go(page, 'План года');
  await page.getByRole('button', { name: /^сентябрь 2026/ }).click();
  await expect(page.getByRole('button', { name: 'День знаний' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Турслёт' })).toBeVisible();

  await press(page, 'Control+z');
  await expect(page.getByText('В этом месяце мероприятий нет')).toBeVisible();
  expect(await titles(page, 'event', 'title')).toEqual([]);
});

test('a file is laid out by hand once; the next one like it lies so by itself', async ({
  program,
  folder,
}) => {
  const { page, app } = program;
  await newSchool(page, 'МБОУ СОШ № 21');
  await openKind(page, 'Мероприятия');
  const head = ['Мероприятие', 'Когда', 'Особые отметки'];
  const file = path.join(folder, 'Учёт.xlsx');
  fs.writeFileSync(file, workbook([head, ['Субботник', '18.04.2026', 'Собрано 12 мешков']]));
  await chooseSource(app, file);
  await page.getByRole('button', { name: 'Загрузить из файла' }).click();
  await place(page, 'Особые отметки').click();
  await place(page, 'Особые отметки').fill('Итог');
  await page.getByRole('option', { name: 'Итог', exact: true }).click();
  await expect(place(page, 'Когда')).toHaveValue('Дата');
  await page.getByRole('button', { name: /^Загрузить 1\sзапись$/ }).click();
  await expect(page.getByText('Загружено: новых 1')).toBeVisible();
  await expect(await cellOf(page, 0, 'Название')).toHaveText('Субботник');

  fs.writeFileSync(file, workbook([head, ['Посадка кедров', '9 мая 2026', 'Посажено 30']]));
  await page.getByRole('button', { name: 'Загрузить из файла' }).click();
  await expect(page.getByText('Столбцы разложены как в прошлый раз.')).toBeVisible();
  await expect(place(page, 'Особые отметки')).toHaveValue('Итог');
  await page.getByRole('button', { name: /^Загрузить 1\sзапись$/ }).click();
  await expect(await cellOf(page, 1, 'Название')).toHaveText('Посадка кедров');
  expect(await titles(page, 'event', 'outcome')).toEqual(['Посажено 30', 'Собрано 12 мешков']);
});

test('clubs come with their places at both ends of the year', async ({ program }) => {
  const { page } = program;
  await newSchool(page, 'МБОУ СОШ № 21');
  await openKind(page, 'Программы');
  await copyElsewhere(
    page,
    copied([
      [
        '№ п/п',
        'Кружок',
        'Классы',
        'Количество учащихся на начало 2025-2026 учебного года',
        'Количество учащихся на конец 2025-2026 учебного года',
      ],
      ['1.', 'Робототехника', '5-6', '14', '16'],
      ['2.', 'Шахматы', '1а, 1б', '20', 'двадцать'],
    ]),
  );
  await press(page, 'Control+v');
  await page.getByRole('heading', { name: 'Загрузка таблицы' }).waitFor();
  const kind = page
    .getByRole('group', { name: 'Одинаково для всех строк' })
    .getByRole('combobox', { name: 'Вид' });
  await kind.click();
  await page.getByRole('option', { name: 'внеурочная', exact: true }).click();
  await expect(page.getByText(/Вместе со строками: 3\sзачисления/)).toBeVisible();
  await expect(page.getByRole('row', { name: /Шахматы/ })).toContainText('Здесь нужно число');
  await page.getByRole('button', { name: /^Загрузить 5\sзаписей$/ }).click();
  await expect(page.getByText(/^Загружено/)).toBeVisible();
  expect(await titles(page, 'programme', 'name')).toEqual(['Робототехника', 'Шахматы']);
  await openKind(page, 'Зачисления');
  await expect(page.getByRole('row', { name: /Робототехника/ })).toHaveCount(2);
});
