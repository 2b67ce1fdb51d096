/**
 * The headless Chromium inside the npm package @sparticuz/chromium (Linux x64), so that a machine with nothing but a
 * package registry can run the end-to-end tests. Only the files are used: the package's own default flags switch web
 * security off.
 */
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from './browser.ts';

const NODE_MODULES = path.resolve(import.meta.dirname, '../../node_modules');
const PACKAGE = path.join(NODE_MODULES, '@sparticuz/chromium');

function packageVersion(): string {
  const text = fs.readFileSync(path.join(PACKAGE, 'package.json'), 'utf8');
  const { version }: { version?: unknown } = JSON.parse(text);
  return String(version);
}

/** Rejects with what the unpacking process said when nothing came of it. */
async function unpackTo(dir: string): Promise<void> {
  const unpack = path.join(import.meta.dirname, 'unpack.ts');
  try {
    await promisify(execFile)(process.execPath, [unpack, path.join(PACKAGE, 'bin'), dir]);
  } catch (error) {
    throw new Error(`electron-standin: cannot unpack ${PACKAGE}`, { cause: error });
  }
}

/** A bare machine has neither NSS nor fonts; the package brings both, and the system's own are preferred. */
function libraries(dir: string): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {};
  if (!fs.existsSync('/usr/lib/x86_64-linux-gnu/libnss3.so'))
    env.LD_LIBRARY_PATH = path.join(dir, 'al2023/lib');
  if (!fs.existsSync('/etc/fonts/fonts.conf')) {
    env.FONTCONFIG_FILE = path.join(dir, 'fonts.conf');
    const dirs = `<dir>${dir}/fonts</dir><cachedir>${dir}/fontcache</cachedir>`;
    fs.writeFileSync(env.FONTCONFIG_FILE, `<?xml version="1.0"?><fontconfig>${dirs}</fontconfig>`);
  }
  return env;
}

export async function unpackNpmChromium(): Promise<Browser> {
  const dir = path.join(NODE_MODULES, '.cache/electron-standin', `chromium-${packageVersion()}`);
  if (!fs.existsSync(dir)) await unpackTo(dir);
  return { bin: path.join(dir, 'chromium'), env: { ...process.env, ...libraries(dir) } };
}
