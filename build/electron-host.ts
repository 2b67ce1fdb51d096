/** Which Electron there is to run: npm's real binary, or the stand-in over a Chromium. */
import fs from 'node:fs';
import path from 'node:path';

export interface ElectronHost {
  kind: 'electron' | 'standin';
  /** To be added to the environment of npm's `electron` and of Playwright. */
  env: Record<string, string>;
}

function hasBinary(root: string): boolean {
  const dir = path.join(root, 'node_modules/electron');
  const pointer = path.join(dir, 'path.txt');
  return fs.existsSync(pointer) && fs.existsSync(path.join(dir, 'dist', fs.readFileSync(pointer, 'utf8')));
}

/** `root` is the project's directory. Looks only; downloads nothing. */
export function electronHost(root: string): ElectronHost {
  if (hasBinary(root)) return { kind: 'electron', env: {} };
  const standin = path.join(root, 'build/electron-standin');
  return { kind: 'standin', env: { ELECTRON_OVERRIDE_DIST_PATH: standin } };
}
