/** The grid on a page of its own, built as the program's page is and served under the same policy. */
import { type Browser, chromium, type Locator, type Page, test as base } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { findBrowser } from '../../build/electron-standin/browser.ts';

export { expect } from '@playwright/test';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

function policy(nonce: string): string {
  return `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'`;
}

async function buildPage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'warn',
    publicDir: false,
    plugins: [react()],
    build: {
      target: 'chrome140',
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1_000,
    },
  });
}

async function serve(folder: string): Promise<http.Server> {
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const server = http
    .createServer(({ url = '/' }, response) => {
      const { pathname } = new URL(url, 'http://page');
      const name =
        names.find((each) => pathname === `/${each}`) ?? (pathname === '/' ? 'index.html' : undefined);
      if (name === undefined) {
        response.writeHead(404).end();
        return;
      }
      const nonce = randomBytes(16).toString('base64');
      const body = fs.readFileSync(path.join(folder, name));
      response.writeHead(200, {
        'content-type': types[path.extname(name)] ?? 'application/octet-stream',
        'content-security-policy': policy(nonce),
      });
      response.end(name.endsWith('.html') ? body.toString('utf8').replaceAll('{{nonce}}', nonce) : body);
    })
    .listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

export interface GridPage {
  readonly page: Page;
  /** The cell at a row and a column, both from zero. */
  readonly cell: (row: number, column: number) => Locator;
  /** Row and column of the cell that has the focus, or what has it instead. */
  readonly place: () => Promise<string>;
  /** What the grid told since the last question. */
  readonly told: () => Promise<readonly (readonly unknown[])[]>;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Types as a keyboard does, also letters that Playwright's own layout has not. */
  readonly type: (text: string) => Promise<void>;
  readonly clipboard: () => Promise<string>;
}

interface Served {
  readonly address: string;
  readonly browser: Browser;
}

export const test = base.extend<{ grid: GridPage }, { served: Served }>({
  served: [
    async ({}, use) => {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'letopis-grid-'));
      await buildPage(folder);
      const server = await serve(folder);
      const { bin, env } = await findBrowser(false);
      const { port } = server.address() as AddressInfo;
      const browser = await chromium.launch({
        executablePath: bin,
        env: Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value ?? ''])),
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      });
      await use({ address: `http://127.0.0.1:${port}/`, browser });
      await browser.close();
      server.close();
      fs.rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  grid: async ({ served }, use) => {
    const context = await served.browser.newContext({ viewport: { width: 1366, height: 728 } });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || /content security policy/i.test(message.text()))
        faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(served.address);
    await page.getByText('R0C0', { exact: true }).waitFor();
    await use(driver(page));
    await context.close();
    if (faults.length > 0) throw new Error(`the page complains: ${faults.join('\n')}`);
  },
});

function driver(page: Page): GridPage {
  return {
    page,
    cell: (row, column) =>
      page.locator(`[role="row"][aria-rowindex="${row + 2}"] > [aria-colindex="${column + 2}"]`),
    place: () =>
      page.evaluate(() => {
        const focused = document.activeElement;
        const cell = focused?.closest('[aria-colindex]');
        const row = Number(cell?.parentElement?.getAttribute('aria-rowindex'));
        const where = `${row - 2}:${Number(cell?.getAttribute('aria-colindex')) - 2}`;
        if (!cell) return focused?.textContent ?? '';
        return focused === cell ? where : `${where} edited`;
      }),
    told: () => page.evaluate(() => window.seen.log.splice(0) as unknown[][]),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    type: async (text) => {
      const keyboard = await page.context().newCDPSession(page);
      for (const letter of text) {
        await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter });
        await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
      }
      await keyboard.detach();
    },
    clipboard: async () => {
      await page.context().grantPermissions(['clipboard-read']);
      const text = await page.evaluate(() => navigator.clipboard.readText());
      await page.context().clearPermissions();
      return text.replaceAll('\r', '');
    },
  };
}
