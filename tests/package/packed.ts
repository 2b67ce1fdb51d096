import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { electronVersion } from '../../build/packaging/electron-dist.ts';
import { standInDist } from './stand-in-dist.ts';

const run = promisify(execFile);

export const root = path.join(import.meta.dirname, '..', '..');
export const version = electronVersion(root);

/** No way out: whatever tries to download something fails at once. */
export const offline = {
  HTTP_PROXY: 'http://127.0.0.1:9',
  HTTPS_PROXY: 'http://127.0.0.1:9',
  NO_PROXY: '',
  no_proxy: '',
};

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function node(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  try {
    const { stdout, stderr } = await run(process.execPath, args, { env: { ...process.env, ...env } });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

export const packageScript = path.join(root, 'build', 'package.ts');

/** A folder for the whole file; `beforeAll` makes, `afterAll` removes. */
export function workFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'letopis-package-'));
}

/** `npm run package` over a stand-in of Electron's distribution, without a network. Answers the application's folder. */
export async function packageFor(
  platform: 'linux' | 'win32',
  folder: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Ran & { readonly app: string }> {
  const dist = standInDist(path.join(folder, `electron-${platform}`), platform, version);
  const output = path.join(folder, `dist-${platform}`);
  const ran = await node(
    [packageScript, '--platform', platform, '--arch', 'x64', '--electron-dist', dist, '--output', output],
    { ...offline, LETOPIS_TESTABLE: '', ...env },
  );
  const name = platform === 'linux' ? 'linux-unpacked' : 'win-unpacked';
  return { ...ran, app: path.join(output, name) };
}
