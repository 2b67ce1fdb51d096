/**
 * The headless Chromium inside the npm package @sparticuz/chromium (Linux x64), so that a machine with nothing but a
 * package registry can run the end-to-end tests. Only the files are used: the package's own default flags switch web
 * security off.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from './browser.ts';

const NODE_MODULES = path.resolve(import.meta.dirname, '../../node_modules');
const PACKAGE = path.join(NODE_MODULES, '@sparticuz/chromium');
const ARCHIVES = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];

function packageVersion(): string {
  const text = fs.readFileSync(path.join(PACKAGE, 'package.json'), 'utf8');
  const { version }: { version?: unknown } = JSON.parse(text);
  return String(version);
}

/** Unpacks once per version; two processes that start together both unpack, and one result is thrown away. */
async function unpackTo(dir: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const partial = `${dir}-${process.pid}`;
  fs.mkdirSync(partial, { recursive: true });
  const tmpdir = process.env.TMPDIR;
  process.env.TMPDIR = partial; // the only way to tell `inflate` where to write
  try {
    await Promise.all(ARCHIVES.map((archive) => inflate(path.join(PACKAGE, 'bin', archive))));
  } finally {
    if (tmpdir === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = tmpdir;
  }
  try {
    fs.renameSync(partial, dir);
  } catch {
    fs.rmSync(partial, { recursive: true, force: true });
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
