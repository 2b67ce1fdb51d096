import fs from 'node:fs';
import path from 'node:path';
import { violations } from './axe.ts';
import { expect, test } from './app.ts';
import { chooseSource, go, openSample } from './steps.ts';

const released = path.join(import.meta.dirname, '../../shared/forms/definitions/kip-annual-2023.json');

test('a form is added from a file, its faults are told, and it can be taken away', async ({
  program,
  folder,
}) => {
  const { page, app } = program;
  await openSample(page);
  await go(page, 'Настройки');
  const parts = page.getByRole('navigation', { name: 'Настройки' });
  await parts.getByRole('button', { name: 'Формы отчётов', exact: true }).click();
  const add = page.getByRole('button', { name: 'Добавить из файла…' });
  const form: unknown = JSON.parse(fs.readFileSync(released, 'utf8'));
  const own = { ...Object(form), id: 'own', version: '1', name: 'Наша форма' };

  const broken = path.join(folder, 'с ошибкой.json');
  fs.writeFileSync(broken, JSON.stringify({ ...own, titleLines: ['Отчёт за {года} год'] }));
  await chooseSource(app, broken);
  await add.click();
  await expect(page.getByRole('alert').getByRole('listitem')).toContainText('строка заголовка 1');
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('faults.png') });

  const right = path.join(folder, 'форма.json');
  fs.writeFileSync(right, JSON.stringify(own));
  await chooseSource(app, right);
  await add.click();
  const row = page.getByRole('row', { name: /Наша форма/ });
  await expect(row).toContainText('добавлена');
  await expect(page.getByText('Форма не добавлена')).toBeHidden();

  await row.getByRole('button', { name: 'Удалить форму «Наша форма», версия 1' }).press('Enter');
  await expect(row).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(row).toBeVisible();
});
