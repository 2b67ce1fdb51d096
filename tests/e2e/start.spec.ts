import fs from 'node:fs';
import path from 'node:path';
import { expect, kill, saved, test } from './app.ts';

test('a new school begins with its name and can make a report at once', async ({ program }) => {
  const { page } = program;
  await page.getByRole('button', { name: 'Новая школа' }).click();
  await page.getByRole('button', { name: 'Начать работу' }).click();
  await expect(page.getByText('обязательно')).toBeVisible();
  await page.getByLabel('Краткое название школы').fill('МБОУ СОШ № 21');
  await page.getByLabel('Название инновационного проекта').fill('Школьная метеостанция');
  await page.getByRole('button', { name: 'Начать работу' }).click();
  await expect(page.getByRole('heading', { name: 'МБОУ СОШ № 21' })).toBeVisible();
  await expect(page.getByText('Отчётов ещё нет')).toBeVisible();

  await page.getByRole('button', { name: 'Отчёты', exact: true }).click();
  await page.getByRole('button', { name: 'Новый отчёт' }).click();
  await page.getByLabel('Период').fill('когда-нибудь');
  await page.getByRole('button', { name: 'Создать' }).click();
  await expect(page.getByText('Укажите год')).toBeVisible();
  await page.getByLabel('Период').fill('2026');
  await page.getByRole('button', { name: 'Создать' }).click();
  await expect(page.getByLabel('Название')).toHaveValue('Школьная метеостанция');

  await page
    .getByRole('navigation', { name: 'Содержание формы' })
    .getByRole('button', { name: /^7\./ })
    .click();
  await page.getByLabel('Почему данных нет').fill('Финансирование не предусмотрено');
  await saved(page);
  await expect(page.getByRole('button', { name: /^7\..*, заполнен$/ })).toBeVisible();
});

