/** The one running Chromium of this process: how it is started, where its profile lives, how it ends. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowser, type Browser } from './browser.ts';
import { Cdp } from './cdp.ts';
import { removeAbandoned } from './processes.ts';

export interface ChromiumOptions {
  headed: boolean;
  /** Electron's command line: what Chromium must hear of it is picked out here. */
  switches: ReadonlyMap<string, string>;
}

const PROFILE = 'electron-standin-profile-';

const FLAGS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--password-store=basic',
  '--metrics-recording-only',
  '--hide-crash-restore-bubble',
  '--disable-background-networking',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-breakpad',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-gpu',
  '--disable-popup-blocking', // a blocked window.open would never reach the app's handler
  '--disable-quic',
  '--disable-sync',
  '--disable-features=Translate,MediaRouter,OptimizationHints,DialMediaRouteProvider',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** Profiles are named after the process they belong to: what a killed stand-in left goes with the next start. */
function makeProfile(): string {
  removeAbandoned(os.tmpdir(), PROFILE);
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), `${PROFILE}${process.pid}-`));
  process.on('exit', () => {
    try {
      fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // a browser still writing its last file: the next start removes the rest
    }
  });
  return profile;
}

function flags({ headed, switches }: ChromiumOptions, profile: string): string[] {
  const list = [`--user-data-dir=${profile}`, ...FLAGS];
  if (!headed) list.push('--headless=new');
  if (process.getuid?.() === 0) list.push('--no-sandbox', '--test-type'); // --test-type: without the warning bar
  const lang = switches.get('lang');
  if (lang !== undefined && lang !== '') list.push(`--lang=${lang}`);
  return list;
}

export class Chromium {
  readonly cdp: Cdp;
  readonly headed: boolean;
  readonly #browser: Browser;
  readonly #flags: string[];
  #stderr = '';

  /** Rejects, with what the browser said, when it ends before it answers. */
  static async start(options: ChromiumOptions): Promise<Chromium> {
    const chromium = new Chromium(await findBrowser(options.headed), options);
    try {
      const { product } = await chromium.cdp.browser.send('Browser.getVersion');
      const versions = { ...process.versions, chrome: product.split('/')[1] ?? '' };
      Object.defineProperty(process, 'versions', { value: Object.freeze(versions) });
      return chromium;
    } catch (error) {
      throw new Error(`electron-standin: Chromium did not start\n${chromium.lastWords}`, { cause: error });
    }
  }

  private constructor(browser: Browser, options: ChromiumOptions) {
    this.#browser = browser;
    this.headed = options.headed;
    this.#flags = flags(options, makeProfile());
    const args = [...this.#flags, '--remote-debugging-pipe', '--no-startup-window'];
    const port = options.switches.get('remote-debugging-port');
    if (port !== undefined) args.push(`--remote-debugging-port=${port}`);
    this.cdp = new Cdp(browser.bin, args, browser.env);
    this.cdp.child.stderr?.on('data', (chunk: Buffer) => this.#hear(chunk.toString()));
  }

  get lastWords(): string {
    return this.#stderr;
  }

  /** Opens a window without tabs or address bar: a second start of the browser, which hands over to the running one. */
  openAppWindow(url: string, size: { width: number; height: number }): void {
    const args = [...this.#flags, `--app=${url}`, `--window-size=${size.width},${size.height}`];
    spawn(this.#browser.bin, args, { env: this.#browser.env, stdio: 'ignore' });
  }

  /** Ends the browser, by force when it does not listen. */
  async close(): Promise<void> {
    if (this.cdp.closed) return;
    const force = setTimeout(() => this.cdp.child.kill('SIGKILL'), 3000);
    this.cdp.browser.send('Browser.close').catch(() => undefined); // it may go before it answers
    await this.cdp.exited;
    clearTimeout(force);
  }

  /** Playwright waits for the line that names the DevTools address, on our stderr as on Electron's. */
  #hear(text: string): void {
    this.#stderr = (this.#stderr + text).slice(-4000);
    for (const line of text.split('\n')) {
      if (line.startsWith('DevTools listening on')) process.stderr.write(`${line}\n`);
    }
  }
}
