import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, expect, type Page, test as base } from '@playwright/test';

export { expect } from '@playwright/test';

declare global {
  interface Window {
    /** What the preload puts into the page. */
    readonly letopis: { readonly call: (name: string, input: unknown) => Promise<unknown> };
  }
}

/** The built program with a data folder of its own; `start` again after a kill keeps the folder. */
export interface Program {
  readonly folder: string;
  readonly app: ElectronApplication;
  readonly page: Page;
}

interface Fixtures {
  /** True in tests that attack the page's policy themselves. */
  readonly attacksPolicy: boolean;
  readonly folder: string;
  /** Starts the program on the test's folder, or on another, and waits until its page stands. */
  readonly start: (folder?: string) => Promise<Program>;
  readonly program: Program;
}

const root = path.join(import.meta.dirname, '../..');

export const test = base.extend<Fixtures>({
  attacksPolicy: [false, { option: true }],
  folder: async ({}, use) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'letopis-e2e-'));
    await use(folder);
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  start: async ({ folder, attacksPolicy }, use) => {
    const started: ElectronApplication[] = [];
    const violations: string[] = [];
    await use(async (place = folder) => {
      const app = await _electron.launch({
        args: ['.', `--user-data-dir=${place}`, '--lang=ru-RU'],
        cwd: root,
      });
      started.push(app);
      const page = await app.firstWindow();
      page.on('console', (message) => {
        if (/content security policy/i.test(message.text())) violations.push(message.text());
      });
      await page.locator('main[data-ready]').waitFor();
      await page.setViewportSize({ width: 1366, height: 728 });
      return { folder: place, app, page };
    });
    for (const app of started) {
      await app.evaluate(({ app: electron }) => electron.exit(0)).catch(() => undefined);
      await app.close().catch(() => undefined);
    }
    if (!attacksPolicy) expect(violations, 'the page offends its own policy').toEqual([]);
  },
  program: async ({ start }, use) => {
    await use(await start());
  },
});

/** The next save dialog answers this file. */
export async function chooseTarget(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
}

/** Kills the program as a power cut would: nothing of it gets to run any more. */
export async function kill({ app }: Program): Promise<void> {
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGKILL');
  await gone;
}

/** Done when the bar at the bottom says that everything is saved. */
export async function saved(page: Page): Promise<void> {
  await expect(page.locator('footer [data-saved]')).toContainText('Сохранено в');
}