test('an event is recorded from the first screen and found in the data', async ({ program }) => {
  const { page } = program;
  await page.getByRole('button', { name: 'Открыть пример' }).click();
  await page.getByRole('button', { name: 'Записать мероприятие' }).click();
  await page.getByRole('button', { name: 'Записать', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Заполните: Название, Дата.' })).toBeVisible();
  await page.getByLabel('Название').fill('День открытой лаборатории');
  await page.getByLabel('Дата').fill('14 ноября 2026');
  await page.getByRole('button', { name: 'Записать', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Данные', exact: true }).click();
  await page.getByLabel('Найти в списке').fill('открытой лаборатории');
  await expect(page.getByRole('row', { name: /День открытой лаборатории 14\.11\.2026/ })).toBeVisible();
});

test('a copy brings everything back in a new place', async ({ start, folder }) => {
  const { page, app } = await start();
  await page.getByRole('button', { name: 'Открыть пример' }).click();
  await page.getByRole('button', { name: 'Сделать копию' }).click();
  await expect(page.getByText(/Копия сделана и проверена/)).toBeVisible();
  const copies = path.join(folder, 'data', 'copies');
  const copy = fs.readdirSync(copies).find((name) => name.endsWith('.sqlite')) ?? '';

  await page.getByRole('button', { name: 'Отчёты', exact: true }).click();
  await page.getByRole('button', { name: 'Удалить отчёт' }).click();
  await page.getByRole('button', { name: 'Удалить', exact: true }).click();
  await expect(page.getByText('Отчётов ещё нет')).toBeVisible();

  // Started on an empty folder, the program offers the copy as one of its three ways in.
  await app.evaluate(({ app: electron }) => electron.exit(0)).catch(() => undefined);
  fs.renameSync(path.join(folder, 'data'), path.join(folder, 'old'));
  const second = await start();
  const file = path.join(folder, 'old', 'copies', copy);
  await second.app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
  }, file);
  await second.page.getByRole('button', { name: 'Восстановить из копии' }).click();
  await expect(second.page.getByText('Данные восстановлены из копии.')).toBeVisible();
  await expect(second.page.getByRole('button', { name: /Годовой отчёт КИП за 2025 год/ })).toBeVisible();
});

test('what is still being typed is written when the window is closed', async ({ start }) => {
  const first = await start();
  await first.page.getByRole('button', { name: 'Открыть пример' }).click();
  await first.page.getByRole('button', { name: /Годовой отчёт КИП/ }).click();
  const gone = first.app.waitForEvent('close');
  await first.page.getByLabel('Название').fill('Последнее слово перед закрытием');
  await first.app.evaluate(({ BrowserWindow }) => {
    setTimeout(() => BrowserWindow.getAllWindows()[0]?.close());
  });
  await gone;
  const second = await start();
  await second.page.getByRole('button', { name: /Годовой отчёт КИП/ }).click();
  await expect(second.page.getByLabel('Название')).toHaveValue('Последнее слово перед закрытием');
});

test('a file that is no database is said plainly and left as it is', async ({ start, folder }) => {
  fs.mkdirSync(path.join(folder, 'data'), { recursive: true });
  const file = path.join(folder, 'data', 'letopis.sqlite');
  fs.writeFileSync(file, 'это не база данных, а что-то другое\n'.repeat(200));
  const before = fs.readFileSync(file);
  const { page } = await start();
  await expect(page.getByRole('heading', { name: 'Данные не открылись' })).toBeVisible();
  await expect(page.getByText('Файл данных повреждён или это не файл Летописи.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Восстановить из копии' })).toBeVisible();
  expect(fs.readFileSync(file).equals(before)).toBe(true);
});

test('a second start brings the open window forward and ends', async ({ start, folder }) => {
  const { app, page } = await start();
  const { spawn } = await import('node:child_process');
  const code = await new Promise((resolve) => {
    spawn(app.process().spawnfile, ['.', `--user-data-dir=${folder}`], { stdio: 'ignore' }).on(
      'exit',
      resolve,
    );
  });
  expect(code).toBe(0);
  await expect(page.getByRole('button', { name: 'Открыть пример' })).toBeVisible();
});

test('the window comes back with the size it had', async ({ start, folder }) => {
  const first = await start();
  const gone = first.app.waitForEvent('close');
  await first.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setBounds({ x: 0, y: 0, width: 1111, height: 666 });
    setTimeout(() => window?.close());
  });
  await gone;
  expect(JSON.parse(fs.readFileSync(path.join(folder, 'window.json'), 'utf8'))).toMatchObject({
    width: 1111,
    height: 666,
  });
  const second = await start();
  const bounds = await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
  );
  expect(bounds).toMatchObject({ width: 1111, height: 666 });
});

test('what was deleted comes back from the basket, also after a restart', async ({ start }) => {
  const first = await start();
  await first.page.getByRole('button', { name: 'Открыть пример' }).click();
  await first.page.getByRole('button', { name: 'Отчёты', exact: true }).click();
  await first.page.getByRole('button', { name: 'Удалить отчёт' }).click();
  await first.page.getByRole('button', { name: 'Удалить', exact: true }).click();
  await expect(first.page.getByText('Отчётов ещё нет')).toBeVisible();
  await kill(first);

  const { page } = await start();
  await page.getByRole('button', { name: 'Данные', exact: true }).click();
  await page.getByRole('button', { name: 'Корзина' }).click();
  await page.getByRole('button', { name: 'Вернуть', exact: true }).click();
  await expect(page.getByText('Корзина пуста')).toBeVisible();
  await page.getByRole('button', { name: 'Отчёты', exact: true }).click();
  await page.getByRole('button', { name: /Годовой отчёт КИП/ }).click();
  await page
    .getByRole('navigation', { name: 'Содержание формы' })
    .getByRole('button', { name: /^13\./ })
    .click();
  await expect(page.getByLabel('Вступление')).not.toHaveText('');
});
