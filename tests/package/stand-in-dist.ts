import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { FuseState } from '@electron/fuses';
import type * as Resedit from 'resedit';

/** What Electron writes before its fuses: @electron/fuses finds them by it. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fusesOfElectron = 9;
const elfX64 = 62;

/** Locales as Electron has them; a few are enough to see which ones stay. */
const locales = ['de', 'en-GB', 'en-US', 'fr', 'ru', 'uk'];

/**
 * A folder with the shape of Electron's distribution: packaging works on it as on the real one, down to the fuses, but
 * it can not be started. Electron's own is a download that not every machine can reach.
 */
export function standInDist(folder: string, platform: 'linux' | 'win32', version: string): string {
  const put = (name: string, content: string | Uint8Array, mode = 0o644) => {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content, { mode });
  };
  if (platform === 'linux') put('electron', elf(), 0o755);
  else put('electron.exe', pe());
  put('version', version);
  put('LICENSE', 'Electron');
  put('LICENSES.chromium.html', 'Chromium');
  put('resources/default_app.asar', 'a sample application');
  for (const name of locales) put(`locales/${name}.pak`, name);
  return folder;
}

/** As they are in a fresh Electron: RunAsNode, NODE_OPTIONS, --inspect and the rights of file:// on. */
function fuseWire(): Buffer {
  const on = FuseState.ENABLE;
  const off = FuseState.DISABLE;
  const states = [on, off, on, on, off, off, off, on, on];
  return Buffer.concat([Buffer.from(sentinel), Buffer.from([1, fusesOfElectron, ...states])]);
}

function elf(): Buffer {
  const bytes = Buffer.alloc(4096);
  bytes.write('\x7fELF\x02\x01\x01', 'latin1');
  bytes.writeUInt16LE(elfX64, 18);
  fuseWire().copy(bytes, 1024);
  return bytes;
}

/** An executable with one section of data, the fuses in it, and the version resource that every program has. */
function pe(): Uint8Array {
  const { NtExecutable, NtExecutableResource, Resource } = resedit();
  const executable = NtExecutable.createEmpty(false, false);
  const data = fuseWire();
  const resource = NtExecutableResource.from(executable);
  const language = { lang: 1033, codepage: 1200 };
  const info = Resource.VersionInfo.createEmpty();
  info.setStringValues(language, { ProductName: 'Electron' });
  info.outputToResourceEntries(resource.entries);
  resource.outputResource(executable);
  return Buffer.concat([Buffer.from(executable.generate()), data]);
}

/** electron-builder's own library for Windows executables. */
function resedit(): typeof Resedit {
  const fromHere = createRequire(import.meta.url);
  const fromBuilder = createRequire(fromHere.resolve('electron-builder'));
  return createRequire(fromBuilder.resolve('app-builder-lib'))('resedit') as typeof Resedit;
}
