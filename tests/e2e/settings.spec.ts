import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { readDocx } from '../support/read-docx.ts';
import { chooseTarget, expect, saved, test } from './app.ts';
import { exportAs, go, openCardOf, openKind, openSample } from './steps.ts';

const twips = (mm: number) => Math.round((mm / 25.4) * 1440);

async function openPart(page: Page, name: string): Promise<void> {
  await go(page, 'Настройки');
  await page
    .getByRole('navigation', { name: 'Настройки' })
    .getByRole('button', { name, exact: true })
    .click();
}

test('margins that were set are those of the written document', async ({ program, folder }) => {
  const { page, app } = program;
  await openSample(page);
  await openPart(page, 'Страница документов');
  const left = page.getByLabel('Левое поле, мм');
  await left.fill('90');
  await expect(page.getByText('Число от 5 до 60')).toBeVisible();
  await left.fill('25');
  await left.press('Tab');
  await expect
    .poll(() => page.evaluate(async () => JSON.stringify(await window.letopis.call('settings:get', {}))))
    .toContain('"left":25');
  await go(page, 'Отчёты');
  await page.getByRole('button', { name: /Годовой отчёт КИП/ }).click();
  const file = path.join(folder, 'отчёт.docx');
  await chooseTarget(app, file);
  await exportAs(page, 'Документ Word (DOCX)');
  await expect(page.getByText('Отчёт записан: отчёт.docx')).toBeVisible();
  const { margins } = readDocx(fs.readFileSync(file)).page;
  expect(Math.abs(margins.left - twips(25))).toBeLessThanOrEqual(1);
  expect(Math.abs(margins.right - twips(15))).toBeLessThanOrEqual(1);
});

test('a page by the standard brings its own margins, and a wish beside it holds', async ({ program }) => {
  const { page } = program;
  await openSample(page);
  await openPart(page, 'Страница документов');
  const left = page.getByLabel('Левое поле, мм');
  await expect(left).toHaveValue('30');
  const profile = page.getByRole('combobox', { name: 'Оформление' });
  await profile.click();
  await page.getByRole('option', { name: 'ГОСТ Р 7.0.97-2016' }).click();
  await expect(left).toHaveValue('20');
  await expect(page.getByLabel('Правое поле, мм')).toHaveValue('10');
  await left.fill('30');
  await left.press('Tab');
  await expect
    .poll(() => page.evaluate(async () => JSON.stringify(await window.letopis.call('settings:get', {}))))
    .toMatch(/"page":\{"profile":"gost2016","margins":\{"left":30,"right":10/);
  await profile.click();
  await page.getByRole('option', { name: 'Как в форме' }).click();
  await expect(page.getByLabel('Междустрочный интервал')).toHaveValue('1');
  await expect(left).toHaveValue('30');
});

test('text size, contrast and the school year hold, after a restart too', async ({ start }) => {
  const first = await start();
  await openSample(first.page);
  await openPart(first.page, 'Внешний вид');
  const width = () => first.page.evaluate(() => window.innerWidth);
  const before = await width();
  await first.page.getByRole('combobox', { name: 'Размер текста в окне' }).click();
  await first.page.getByRole('option', { name: '150 %' }).click();
  await expect.poll(async () => before / (await width())).toBeCloseTo(1.5, 1);
  await first.page.getByLabel('Усиленная контрастность').click();
  await expect(first.page.locator('html')).toHaveAttribute('data-contrast', 'more');
  await openPart(first.page, 'Организация');
  await first.page.getByRole('combobox', { name: 'Текущий учебный год' }).click();
  await first.page.getByRole('option', { name: '2024-2025 учебный год' }).click();
  await go(first.page, 'План года');
  await expect(first.page.getByText('2024-2025 учебный год')).toBeVisible();
  await first.app.evaluate(({ app }) => app.exit(0)).catch(() => undefined);

  const { page } = await start();
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
  await expect(page.getByText(/^2024-2025 учебный год/)).toBeVisible();
  await openPart(page, 'Внешний вид');
  await expect(page.getByRole('combobox', { name: 'Размер текста в окне' })).toHaveValue('150 %');
});

test('who works stands in the history of what they change', async ({ program }) => {
  const { page } = program;
  await openSample(page);
  await openPart(page, 'Кто работает');
  await page.getByLabel('Как вас зовут').fill('Анна Петровна');
  await page.getByRole('button', { name: 'Добавить человека' }).click();
  await expect(page.getByRole('button', { name: 'Кто работает: Анна Петровна' })).toBeVisible();
  await openKind(page, 'Мероприятия');
  const card = await openCardOf(page, 0);
  await card.getByLabel('Название').fill('Общий банк');
  await saved(page);
  await card.getByRole('tab', { name: 'История' }).click();
  await expect(card.getByRole('listitem').first()).toContainText('Анна Петровна');
  await expect(card.getByRole('listitem').first()).toContainText('Общий банк');
});
