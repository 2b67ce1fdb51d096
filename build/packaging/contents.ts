import fs from 'node:fs';
import path from 'node:path';
import { listPackage, statFile } from '@electron/asar';
import { binaryFormat } from './binary-format.ts';
import type { Target } from './target.ts';

/** One file of the application's archive. */
export interface Entry {
  readonly path: string;
  readonly bytes: number;
  /** Beside the archive, as the system can load a binary from a real file only. */
  readonly unpacked: boolean;
}

/** Everything that may be inside; whatever matches none of these stops the packaging. */
const allowed: readonly RegExp[] = [
  /^package\.json$/,
  /^out\/main\/(main|cli|store-worker|heavy-worker|picture-worker)\.js$/,
  /^out\/main\/chunks\/[\w.-]+\.js$/,
  /^out\/main\/assets\/[\w-]+\.(woff2|wasm)$/,
  /^out\/preload\/preload\.cjs$/,
  /^out\/renderer\/index\.html$/,
  /^out\/renderer\/assets\/[\w.-]+\.(js|css|woff2)$/,
  /^node_modules\/better-sqlite3\/(package\.json|LICENSE)$/,
  /^node_modules\/better-sqlite3\/lib\/([\w-]+\/)?[\w-]+\.js$/,
];

const required: readonly string[] = [
  'package.json',
  'out/main/main.js',
  'out/main/cli.js',
  'out/main/store-worker.js',
  'out/main/heavy-worker.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  'node_modules/better-sqlite3/LICENSE',
  'node_modules/better-sqlite3/lib/index.js',
];

export function binaryModuleOf({ platform, arch }: Target): string {
  return `node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node`;
}

export function archiveOf(folder: string): string {
  return path.join(folder, 'resources', 'app.asar');
}

/** The files of the archive, folders aside. */
export function entriesOf(archive: string): Entry[] {
  return listPackage(archive, { isPack: false }).flatMap((listed) => {
    const inside = listed.replaceAll('\\', '/').replace(/^\//, '');
    const stat = statFile(archive, path.normalize(inside));
    if (!('size' in stat)) return [];
    return [{ path: inside, bytes: stat.size, unpacked: 'unpacked' in stat && stat.unpacked }];
  });
}

/** What is wrong with the packed application, in one line each; nothing when it is as it has to be. */
export function complaints(folder: string, target: Target): string[] {
  const archive = archiveOf(folder);
  const entries = entriesOf(archive);
  const binary = binaryModuleOf(target);
  const needed = [...required, binary];
  return [
    ...entries
      .filter((entry) => entry.path !== binary && !allowed.some((pattern) => pattern.test(entry.path)))
      .map((entry) => `unexpected in the archive: ${entry.path}`),
    ...needed
      .filter((name) => !entries.some((entry) => entry.path === name))
      .map((name) => `missing from the archive: ${name}`),
    ...entries
      .filter((entry) => entry.unpacked !== entry.path.endsWith('.node'))
      .map((entry) => `on the wrong side of the archive: ${entry.path}`),
    ...unpackedComplaints(`${archive}.unpacked`, binary, target),
    ...otherArchives(folder),
  ];
}

/** Beside the archive stands the one binary, made for the right machine. */
function unpackedComplaints(folder: string, binary: string, target: Target): string[] {
  const files = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const wrong = files
    .filter((file) => file !== binary)
    .map((file) => `unexpected beside the archive: ${file}`);
  if (!files.includes(binary)) return [...wrong, `missing beside the archive: ${binary}`];
  const format = binaryFormat(path.join(folder, binary));
  const expected = `${target.platform}-${target.arch}`;
  return format === expected ? wrong : [...wrong, `${binary} is made for ${format}, not for ${expected}`];
}

/** Electron's own sample application would start where ours is missing. */
function otherArchives(folder: string): string[] {
  return fs
    .readdirSync(path.join(folder, 'resources'))
    .filter((name) => name !== 'app.asar' && name !== 'app.asar.unpacked')
    .map((name) => `unexpected among the resources: ${name}`);
}
