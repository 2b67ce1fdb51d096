import fs from 'node:fs';
import path from 'node:path';
import { violations } from './axe.ts';
import { expect, test } from './app.ts';
import { para, wordFile } from '../support/word-files.ts';
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

test('what is marked in last year’s Word file is taken into the report, in one step of undo', async ({
  program,
  folder,
}) => {
  const { page, app } = program;
  await openSample(page);
  await page.getByRole('button', { name: /Годовой отчёт КИП за 2025 год/ }).click();
  const file = path.join(folder, 'прошлый год.docx');
  fs.writeFileSync(
    file,
    wordFile({
      body:
        para('ГОДОВОЙ ОТЧЁТ') +
        para('за 2024 год') +
        para('I. ОБЩИЕ СВЕДЕНИЯ') +
        para('4. Практическая значимость проекта (реализуемость): Сады можно разбить на любой крыше.'),
    }),
  );
  await chooseSource(app, file);
  await page.getByRole('button', { name: 'Взять из файла Word' }).click();
  const dialog = page.getByRole('dialog', { name: 'Взять из файла Word' });
  await dialog.getByRole('button', { name: 'Выбрать файл…' }).click();
  await expect(dialog.getByText('Сады можно разбить на любой крыше.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('from-word.png') });
  await dialog.getByRole('button', { name: 'Отметить всё' }).press('Enter');
  await dialog.getByRole('button', { name: 'Взять отмеченное: 1' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/Взято из файла: текстов — 0, записей — 1/)).toBeVisible();
  const field = page.getByRole('main').getByRole('textbox', { name: 'Практическая значимость' });
  await page
    .getByRole('button', { name: /Практическая значимость/ })
    .first()
    .click();
  await expect(field).toHaveValue('Сады можно разбить на любой крыше.');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(field).not.toHaveValue('Сады можно разбить на любой крыше.');
});
