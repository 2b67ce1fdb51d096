import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Failure } from '#shared/contract/failure.ts';
import { findPrintBrowser } from './print-browser.ts';

/** Milliseconds; a report of a hundred pages takes about three seconds. */
const longest = 120_000;

const flags = [
  '--headless',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-background-networking',
  '--no-first-run',
  // Nothing of the page leads outside; a browser of its own accord would.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-pdf-header-footer',
  '--generate-pdf-document-outline',
];

/** Prints a page to PDF with the computer's own browser. Throws `print/unavailable` without one, `print/failed`. */
export async function printWithBrowser(html: string): Promise<Uint8Array> {
  const browser = findPrintBrowser(process);
  if (browser === undefined) throw new Failure('print/unavailable');
  // Only its owner may read what mkdtemp makes.
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'letopis-print-'));
  try {
    return await printed(browser, html, folder);
  } catch (error) {
    throw new Failure('print/failed', {}, error);
  } finally {
    await fs.rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function printed(browser: string, html: string, folder: string): Promise<Uint8Array> {
  const page = path.join(folder, 'page.html');
  const pdf = path.join(folder, 'page.pdf');
  await fs.writeFile(page, html, { mode: 0o600 });
  // Chromium refuses to sandbox a process of root.
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const own = [`--user-data-dir=${path.join(folder, 'profile')}`, `--print-to-pdf=${pdf}`];
  await promisify(execFile)(browser, [...flags, ...root, ...own, page], { timeout: longest });
  return await fs.readFile(pdf);
}
