import fs from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { readPdf } from '../support/read-pdf.ts';
import { docxLines, readDocx } from '../support/read-docx.ts';
import { chooseTarget, expect, saved, test } from './app.ts';
import { violations } from './axe.ts';
import { call, exportAs, go, menu, openSample, press, typeKeys } from './steps.ts';

const outline = (page: Page): Locator => page.getByRole('navigation', { name: 'Содержание формы' });
const panel = (page: Page): Locator => page.getByRole('region', { name: 'Ошибки и предупреждения' });
const intro = (page: Page): Locator => page.getByRole('textbox', { name: 'Вступление' });
/** The line under the report's name: its state, its revision, how far it is filled, what is wrong. */
const standing = (page: Page): Locator => page.getByText(/· заполнено \d+ из \d+ ·/);

async function clean(page: Page, what: string): Promise<void> {
  expect.soft(await violations(page), what).toEqual([]);
}

async function openReport(page: Page): Promise<void> {
  await openSample(page);
  await page.getByRole('button', { name: /Годовой отчёт КИП за 2025 год/ }).click();
  await outline(page).waitFor();
}

/** Another report of 2025 about the project of the sample. */
async function newReport(page: Page, form: string, title: string): Promise<void> {
  const made = await call(page, 'report:list', {});
  const project = (made as { reports: { project: string }[] }).reports[0]?.project;
  const period = { precision: 'year', year: 2025 };
  await call(page, 'report:create', { form, period, project, title });
  await go(page, 'Отчёты');
  await page.getByRole('button', { name: title }).click();
  await outline(page).waitFor();
}

const item = (page: Page, number: string): Locator =>
  outline(page).getByRole('button', { name: new RegExp(`^${number}\\.`) });

async function toPlace(page: Page, name: string): Promise<void> {
  await outline(page)
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
  await page.getByRole('heading', { name, level: 2 }).last().waitFor();
}

/** Types at the end of the introduction of item 12, as a hand does. */
async function typeIntoIntro(page: Page, words: string): Promise<void> {
  await item(page, '12').click();
  await intro(page).click();
  await press(page, 'Control+End');
  await typeKeys(page, words);
  await saved(page);
}

async function mark(page: Page, what: string, note: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: what });
  await dialog.waitFor();
  await clean(page, what);
  await dialog.getByLabel('Пояснение').fill(note);
  await press(page, 'Tab', 'Tab', 'Enter');
  await expect(dialog).toHaveCount(0);
}

test('a finding leads to its place, is left with a reason, and a reason can be taken back', async ({
  program: { page },
}) => {
  await openReport(page);
  await press(page, 'F8', 'F8');
  await expect(page.locator('td:focus')).toHaveText('не заполнено');
  const entry = panel(page).getByRole('listitem').filter({ hasText: 'у мероприятия плана нет результата' });
  await expect(entry).toContainText('пункт 6');
  await expect(entry.locator('[aria-current="true"]')).toBeVisible();
  await entry.getByRole('button', { name: 'Оставить, пояснить' }).focus();
  await press(page, 'Enter');
  const dialog = page.getByRole('dialog', { name: 'Почему так и должно быть' });
  await dialog.waitFor();
  await clean(page, 'waive');
  await page.getByRole('button', { name: 'Оставить', exact: true }).click();
  await expect(dialog).toContainText('Назовите причину');
  await dialog.getByLabel('Пояснение').fill('Итоги подведут в январе');
  await page.getByRole('button', { name: 'Оставить', exact: true }).click();
  await expect(standing(page)).toContainText('3 предупреждения');
  const left = panel(page).getByText('Оставлено с пояснением: 1');
  await left.focus();
  await press(page, 'Enter');
  await expect(panel(page).getByText('Оставлено: Итоги подведут в январе')).toBeVisible();
  await clean(page, 'left with a reason');
  await panel(page).getByRole('button', { name: 'Снять пояснение' }).click();
  await expect(left).toHaveCount(0);
  await expect(standing(page)).toContainText('4 предупреждения');
});

