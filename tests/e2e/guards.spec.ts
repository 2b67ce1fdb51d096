import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { chooseTarget, expect, test } from './app.ts';
import { exportAs } from './steps.ts';

test.describe('attacks from inside the page', () => {
  test.use({ attacksPolicy: true });

  test('no planted script, no network, nothing of Node', async ({ program }) => {
    const { page } = program;
    const seen = await page.evaluate(async () => {
      const planted = document.createElement('script');
      planted.textContent = 'globalThis.planted = true';
      document.body.append(planted);
      return {
        planted: 'planted' in globalThis,
        node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
        fetched: await fetch('https://example.org/').then(
          () => 'reached',
          () => 'refused',
        ),
      };
    });
    expect(seen).toEqual({ planted: false, node: [], fetched: 'refused' });
  });

  test('the bridge carries the calls of the contract and nothing else', async ({ program }) => {
    const { page } = program;
    const seen = await page.evaluate(async () => ({
      bridge: Object.keys(window.letopis).toSorted(),
      frozen: Object.isFrozen(window.letopis),
      unknown: await window.letopis.call('host:anything', {}).then(
        () => 'answered',
        () => 'refused',
      ),
      hostile: await window.letopis.call('record:commit', { label: {}, mutations: 'all' }),
      path: await window.letopis.call('facts:import', { source: '/home/somebody/facts.json' }),
    }));
    expect(seen).toMatchObject({
      bridge: ['call', 'on'],
      frozen: true,
      unknown: 'refused',
      hostile: { ok: false, error: { code: 'call/invalid' } },
      path: { ok: false, error: { code: 'file/token' } },
    });
  });

  test('the window leads nowhere else', async ({ program }) => {
    const { page, app } = program;
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.on('will-navigate', () => {
        Reflect.set(globalThis, 'askedToGo', true);
      });
    });
    await page.evaluate(() => {
      window.location.href = 'https://example.org/';
    });
    // One attack after the other: the first is over when it was refused and the page answers again.
    await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'askedToGo'))).toBe(true);
    await expect(page.getByRole('button', { name: 'Открыть пример' })).toBeVisible();
    await page.evaluate(() => {
      setTimeout(() => void window.open('https://example.org/'));
    });
    await expect
      .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length))
      .toBe(1);
    await expect(page.getByRole('button', { name: 'Открыть пример' })).toBeVisible();
  });
});

test('data of a newer program are shown, exported and not touched', async ({ start, folder }) => {
  const first = await start();
  await first.page.getByRole('button', { name: 'Открыть пример' }).click();
  await first.page.getByRole('button', { name: /Годовой отчёт КИП/ }).waitFor();
  const gone = first.app.waitForEvent('close');
  await first.app.evaluate(({ BrowserWindow }) => {
    setTimeout(() => BrowserWindow.getAllWindows()[0]?.close());
  });
  await gone;
  const file = path.join(folder, 'data', 'letopis.sqlite');
  const database = new Database(file);
  database.pragma('user_version = 99990');
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  const before = fs.readFileSync(file);

  const { page, app } = await start();
  await expect(page.getByText('Данные записаны более новой программой.')).toBeVisible();
  await page.getByRole('button', { name: /Годовой отчёт КИП/ }).click();
  await expect(page.getByLabel('Название')).toBeDisabled();
  const target = path.join(folder, 'из новой.docx');
  await chooseTarget(app, target);
  await exportAs(page, 'Документ Word (DOCX)');
  await expect(page.getByText('Отчёт записан: из новой.docx')).toBeVisible();
  expect(fs.statSync(target).size).toBeGreaterThan(5_000);
  expect(fs.readFileSync(file).equals(before)).toBe(true);
});
