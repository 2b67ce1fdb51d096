import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

/** What axe finds wrong on the page as it stands now. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const runner = (globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } })
      .axe;
    return (await runner.run()).violations;
  });
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(', ')}`,
  );
}

test('no screen has a violation that axe can see', async ({ program }) => {
  const { page } = program;
  expect(await violations(page), 'first start').toEqual([]);
  await page.getByRole('button', { name: 'Новая школа' }).click();
  await page.getByLabel('Краткое название школы').waitFor();
  expect(await violations(page), 'new school').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Открыть пример' }).click();
  await page.getByRole('button', { name: /Годовой отчёт КИП/ }).waitFor();
  expect(await violations(page), 'home').toEqual([]);
  await page.getByRole('button', { name: 'Данные', exact: true }).click();
  await page.getByRole('table').waitFor();
  expect(await violations(page), 'data').toEqual([]);
  await page.getByRole('row').nth(1).getByRole('button').click();
  await page.getByRole('dialog').getByLabel('Название').waitFor();
  expect(await violations(page), 'card').toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Отчёты', exact: true }).click();
  await page.getByRole('table').waitFor();
  expect(await violations(page), 'reports').toEqual([]);
  await page.getByRole('button', { name: /Годовой отчёт КИП/ }).click();
  const items = page.getByRole('navigation', { name: 'Содержание формы' }).getByRole('button');
  for (const at of [0, 5, 11, 14]) {
    await items.nth(at).click();
    await page.getByRole('heading', { level: 2, name: new RegExp(`^${at + 1}\\.`) }).waitFor();
    expect(await violations(page), `item ${at + 1}`).toEqual([]);
  }
});

test('a report is reached and changed by keyboard alone', async ({ program }) => {
  const { page } = program;
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 60; presses += 1) {
      const focused = page.locator(':focus');
      if ((await focused.count()) > 0 && name.test((await focused.textContent()) ?? '')) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`not reached by Tab: ${String(name)}`);
  };
  await tabTo(/Открыть пример/);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /Годовой отчёт КИП/ }).waitFor();
  await tabTo(/Годовой отчёт КИП/);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Содержание формы' }).waitFor();
  await tabTo(/^7\./);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /^7\./ }).waitFor();
  await tabTo(/Субсидия из краевого бюджета/);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).toHaveAttribute('data-at', '1/0');
  await page.keyboard.press('Delete');
  await expect(page.getByText('Не взято в отчёт: 1')).toBeVisible();
  await expect(page.locator('td:focus')).toBeVisible();
});

test('twice the text size loses nothing', async ({ program }) => {
  const { page, app } = program;
  await page.getByRole('button', { name: 'Открыть пример' }).click();
  await page.getByRole('button', { name: /Годовой отчёт КИП/ }).click();
  await page.getByRole('button', { name: 'Экспорт в Word' }).waitFor();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
  await expect(page.getByRole('button', { name: 'Экспорт в Word' })).toBeInViewport();
  await expect(page.getByLabel('Название')).toBeInViewport();
  const lost = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(lost).toBeLessThanOrEqual(0);
});
