import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { docxLines, readDocx } from '../support/read-docx.ts';
import { chooseTarget, expect, kill, saved, test } from './app.ts';
import { exportAs } from './steps.ts';

const outline = (page: Page) => page.getByRole('navigation', { name: 'Содержание формы' });

async function openSampleReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Открыть пример' }).click();
  await page.getByRole('button', { name: /Годовой отчёт КИП за 2025 год/ }).click();
  await outline(page).waitFor();
}

async function reopenReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Годовой отчёт КИП за 2025 год/ }).click();
  await outline(page).waitFor();
}

const item = (page: Page, number: string) =>
  outline(page).getByRole('button', { name: new RegExp(`^${number}\\.`) });

test('the sample report survives a kill and comes out as a Word file', async ({ start, folder }) => {
  const first = await start();
  const { page } = first;
  await openSampleReport(page);

  await item(page, '3').click();
  await page
    .getByRole('textbox', { name: 'Направление инновационной деятельности' })
    .fill('Наблюдения за рекой в сельской школе');
  await item(page, '12').click();
  await page.getByLabel('Вступление').fill('За год площадка дала вот что:');
  await saved(page);

  await item(page, '6').click();
  const rows = page.locator('tbody tr');
  await expect(rows).toHaveCount(14);
  const left = await rows.nth(1).locator('td').nth(1).innerText();
  await rows.nth(1).locator('td').nth(1).click();
  await page.keyboard.press('Delete');
  await expect(page.getByText('Не взято в отчёт: 1')).toBeVisible();
  await expect(rows).toHaveCount(13);
  await saved(page);
  await kill(first);

  const second = await start();
  await reopenReport(second.page);
  await item(second.page, '3').click();
  await expect(
    second.page.getByRole('textbox', { name: 'Направление инновационной деятельности' }),
  ).toHaveValue('Наблюдения за рекой в сельской школе');
  await item(second.page, '12').click();
  await expect(second.page.getByLabel('Вступление')).toHaveText('За год площадка дала вот что:');
  await item(second.page, '6').click();
  await expect(second.page.getByText('Не взято в отчёт: 1')).toBeVisible();

  const file = path.join(folder, 'отчёт.docx');
  await chooseTarget(second.app, file);
  await exportAs(second.page, 'Документ Word (DOCX)');
  await expect(second.page.getByText('Отчёт записан: отчёт.docx')).toBeVisible();

  const docx = readDocx(fs.readFileSync(file));
  const lines = docxLines(docx.blocks);
  expect(lines.slice(0, 3)).toEqual([
    'ГОДОВОЙ ОТЧЕТ',
    'О РАБОТЕ КРАЕВОЙ ИННОВАЦИОННОЙ ПЛОЩАДКИ',
    'ЗА 2025 ГОД',
  ]);
  const text = lines.join('\n');
  expect(text).toContain('Наблюдения за рекой в сельской школе');
  expect(text).toContain('За год площадка дала вот что:');
  expect(text).not.toContain(left.replaceAll('\n', ' '));
});

test('a cell is replaced with a reason, moved, added, and every step is taken back', async ({ program }) => {
  const { page } = program;
  await openSampleReport(page);
  await item(page, '7').click();
  const cells = page.locator('tbody td[data-at]');
  await cells.first().click();
  const before = await cells.first().innerText();

  await page.keyboard.press('F2');
  await page.getByLabel('Текст в отчёте').fill('Средства учредителя');
  await page.getByRole('button', { name: 'Заменить', exact: true }).click();
  await expect(page.getByText('Назовите причину')).toBeVisible();
  await page.getByLabel('Почему в отчёте иначе, чем в данных').fill('Так названо в бюджете');
  await page.getByRole('button', { name: 'Заменить', exact: true }).click();
  await expect(cells.first()).toHaveText('Средства учредителя');
  await expect(cells.first()).toHaveAttribute('title', /Так названо в бюджете/);
  await expect(cells.first()).toBeFocused();

  await page.keyboard.press('Alt+ArrowDown');
  await expect(cells.nth(3)).toHaveText('Средства учредителя');
  await expect(cells.nth(3)).toBeFocused();

  await page.getByRole('button', { name: 'Добавить строку только в отчёт' }).click();
  await page.locator('tbody textarea').first().fill('Помощь родителей');
  await saved(page);
  await expect(page.locator('tbody tr')).toHaveCount(4);

  await page.getByRole('heading', { name: /Финансовое обеспечение/ }).click();
  for (const rows of [4, 3, 3, 3]) {
    await page.keyboard.press('Control+z');
    await expect(page.locator('tbody tr')).toHaveCount(rows);
  }
  await expect(cells.first()).toHaveText(before);
  await page.keyboard.press('Control+y');
  await expect(cells.first()).toHaveText('Средства учредителя');
});

test('a figure shows the records behind it, and a record opens from there', async ({ program }) => {
  const { page } = program;
  await openSampleReport(page);
  await item(page, '15').click();
  await page
    .getByRole('row', { name: /Количество экскурсий/ })
    .getByRole('cell')
    .last()
    .click();
  const panel = page.getByRole('complementary');
  await expect(panel.getByText(/Посчитано по данным:.7.записей/)).toBeVisible();
  await expect(panel.getByRole('listitem')).toHaveCount(7 + 4);
  await panel.getByRole('button').first().click();
  await expect(page.getByRole('dialog').getByLabel('Название')).toBeVisible();
});

test('F8 goes from finding to finding, and filling the place takes the finding away', async ({ program }) => {
  const { page } = program;
  await openSampleReport(page);
  await page.keyboard.press('F8');
  await expect(page.getByRole('heading', { name: /^6\. / })).toBeVisible();
  await expect(page.locator('td:focus')).toHaveText(/^18\.02\.2025/);
  await page.keyboard.press('F8');
  await expect(page.locator('td:focus')).toHaveText('не заполнено');
  await page.keyboard.press('Enter');
  await page.getByLabel('Описание основных результатов').fill('Ответили все учителя сети.');
  await page.getByRole('button', { name: 'Закрыть' }).last().click();
  await expect(page.getByText('заполнено 14 из 16 · 3 предупреждения')).toBeVisible();
});
