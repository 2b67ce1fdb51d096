import fs from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { pictureFacts } from '#electron/files/picture-facts.ts';
import { phonePhoto } from '../support/pictures.ts';
import { chooseTarget, expect, test } from './app.ts';
import { violations } from './axe.ts';
import { chooseSource } from './steps.ts';

/** The events behind a figure of the sample report. */
const eventsBehind = (page: Page): Locator =>
  page.getByRole('complementary').getByRole('button', { name: /мероприятие$/ });

/** Opens an event at its files. */
async function openFiles(page: Page, event: Locator): Promise<Locator> {
  await event.click();
  const card = page.getByRole('dialog');
  await card.getByRole('tab', { name: 'Файлы' }).click();
  return card;
}

async function openFigure(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Открыть пример' }).click();
  await page.getByRole('button', { name: /Годовой отчёт КИП за 2025 год/ }).click();
  await page
    .getByRole('navigation', { name: 'Содержание формы' })
    .getByRole('button', { name: /^15\./ })
    .click();
  const row = page.getByRole('row', { name: /Количество экскурсий/ });
  await row.getByRole('cell').last().click();
  await page.getByText(/^Посчитано по данным/).waitFor();
}

async function isDrawn(picture: Locator): Promise<void> {
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(50);
}

test('a photo of an event is seen small, loses its place, and comes back with the event', async ({
  program,
  folder,
}) => {
  const { page, app } = program;
  await openFigure(page);
  const [title = ''] = (await eventsBehind(page).first().innerText()).split('\n');
  const card = await openFiles(page, eventsBehind(page).first());
  await expect(card.getByText('Файлов пока нет.')).toBeVisible();

  const photo = path.join(folder, 'Снимок.jpg');
  fs.writeFileSync(photo, phonePhoto(600, 400));
  await chooseSource(app, photo);
  await card.getByRole('button', { name: 'Добавить файл' }).click();
  await expect(card.getByLabel('Уменьшить снимок и убрать место съёмки')).not.toBeChecked();
  await card.getByRole('button', { name: 'Добавить', exact: true }).click();
  const row = card.getByRole('listitem', { name: 'Снимок.jpg' });
  await isDrawn(row.getByRole('img', { name: 'Снимок.jpg' }));
  await row.getByLabel('Подпись').fill('Экскурсия к реке');
  await expect(row.getByRole('img', { name: 'Экскурсия к реке' })).toBeVisible();
  await row.getByRole('button', { name: 'Убрать место съёмки' }).click();
  await expect(row.getByText('В снимке записано, где он сделан.')).toHaveCount(0);
  const target = path.join(folder, 'вынесено.jpg');
  await chooseTarget(app, target);
  await row.getByRole('button', { name: 'Сохранить как' }).click();
  await expect(page.getByText('Файл записан: вынесено.jpg.')).toBeVisible();
  expect(pictureFacts(fs.readFileSync(target))).toMatchObject({ type: 'jpeg', hasLocation: false });

  expect(await violations(page)).toEqual([]);

  await card.getByRole('tab', { name: 'Поля' }).click();
  await card.getByRole('button', { name: 'Удалить в корзину' }).click();
  await expect(card).toHaveCount(0);
  const panel = page.getByRole('complementary');
  await expect(panel.getByText(/Посчитано по данным:.6.записей/)).toBeVisible();
  await page.getByRole('heading', { level: 2 }).first().click();
  await page.keyboard.press('Control+z');
  await expect(panel.getByText(/Посчитано по данным:.7.записей/)).toBeVisible();
  const again = await openFiles(page, eventsBehind(page).filter({ hasText: title }));
  await isDrawn(again.getByRole('img', { name: 'Экскурсия к реке' }));
});

test('a large photo is shrunk unless the person says no, and a lost file is shown as lost', async ({
  program,
  folder,
}) => {
  const { page, app } = program;
  await openFigure(page);
  const card = await openFiles(page, eventsBehind(page).first());
  const photo = path.join(folder, 'Большой.jpg');
  // What a phone writes after the picture itself makes it large, and is gone when it is drawn anew.
  fs.writeFileSync(photo, Buffer.concat([phonePhoto(2_400, 1_600), Buffer.alloc(2 ** 20)]));
  await chooseSource(app, photo);
  await card.getByRole('button', { name: 'Добавить файл' }).click();
  await expect(card.getByLabel('Уменьшить снимок и убрать место съёмки')).toBeChecked();
  await card.getByRole('button', { name: 'Добавить', exact: true }).click();
  const row = card.getByRole('listitem', { name: 'Большой.jpg' });
  await isDrawn(row.getByRole('img', { name: 'Большой.jpg' }));
  await expect(row.getByText(/КБ/)).toBeVisible();
  await expect(row.getByText('В снимке записано, где он сделан.')).toHaveCount(0);

  fs.rmSync(path.join(folder, 'data', 'attachments'), { recursive: true });
  await row.getByLabel('Подпись').fill('Общий снимок');
  await expect(row.getByRole('alert')).toContainText('Файл пропал.');
  await expect(row.getByRole('button', { name: 'Открыть' })).toBeDisabled();
  await row.getByRole('button', { name: 'Убрать файл' }).click();
  await expect(card.getByText('Файлов пока нет.')).toBeVisible();
});
