/**
 * What `electron .` runs here: the app's real main file in Node, with `electron` resolved to the stand-in.
 *
 * Chromium starts while the app's main file is evaluated; the app becomes ready when both are done. Worker threads are
 * ordinary ones: hooks of this thread do not reach them, so `electron` does not exist there, as in Electron.
 */
import fs from 'node:fs';
import inspector from 'node:inspector';
import { createRequire, registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, becomeReady, isQuitting } from './app.ts';
import { Chromium } from './chromium.ts';
import { parseCommandLine } from './command-line.ts';
import { runtime, type PackageJson } from './runtime.ts';
import { defaultSession } from './session.ts';
import { watchTargets } from './targets.ts';

const require = createRequire(import.meta.url);

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function readPackageJson(dir: string): PackageJson {
  const file = path.join(dir, 'package.json');
  const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '{}';
  const parsed: PackageJson = JSON.parse(text);
  return parsed;
}

function mapElectron(): void {
  const url = new URL('./electron.ts', import.meta.url).href;
  registerHooks({
    resolve(specifier, context, next) {
      const ours = /^electron(\/(main|common))?$/.test(specifier);
      return ours ? { url, format: 'module-typescript', shortCircuit: true } : next(specifier, context);
    },
  });
}

/** The process as Electron presents it. execPath stays Node's own: processes the app forks need a Node. */
function disguiseProcess(args: readonly string[]): void {
  process.argv = [path.join(import.meta.dirname, 'electron'), ...args];
  const electron: PackageJson = require('electron/package.json');
  Object.defineProperties(process, {
    type: { value: 'browser' },
    defaultApp: { value: true },
    resourcesPath: { value: import.meta.dirname },
    versions: { value: { ...process.versions, electron: electron.version, chrome: '' }, configurable: true },
  });
}

async function startBrowser(): Promise<void> {
  const headed = process.env.ELECTRON_STANDIN_HEADED === '1';
  const chromium = await Chromium.start({ headed, switches: runtime.switches });
  runtime.chromium = chromium;
  const onExit = () => isQuitting() || fail(`electron-standin: Chromium exited\n${chromium.lastWords}`);
  void chromium.cdp.exited.then(onExit);
  await watchTargets(chromium);
  defaultSession.applyPermissions();
}

const args = process.argv.slice(2);
const line = parseCommandLine(args);
if (line.app === '') fail('electron-standin: no app given');
if (line.inspectPort !== undefined) inspector.open(line.inspectPort, '127.0.0.1');
mapElectron();
disguiseProcess(args);

const isDirectory = fs.statSync(line.app).isDirectory();
runtime.appDir = isDirectory ? line.app : path.dirname(line.app);
runtime.packageJson = isDirectory ? readPackageJson(line.app) : {};
runtime.switches = line.switches;
app.setName(runtime.packageJson.productName ?? runtime.packageJson.name ?? 'Electron');
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void app.quit());

const browserStarted = startBrowser().catch((error: unknown) => fail(String(error)));
for (const file of line.requires) require(file);
const main = isDirectory ? path.join(line.app, runtime.packageJson.main ?? 'index.js') : line.app;
await import(pathToFileURL(main).href);
await browserStarted;
becomeReady();
