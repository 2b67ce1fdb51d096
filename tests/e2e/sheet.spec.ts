import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { readTables } from '#electron/readers/read-tables.ts';
import { docxLines, readDocx } from '../support/read-docx.ts';
import { chooseTarget, expect, test } from './app.ts';
import { openKind, openSample } from './steps.ts';

/** «К 15:00 дайте таблицу»: regional and wider events, by level. */
async function prepare(page: Page): Promise<void> {
  await openSample(page);
  await openKind(page, 'Мероприятия');
  await page.getByRole('button', { name: 'Фильтр: Уровень' }).click();
  for (const level of [/^краевой \(/, /^всероссийский \(/]) await page.getByLabel(level).check();
  await page.getByRole('button', { name: 'Показать' }).click();
  await page.getByText('5 из 61', { exact: true }).waitFor();
  await openSheets(page);
  const dialog = page.getByRole('dialog', { name: 'Справка' });
  await dialog.getByLabel('Название справки').fill('Мероприятия выше района');
  await dialog.getByRole('combobox', { name: 'Разбить по' }).fill('Уровень');
  await page.getByRole('option', { name: 'Уровень', exact: true }).click();
}

const groups = (texts: readonly string[]) =>
  texts
    .filter((text) => /^(краевой|всероссийский) \(/.test(text))
    .map((text) => text.replaceAll('\u00a0', ' '));

const openSheets = (page: Page) => page.getByRole('button', { name: 'Справка', exact: true }).click();

test('a filtered list goes out to Word and Excel in groups, with title and date', async ({
  program,
  folder,
}) => {
  const { page, app } = program;
  await prepare(page);
  const dialog = page.getByRole('dialog', { name: 'Справка' });
  const word = path.join(folder, 'Справка.docx');
  await chooseTarget(app, word);
  await dialog.getByRole('button', { name: 'В Word' }).click();
  await expect(page.getByText('Справка записана: Справка.docx')).toBeVisible();
  const { blocks } = readDocx(fs.readFileSync(word));
  const lines = docxLines(blocks);
  expect(lines[0]).toBe('Мероприятия выше района');
  expect(lines[1]).toMatch(/^По состоянию на \d\d\.\d\d\.\d{4}$/);
  expect(groups(lines)).toEqual(['всероссийский (1 запись)', 'краевой (4 записи)']);
  expect(blocks.filter(({ type }) => type === 'table')).not.toHaveLength(0);

  const excel = path.join(folder, 'Справка.xlsx');
  await chooseTarget(app, excel);
  await dialog.getByRole('button', { name: 'В Excel' }).click();
  await expect(page.getByText('Справка записана: Справка.xlsx')).toBeVisible();
  const [table] = await readTables('Справка.xlsx', fs.readFileSync(excel));
  const cells = (table?.rows ?? []).map((row) => row.map(({ text }) => text));
  expect(cells[0]?.[0]).toBe('Мероприятия выше района');
  expect(groups(cells.map(([first = '']) => first))).toEqual(groups(lines));
});

test('it is copied for a letter, kept, and opened again after a restart', async ({ start }) => {
  const first = await start();
  await prepare(first.page);
  const dialog = first.page.getByRole('dialog', { name: 'Справка' });
  await dialog.getByRole('button', { name: 'Скопировать' }).click();
  await expect(first.page.getByText(/^Скопировано: 5\sстрок/)).toBeVisible();
  await dialog.getByLabel('Название справки').press('Control+a');
  await first.page.keyboard.press('Control+v');
  await expect(dialog.getByLabel('Название справки')).toHaveValue(/^Название\tДата.*краевой \(4\sзаписи\)/);
  await dialog.getByLabel('Название справки').fill('Выше района');
  await dialog.getByRole('button', { name: 'Запомнить' }).click();
  await expect(first.page.getByText('Справка «Выше района» запомнена.')).toBeVisible();
  await first.page.keyboard.press('Escape');
  await first.page.getByRole('button', { name: 'Снять все' }).click();
  await first.page.getByText(/^61\sзапись$/).waitFor();
  await first.app.evaluate(({ app }) => app.exit(0)).catch(() => undefined);

  const { page } = await start();
  await openKind(page, 'Мероприятия');
  await openSheets(page);
  await page
    .getByRole('dialog', { name: 'Справка' })
    .getByRole('button', { name: 'Выше района', exact: true })
    .click();
  await expect(page.getByText('5 из 61', { exact: true })).toBeVisible();
});
