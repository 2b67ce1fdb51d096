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
];

const INSIST_ON_NPM = 'npm';

/** Throws with what to do about it when this machine has none. A visible window needs a system's Chromium. */
export async function findBrowser(headed: boolean): Promise<Browser> {
  const named = process.env.ELECTRON_STANDIN_CHROMIUM ?? '';
  const candidates = named === '' ? SYSTEM : [named];
  const bin = named === INSIST_ON_NPM ? undefined : candidates.find((file) => fs.existsSync(file));
  if (bin !== undefined) return { bin, env: process.env };
  const npmWillDo = named === '' || named === INSIST_ON_NPM;
  if (npmWillDo && !headed && process.platform === 'linux' && process.arch === 'x64')
    return unpackNpmChromium();
  const missing = npmWillDo ? 'no Chromium for a window' : `no Chromium at ${named}`;
  throw new Error(
    `electron-standin: ${missing}; install one, or let ELECTRON_STANDIN_CHROMIUM name its file`,
  );
}
