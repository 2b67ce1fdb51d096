import fs from 'node:fs';
import path from 'node:path';
import { executableOf, type Target } from './target.ts';

export interface NoDistribution {
  readonly reason: string;
}

/** Electron's unpacked distribution: the named one, else npm's own. It has to be for the target and of our version. */
export function electronDist(
  root: string,
  named: string | undefined,
  target: Target,
): string | NoDistribution {
  const folder = path.resolve(named ?? path.join(root, 'node_modules', 'electron', 'dist'));
  const version = electronVersion(root);
  if (!fs.existsSync(path.join(folder, executableOf(target, 'electron')))) {
    return { reason: named === undefined ? notThere(version, target) : notOne(named, version, target) };
  }
  const found = versionIn(folder);
  if (found !== undefined && found !== version) {
    return {
      reason: `В ${folder} Electron ${found}, нужен ${version}.\nElectron ${found} is there, ${version} is needed.`,
    };
  }
  return folder;
}

/** Exactly as in package.json: the types and the program are of one version. */
export function electronVersion(root: string): string {
  const program = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    devDependencies: { electron: string };
  };
  return program.devDependencies.electron;
}

function versionIn(folder: string): string | undefined {
  const file = path.join(folder, 'version');
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined;
}

function notThere(version: string, { platform, arch }: Target): string {
  return `Нужен дистрибутив Electron: распакуйте electron-v${version}-${platform}-${arch}.zip (его публикует проект Electron) и укажите папку: npm run package -- --electron-dist ПАПКА.
Electron's distribution is needed: unpack electron-v${version}-${platform}-${arch}.zip, which the Electron project publishes, and name its folder: npm run package -- --electron-dist DIR.`;
}

function notOne(folder: string, version: string, target: Target): string {
  const file = executableOf(target, 'electron');
  return `В папке ${folder} нет файла ${file}: это не распакованный electron-v${version}-${target.platform}-${target.arch}.zip.
There is no ${file} in ${folder}: it is not the unpacked electron-v${version}-${target.platform}-${target.arch}.zip.`;
}
