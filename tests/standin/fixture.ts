/** The fixture app, started for a test the way Playwright starts any Electron app, and ended after it. */
import { test as base, _electron, type ElectronApplication, type Page } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export { expect } from '@playwright/test';

interface Api {
  invoke<T = unknown>(channel: string, ...args: unknown[]): Promise<T>;
  onMenu(callback: (...args: unknown[]) => void): () => void;
  versions: { electron?: string; chrome?: string };
  nested: { list: unknown[] };
  add(a: number, b: number): number;
  fail(): never;
  each(count: number, callback: (i: number) => unknown): Promise<unknown[]>;
  cycle(value: object): boolean;
  titleSeenByPreload(): string;
  touchUnknown(): void;
}

declare global {
  // What the fixture's preload and page put into the page's world. Only `var` declares a global.
  var api: Api;
  var stopListening: () => void;
  // What the tests leave in the main process.
  var opened: string[];
  var stopped: string | undefined;
  var answers: number[];
}

const APP = path.join(import.meta.dirname, 'fixture-app');

export function launch(userData: string): Promise<ElectronApplication> {
  return _electron.launch({ args: [APP, `--user-data-dir=${userData}`] });
}

export async function readyPage(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow();
  await page.locator('main[data-ready]').waitFor();
  return page;
}

export async function end(app: ElectronApplication): Promise<void> {
  // Both fail on an app that a test has ended already.
  await app.evaluate((electron) => electron.app.exit(0)).catch(() => undefined);
  await app.close().catch(() => undefined);
}

export const test = base.extend<{ userData: string; app: ElectronApplication; page: Page }>({
  userData: async ({}, use) => {
    const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'standin-spec-'));
    await use(dir);
    fs.rmSync(dir, { recursive: true, force: true });
  },
  app: async ({ userData }, use) => {
    const app = await launch(userData);
    await use(app);
    await end(app);
  },
  page: async ({ app }, use) => {
    await use(await readyPage(app));
  },
});
