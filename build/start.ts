/**
 * `node build/start.ts [--] [arguments of the program]`: starts the built program on the best there is. Electron where
 * its binary is installed or can be; else the stand-in in windows of the system's Chromium; without a display a sample
 * report instead of a window.
 */
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { electronHost, type ElectronHost } from './electron-host.ts';
import { prepareSample } from './prepare-sample.ts';

const INSTALL_TIMEOUT_MS = 120_000;

const NO_ELECTRON = `Это не Electron: его здесь нет, окно откроет Chromium этого компьютера (только для разработки).
This is not Electron, which is not installed here: Chromium opens the window (for development only).
`;

const NO_DISPLAY = `Экрана нет: вместо окна готовится образец отчёта в папке sample-out (с окном: xvfb-run -a npm start).
No display: a sample report goes to sample-out instead of a window (for a window: xvfb-run -a npm start).
`;

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return [process.env.DISPLAY, process.env.WAYLAND_DISPLAY].some((name) => name !== undefined && name !== '');
}

/** Electron's own installer, once and quietly: it fails at once on a machine that cannot reach the download. */
function installed(root: string): ElectronHost {
  const host = electronHost(root);
  if (host.kind === 'electron' || process.env.ELECTRON_SKIP_BINARY_DOWNLOAD === '1') return host;
  const installer = path.join(root, 'node_modules/electron/install.js');
  spawnSync(process.execPath, [installer], { stdio: 'ignore', timeout: INSTALL_TIMEOUT_MS });
  return electronHost(root);
}

/** Resolves with the program's exit code. Ctrl+C and the like are the program's to act on. */
function run(root: string, args: readonly string[], env: Record<string, string>): Promise<number> {
  const electron = path.join(root, 'node_modules/electron/cli.js');
  const child = spawn(process.execPath, [electron, root, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

async function start(root: string, args: readonly string[]): Promise<number> {
  if (!hasDisplay()) {
    process.stderr.write(NO_DISPLAY);
    await prepareSample(root);
    return 0;
  }
  const host = installed(root);
  if (host.kind === 'electron') return run(root, args, host.env);
  process.stderr.write(NO_ELECTRON);
  return run(root, args, { ...host.env, ELECTRON_STANDIN_HEADED: '1' });
}

const given = process.argv.slice(2);
process.exitCode = await start(
  path.resolve(import.meta.dirname, '..'),
  given[0] === '--' ? given.slice(1) : given,
);