test('a double space is found while typing, mended by one button, and Ctrl+Z brings it back', async ({
  program: { page },
}) => {
  await openReport(page);
  await typeIntoIntro(page, ' Всё это  видно из дневников.');
  const entry = panel(page).getByRole('listitem').filter({ hasText: 'Лишний пробел' });
  await expect(entry).toBeVisible();
  await entry.getByRole('button', { name: /Лишний пробел/ }).focus();
  await press(page, 'Enter');
  await expect(intro(page)).toBeFocused();
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toMatch(/это {2}видно/);
  await entry.getByRole('button', { name: 'Исправить', exact: true }).focus();
  await press(page, 'Enter');
  const typed = () => intro(page).evaluate((element) => element.textContent);
  await expect.poll(typed).toContain('Всё это видно из дневников.');
  await expect(entry).toHaveCount(0);
  await press(page, 'Control+z');
  await expect(entry).toBeVisible();
  await expect.poll(typed).toContain('Всё это  видно из дневников.');
});

test('many small faults of one rule stand under one line and are mended together, each shown before', async ({
  program: { page },
}) => {
  await openReport(page);
  await typeIntoIntro(page, ' Раз  два. Три  четыре. Пять  шесть. Семь  восемь.');
  const group = panel(page).getByText('Лишние пробелы: 4');
  await expect(group).toBeVisible();
  await clean(page, 'folded');
  await group.focus();
  await press(page, 'Enter');
  await expect(panel(page).getByRole('button', { name: /Лишний пробел/ })).toHaveCount(4);
  await clean(page, 'unfolded');
  await panel(page).getByRole('button', { name: 'Исправить все', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Что будет исправлено' });
  await expect(dialog.getByRole('listitem')).toHaveCount(4);
  await clean(page, 'mend all');
  await dialog.getByRole('button', { name: 'Исправить' }).click();
  await expect(page.getByText('Исправлено: 4. Отменить: Ctrl+Z.')).toBeVisible();
  await expect(group).toHaveCount(0);
});

test('the report is written as Word, Excel, text and PDF', async ({ program: { page, app, folder } }) => {
  await openReport(page);
  const written = async (title: string, name: string): Promise<Buffer> => {
    const file = path.join(folder, name);
    await chooseTarget(app, file);
    await exportAs(page, title);
    await expect(page.getByText(new RegExp(`Отчёт записан: ${name}`))).toBeVisible();
    return fs.readFileSync(file);
  };
  await page.getByRole('button', { name: 'Экспорт', exact: true }).focus();
  await press(page, 'Enter');
  await expect(page.getByRole('menuitem')).toHaveCount(8);
  await clean(page, 'export menu');
  await press(page, 'Escape');
  const words = 'работа школы как инновационной площадки';
  const docx = docxLines(readDocx(await written('Документ Word (DOCX)', 'отчёт.docx')).blocks).join('\n');
  expect(docx).toContain(words);
  const text = (await written('Простой текст (TXT)', 'отчёт.txt')).toString('utf8');
  expect(text).toContain(words);
  const workbook = await written('Таблицы Excel (XLSX)', 'отчёт.xlsx');
  expect(workbook.subarray(0, 2).toString()).toBe('PK');
  const pdf = await readPdf(await written('PDF', 'отчёт.pdf'));
  expect(pdf.pages.join(' ').replaceAll(/\s+/g, ' ')).toContain(words);
});

test('sections with a limit show the pages they take, once the pages were looked at', async ({
  program: { page },
}) => {
  await openSample(page);
  await newReport(page, 'kip', 'Отчёт КИП 2022 года');
  await expect(item(page, '3').last()).not.toContainText('из 4 стр.');
  await page.getByRole('button', { name: 'Страницы' }).click();
  await page.getByRole('region', { name: 'Страница 1', exact: true }).waitFor();
  await expect(page.getByText(/^пункт 3: [\d,]+ из 4 стр\.$/)).toBeVisible();
  await clean(page, 'pages');
  await page.getByRole('button', { name: 'Пункты' }).click();
  await expect(item(page, '3').last()).toContainText(/[\d,]+ из 4 стр\./);
  await clean(page, 'outline with pages');
});

test('a live fact of a text shows the records it was counted from', async ({ program: { page } }) => {
  await openReport(page);
  await item(page, '12').click();
  await intro(page).click();
  await press(page, 'Control+End');
  await page.getByRole('button', { name: 'Вставить показатель', exact: true }).click();
  const figures = page.getByRole('dialog', { name: 'Вставить показатель' });
  await figures.getByLabel('Показатель').fill('Мероприятий по видам');
  await page.getByRole('option', { name: 'Мероприятий по видам' }).click();
  await figures.getByRole('button', { name: 'Вставить', exact: true }).click();
  await intro(page).locator('[data-letopis-live]').click();
  await page.getByRole('button', { name: 'Откуда цифра' }).click();
  const answer = page.getByRole('region', { name: 'Откуда цифра' });
  await expect(answer).toBeFocused();
  await expect(answer).toContainText(/Посчитано по данным: \d+/);
  await clean(page, 'where from');
  await answer.getByRole('button').first().focus();
  await press(page, 'Enter');
  await expect(page.getByRole('dialog').getByLabel('Название')).toBeVisible();
});

test('«Печать» of the menu prints the open report, and says what to open where there is none', async ({
  program: { page, app },
}) => {
  test.skip(process.env['HOST_KIND'] === 'electron', 'a real print dialog waits for a person');
  await openSample(page);
  await menu(app, 'print');
  await expect(page.getByText('Печатается открытый отчёт.')).toBeVisible();
  await page.getByRole('button', { name: /Годовой отчёт КИП за 2025 год/ }).click();
  await outline(page).waitFor();
  await menu(app, 'print');
  // The stand-in has no print dialog: that it is asked for is what can be seen.
  await expect(page.getByRole('alert')).toContainText(/печат/i);
});

test('the life of a report: finished, changed facts, signed, sent, returned, corrected', async ({
  program: { page },
}) => {
  test.setTimeout(120_000);
  await openReport(page);
  await page.getByRole('button', { name: 'Завершить отчёт' }).focus();
  await press(page, 'Enter');
  const finalise = page.getByRole('dialog', { name: 'Завершить отчёт' });
  await expect(finalise).toContainText('Останется без пояснения: 4 предупреждения');
  await clean(page, 'finalise');
  await finalise.getByRole('button', { name: 'Завершить отчёт' }).click();
  await expect(page.getByText(/^Отчёт завершён: заморожены документ и \d+/)).toBeVisible();
  await expect(standing(page)).toContainText('завершён');
  await clean(page, 'finalised');

  await item(page, '12').click();
  await expect(intro(page)).toHaveAttribute('aria-readonly', 'true');
  await expect(page.getByRole('button', { name: 'Добавить запись' })).toHaveCount(0);
  await toPlace(page, 'Варианты и отправка');
  await expect(page.getByText(/Отпечаток \(SHA-256\): [0-9a-f]{64}/)).toBeVisible();
  await clean(page, 'revisions');

  // The facts live on: the record behind a row opens from the locked report.
  await press(page, 'F8', 'F8');
  await expect(page.locator('td:focus')).toHaveText('не заполнено');
  await press(page, 'Enter');
  await page.getByLabel('Описание основных результатов').fill('Ответили все учителя сети.');
  await page.getByRole('button', { name: 'Закрыть' }).last().click();
  const changed = page.getByRole('button', { name: 'данные изменились' });
  await changed.focus();
  await press(page, 'Enter');
  const difference = page.getByRole('region', { name: 'Что изменилось после завершения' });
  await expect(difference).toContainText('Ответили все учителя сети.');
  await clean(page, 'difference');

  await page.getByRole('button', { name: 'Отдать на подпись' }).click();
  await expect(standing(page)).toContainText('на подписи');
  await page.getByRole('button', { name: 'Отметить: отправлен' }).click();
  await mark(page, 'Отметить: отправлен', 'исх. № 118');
  await expect(standing(page)).toContainText('отправлен');
  await page.getByRole('button', { name: 'Что дальше с отчётом' }).click();
  await page.getByRole('menuitem', { name: 'Отметить: возвращён' }).click();
  await mark(page, 'Отметить: возвращён', 'нет результата стажировки');
  await expect(standing(page)).toContainText('возвращён');
  await expect(page.getByText(/нет результата стажировки/)).toBeVisible();
  await clean(page, 'returned');

  await page.getByRole('button', { name: 'Исправить', exact: true }).click();
  await clean(page, 'correct');
  await page.getByRole('button', { name: 'Начать исправленный вариант' }).click();
  await expect(standing(page)).toContainText('черновик · исправленный вариант № 2');
  await item(page, '12').click();
  await expect(intro(page)).toHaveAttribute('aria-readonly', 'false');

  await go(page, 'Отчёты');
  await expect(page.getByRole('row', { name: /Годовой отчёт КИП за 2025 год/ })).toContainText('черновик');
});

test('from last year item by item: what is to be confirmed stops finishing until «Всё верно»', async ({
  program: { page },
}) => {
  await openSample(page);
  await go(page, 'Отчёты');
  await page.getByRole('button', { name: 'Новый отчёт' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Форма' }).click();
  await page.getByRole('option', { name: /краевой инновационной площадки \(форма 2023/ }).click();
  await dialog.getByLabel('Период').fill('2026');
  await dialog.getByRole('combobox', { name: 'Взять тексты из прошлого отчёта' }).click();
  await page.getByRole('option', { name: 'Годовой отчёт КИП за 2025 год' }).click();
  const choice = (number: string) =>
    dialog.getByRole('combobox', { name: new RegExp(`^Что перенести: ${number}\\.`) });
  await choice('12').waitFor();
  await clean(page, 'what is carried');
  const choose = async (number: string, what: string) => {
    await choice(number).click();
    await page.getByRole('option', { name: what }).click();
  };
  await choose('12', 'перенести и проверить');
  await choose('13', 'перенести как есть');
  await choose('14', 'не брать');
  await choose('15', 'показать как образец');
  await dialog.getByRole('button', { name: 'Создать' }).click();

  await item(page, '14').click();
  await expect(intro(page)).toHaveText('');
  await item(page, '13').click();
  await expect(page.getByText('Перенесено из прошлого отчёта')).toBeVisible();
  await item(page, '15').click();
  await expect(page.getByText(/для образца: напишите заново/)).toBeVisible();
  await item(page, '12').click();
  await expect(page.getByText(/проверьте, всё ли верно/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'В прошлом отчёте' })).toBeVisible();
  await clean(page, 'marks');

  await page.getByRole('button', { name: 'Завершить отчёт' }).click();
  await expect(page.getByRole('dialog')).toContainText(/Завершить пока нельзя/);
  await press(page, 'Escape');
  await expect(item(page, '12')).toContainText(/[1-9]/);
  await page.getByRole('button', { name: 'Всё верно' }).focus();
  await press(page, 'Enter');
  await expect(page.getByText(/проверьте, всё ли верно/)).toHaveCount(0);
});

test('title sheet, signature and appendices are switched on and printed in their order', async ({
  program: { page, app, folder },
}) => {
  test.setTimeout(90_000);
  await openSample(page);
  await newReport(page, 'fip-annual', 'Отчёт ФИП');

  await toPlace(page, 'Оформление и варианты формы');
  await page.getByRole('checkbox', { name: 'Титульный лист' }).focus();
  await press(page, 'Space');
  await page.getByLabel('Строки титульного листа').fill('Белоключевский район\nОтчёт площадки');
  await page.getByLabel('Расшифровка подписи').fill('В.Г. Тестовая');
  await saved(page);
  await clean(page, 'parts');

  await toPlace(page, 'Приложения');
  const add = page.getByRole('button', { name: 'Добавить приложение' });
  const titles = page.getByLabel('Название приложения');
  for (const [at, title] of ['Карта маршрутов', 'Дневник наблюдений'].entries()) {
    await add.click();
    await expect(titles).toHaveCount(at + 1);
    await titles.nth(at).fill(title);
    await page.getByRole('textbox', { name: 'Текст приложения' }).nth(at).click();
    await typeKeys(page, `Текст: ${title}.`);
    await saved(page);
  }
  await clean(page, 'appendices');
  await page.getByRole('button', { name: /^Ниже/ }).first().click();
  await expect(titles.first()).toHaveValue('Дневник наблюдений');

  const file = path.join(folder, 'фип.txt');
  await chooseTarget(app, file);
  await exportAs(page, 'Простой текст (TXT)');
  await expect(page.getByText(/Отчёт записан: фип\.txt/)).toBeVisible();
  const text = fs.readFileSync(file, 'utf8');
  const places = [
    'Белоключевский район',
    'В.Г. Тестовая',
    'Дневник наблюдений',
    'Текст: Дневник наблюдений.',
    'Текст: Карта маршрутов.',
  ].map((words) => text.indexOf(words));
  expect(places.every((at) => at >= 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
