/** Where Electron puts things on Linux (app.getPath). */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runtime } from './runtime.ts';

const IN_HOME: ReadonlyMap<string, string> = new Map([
  ['desktop', 'Desktop'],
  ['documents', 'Documents'],
  ['downloads', 'Downloads'],
  ['music', 'Music'],
  ['pictures', 'Pictures'],
  ['videos', 'Videos'],
]);

const IN_USER_DATA: ReadonlyMap<string, string> = new Map([
  ['logs', 'logs'],
  ['crashDumps', 'Crashpad'],
]);

const chosen = new Map<string, string>();

function standardPath(name: string, appName: string): string {
  const home = os.homedir();
  const inHome = IN_HOME.get(name);
  if (inHome !== undefined) return path.join(home, inHome);
  const inUserData = IN_USER_DATA.get(name);
  if (inUserData !== undefined) return path.join(getPath('userData', appName), inUserData);
  switch (name) {
    case 'home':
      return home;
    case 'appData':
      return process.env.XDG_CONFIG_HOME ?? path.join(home, '.config');
    case 'userData': {
      const asked = runtime.switches.get('user-data-dir') ?? '';
      return asked === '' ? path.join(getPath('appData', appName), appName) : path.resolve(asked);
    }
    case 'sessionData':
      return getPath('userData', appName);
    case 'temp':
      return os.tmpdir();
    case 'exe':
    case 'module':
      return process.argv[0] ?? process.execPath;
  }
  throw new Error(`Failed to get '${name}' path`);
}

/** Creates the two directories that Electron creates; the others may not exist. */
export function getPath(name: string, appName: string): string {
  const found = chosen.get(name) ?? standardPath(name, appName);
  if (name === 'userData' || name === 'logs') fs.mkdirSync(found, { recursive: true });
  return found;
}

export function setPath(name: string, value: string): void {
  if (!path.isAbsolute(value)) throw new Error('Path must be absolute');
  chosen.set(name, value);
}
