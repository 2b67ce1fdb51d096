import fs from 'node:fs';
import path from 'node:path';
import { phonePhoto } from '../support/pictures.ts';
import { expect, saved, test } from './app.ts';
import { chooseSource, go, openSample } from './steps.ts';

test('«Что было в октябре?» lists the month, each event leads to its card', async ({ program }) => {
  const { page } = program;
  await openSample(page);
  await go(page, 'План года');
  await page.getByRole('button', { name: /^октябрь 2025/ }).click();
  await expect(page.getByRole('heading', { name: 'Что было: октябрь 2025' })).toBeVisible();
  const items = page.getByRole('main').getByRole('listitem');
  await expect(items).toHaveCount(7);
  await expect(items.first()).toContainText(/\.10\.2025/);
  const title = await items.first().getByRole('button').innerText();
  await items.first().getByRole('button').click();
  await expect(page.getByRole('dialog').getByLabel('Название')).toHaveValue(title);
  await page.keyboard.press('Escape');
  await expect(items.first().getByRole('button')).toBeFocused();
});

test('a planned event becomes held by a number, a link and a photo; the report counts it at once', async ({
  program,
  folder,
}) => {
  const { page, app } = program;
  await openSample(page);
  const figure = page
    .getByRole('row', { name: /Количество экскурсий/ })
    .getByRole('cell')
    .last();
  const openFigures = async () => {
    await go(page, 'Отчёты');
    await page.getByRole('button', { name: /Годовой отчёт КИП/ }).click();
    await page
      .getByRole('navigation', { name: 'Содержание формы' })
      .getByRole('button', { name: /^15\./ })
      .click();
  };
  await openFigures();
  await expect(figure).toHaveText('7');

  await go(page, 'План года');
  await page.getByRole('button', { name: /^ноябрь 2025/ }).click();
  await page.getByRole('button', { name: 'Добавить в план' }).click();
  const card = page.getByRole('dialog');
  await card.getByLabel('Название').fill('К истоку реки');
  await card.getByLabel('Дата').fill('14.11.2025');
  await card.getByRole('combobox', { name: 'Вид' }).fill('экскурс');
  await page.getByRole('option', { name: 'экскурсия', exact: true }).click();
  const links = card.getByRole('group', { name: 'К чему относится' });
  await links.getByRole('button', { name: 'Добавить' }).click();
  await links.getByRole('combobox').first().fill('Полевая лаборатория');
  await page.getByRole('option', { name: /Полевая лаборатория.*проект/ }).click();
  await card.getByRole('button', { name: 'Записать', exact: true }).click();
  await expect(card).toHaveCount(0);
  await openFigures();
  await expect(figure).toHaveText('7');

  await go(page, 'План года');
  await page.getByRole('button', { name: /^ноябрь 2025/ }).click();
  const planned = page.getByRole('listitem').filter({ hasText: 'К истоку реки' });
  await planned.getByRole('button', { name: 'Проведено' }).click();
  const hold = page.getByRole('dialog', { name: 'Проведено: К истоку реки' });
  await expect(hold.getByLabel('Сколько участников')).toBeFocused();
  await hold.getByLabel('Сколько участников').fill('много');
  await hold.getByRole('button', { name: 'Проведено' }).click();
  await expect(hold.getByText('Здесь нужно число')).toBeVisible();
  await hold.getByLabel('Сколько участников').fill('более 40');
  await hold.getByLabel('Ссылка на новость или страницу').fill('https://school7.example/istok');
  const photo = path.join(folder, 'Исток.jpg');
  fs.writeFileSync(photo, phonePhoto(600, 400));
  await chooseSource(app, photo);
  await hold.getByRole('button', { name: 'Выбрать снимок' }).click();
  await expect(hold.getByText('Снимок: Исток.jpg')).toBeVisible();
  await hold.getByRole('button', { name: 'Проведено' }).click();
  await expect(hold).toHaveCount(0);
  await saved(page);
  await expect(planned).toContainText('участников: более 40');
  await planned.getByRole('button', { name: 'К истоку реки' }).click();
  await card.getByRole('tab', { name: 'Файлы' }).click();
  await expect(card.getByRole('listitem', { name: 'Исток.jpg' })).toBeVisible();
  await page.keyboard.press('Escape');

  await openFigures();
  await expect(figure).toHaveText('8');
});
