import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect } from './app.ts';

/** What a person does again and again, in the words that stand on the screen. */

export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Открыть пример' }).click();
  await page.getByRole('button', { name: /Годовой отчёт КИП за 2025 год/ }).waitFor();
}

export async function newSchool(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Новая школа' }).click();
  await page.getByLabel('Краткое название школы').fill(name);
  await page.getByRole('button', { name: 'Начать работу' }).click();
  await page.getByRole('heading', { name }).waitFor();
}

/** To a place in the bar at the left. */
export async function go(page: Page, place: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Летопись' })
    .getByRole('button', { name: place, exact: true })
    .click();
}

/** The grid of a kind of records. */
export async function openKind(page: Page, kind: string): Promise<void> {
  await go(page, 'Данные');
  await page
    .getByRole('navigation', { name: 'Данные' })
    .getByRole('button', { name: new RegExp(`^${kind}\\s*\\d`) })
    .click();
  await grid(page, kind).waitFor();
}

export const grid = (page: Page, kind: string): Locator =>
  page.getByRole('grid', { name: kind, exact: true });

/** A cell by its row, from zero, and the head of its column. */
export async function cellOf(page: Page, row: number, column: string): Promise<Locator> {
  const head = page.getByRole('columnheader', { name: new RegExp(`^${column}`) }).first();
  const at = await head.getAttribute('aria-colindex');
  return page.locator(`[role="row"][aria-rowindex="${row + 2}"] > [aria-colindex="${at}"]`);
}

/** The card of a row, by a double press on its number. */
export async function openCardOf(page: Page, row: number): Promise<Locator> {
  await page.locator(`[role="row"][aria-rowindex="${row + 2}"] > [aria-colindex="1"]`).dblclick();
  const card = page.getByRole('dialog');
  await card.getByRole('tab', { name: 'Поля' }).waitFor();
  return card;
}

/** The next open dialog answers this file. */
export async function chooseSource(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
  }, file);
}

/** Presses an item of the program's menu. */
export async function menu(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click();
  }, id);
}

/** Another program copies this: the next Ctrl+V brings it. */
export async function copyElsewhere(
  page: Page,
  copied: Readonly<Record<'text/plain' | 'text/html', string>>,
): Promise<void> {
  await page.evaluate((given) => {
    const put = (event: ClipboardEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      for (const [format, content] of Object.entries(given)) event.clipboardData?.setData(format, content);
    };
    document.addEventListener('copy', put, { capture: true, once: true });
  }, copied);
  await page.keyboard.press('Control+c');
}

/** «Экспорт» of the open report, and a line of its menu. */
export async function exportAs(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Экспорт', exact: true }).click();
  await page.getByRole('menuitem', { name: title, exact: true }).click();
}

/** A question to the store, past the screen; only to look at what the screen has brought about. */
export async function call(page: Page, name: string, input: unknown): Promise<unknown> {
  const answer = await page.evaluate(([called, given]) => window.letopis.call(called, given), [
    name,
    input,
  ] as const);
  expect(answer).toMatchObject({ ok: true });
  return Reflect.get(Object(answer), 'value');
}

/** Types as a keyboard does, also letters that Playwright's own layout has not. */
export async function typeKeys(page: Page, text: string): Promise<void> {
  const keyboard = await page.context().newCDPSession(page);
  for (const letter of text) {
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter });
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
  }
  await keyboard.detach();
}

export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
