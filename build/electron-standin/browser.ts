/** Which Chromium: the one $ELECTRON_STANDIN_CHROMIUM names, else the system's, else the one inside an npm package. */
import fs from 'node:fs';
import { unpackNpmChromium } from './npm-chromium.ts';

export interface Browser {
  bin: string;
  env: NodeJS.ProcessEnv;
}

/** The binaries themselves come before their wrapper scripts, which add flags and swallow file descriptors. */
const SYSTEM = [
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export function systemBrowser(): string | undefined {
  const named = process.env.ELECTRON_STANDIN_CHROMIUM;
  if (named === 'npm') return undefined;
  return [named, ...SYSTEM].find((file) => file !== undefined && file !== '' && fs.existsSync(file));
}

/** Throws with what to do about it when this machine has none. A visible window needs a system's Chromium. */
export async function findBrowser(headed: boolean): Promise<Browser> {
  const bin = systemBrowser();
  if (bin !== undefined) return { bin, env: process.env };
  if (!headed && process.platform === 'linux' && process.arch === 'x64') return unpackNpmChromium();
  throw new Error(
    'electron-standin: no Chromium; install one, or let ELECTRON_STANDIN_CHROMIUM name its file',
  );
}
