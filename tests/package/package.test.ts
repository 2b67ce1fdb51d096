import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { extractAll, extractFile, getRawHeader, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { _electron } from '@playwright/test';
import { Arch, build, Platform } from 'electron-builder';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { binaryFormat } from '../../build/packaging/binary-format.ts';
import { complaints } from '../../build/packaging/contents.ts';
import { docxLines, readDocx } from '../support/read-docx.ts';
import { temporaryFolder } from '../support/temp-folder.ts';
import { node, offline, packageFor, packageScript, type Ran, root, version, workFolder } from './packed.ts';
import { standInDist } from './stand-in-dist.ts';

const folder = workFolder();
const made: Record<'linux' | 'win32', Ran & { app: string }> = {
  linux: { app: '', code: -1, out: '', err: '' },
  win32: { app: '', code: -1, out: '', err: '' },
};
/** The application taken out of its archive: what stands in the archive, and nothing from the project around it. */
const extracted = path.join(folder, 'extracted');

beforeAll(async () => {
  made.linux = await packageFor('linux', folder);
  made.win32 = await packageFor('win32', folder);
  extractAll(archive('linux'), extracted);
}, 60_000);

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const archive = (platform: 'linux' | 'win32') => path.join(made[platform].app, 'resources', 'app.asar');

const systems = ['linux', 'win32'] as const;

/** The lists say «one or more of these»: names of bundles carry a hash. */
const patternOfContents = (platform: string) => [
  /^package\.json$/,
  /^out\/main\/(main|cli|store-worker|heavy-worker|picture-worker)\.js$/,
  /^out\/main\/chunks\/(?:pdf\.worker-)?[\w-]+\.js$/,
  /^out\/main\/assets\/tinos-[\w-]+\.woff2$/,
  /^out\/main\/assets\/[\w-]+\.wasm$/,
  /^out\/preload\/preload\.cjs$/,
  /^out\/renderer\/index\.html$/,
  /^out\/renderer\/assets\/index-[\w-]+\.(js|css)$/,
  // Chunks that come when they are used: the rich-text editor, the pages of a PDF, what they share.
  /^out\/renderer\/assets\/[A-Za-z][\w.-]*-[\w-]{8}\.(js|css)$/,
  /^out\/renderer\/assets\/golos-text-[\w-]+\.woff2$/,
  /^node_modules\/better-sqlite3\/(package\.json|LICENSE)$/,
  /^node_modules\/better-sqlite3\/lib\/(methods\/)?[\w-]+\.js$/,
  new RegExp(`^node_modules/better-sqlite3/prebuilds/${platform}-x64\\.node$`),
];

const isFile = (name: string) => /\.\w+$|\/LICENSE$/.test(name);

describe.each(systems)('the application for %s', (platform) => {
  test('is made without a download', () => {
    expect(made[platform]).toMatchObject({ code: 0 });
    expect(made[platform].out).toMatch(/ KB in \d+ files/);
  });

  test('holds what it needs and nothing else', () => {
    const files = listPackage(archive(platform), { isPack: false })
      .map((name) => name.slice(1))
      .filter(isFile);
    const patterns = patternOfContents(platform);
    expect(files.filter((file) => !patterns.some((pattern) => pattern.test(file)))).toEqual([]);
    expect(patterns.filter((pattern) => !files.some((file) => pattern.test(file)))).toEqual([]);
    expect(files.filter((file) => /\.(ts|tsx|map|test\.\w+)$/.test(file))).toEqual([]);
  });

  test('beside the archive: one binary for this system', () => {
    const beside = `${archive(platform)}.unpacked`;
    const files = fs
      .readdirSync(beside, { recursive: true, encoding: 'utf8' })
      .filter((name) => fs.statSync(path.join(beside, name)).isFile());
    expect(files).toEqual([`node_modules/better-sqlite3/prebuilds/${platform}-x64.node`]);
    expect(binaryFormat(path.join(beside, files[0] ?? ''))).toBe(`${platform}-x64`);
  });

  test('around it: our name, our languages, the licences, no sample of Electron', () => {
    const { app } = made[platform];
    const executable = platform === 'win32' ? 'letopis.exe' : 'letopis';
    expect(fs.readdirSync(app).toSorted()).toEqual(
      ['LICENSE.electron.txt', 'LICENSES.chromium.html', executable, 'locales', 'resources'].toSorted(),
    );
    expect(fs.readdirSync(path.join(app, 'resources')).toSorted()).toEqual(['app.asar', 'app.asar.unpacked']);
    expect(fs.readdirSync(path.join(app, 'locales')).toSorted()).toEqual(['en-US.pak', 'ru.pak']);
    expect(binaryFormat(path.join(app, executable))).toBe(`${platform}-x64`);
  });

  test('its fuses', async () => {
    expect(await fusesOf(platform)).toEqual(release);
  });

  test('package.json: our identity, no scripts, no tools', () => {
    const program: unknown = JSON.parse(extractFile(archive(platform), 'package.json').toString('utf8'));
    expect(program).toMatchObject({
      name: 'letopis',
      productName: 'Летопись',
      main: 'out/main/main.js',
      desktopName: 'letopis.desktop',
      dependencies: { 'better-sqlite3': expect.stringMatching(/^\d/) },
    });
    expect(program).not.toHaveProperty('scripts');
    expect(program).not.toHaveProperty('devDependencies');
  });

  test('each file of the archive has its true hash', () => {
    const name = archive(platform);
    const listed = listPackage(name, { isPack: false }).map((file) => file.slice(1));
    const { header } = getRawHeader(name);
    for (const file of listed.filter(isFile)) {
      const { integrity } = fileSchema.parse(entryOf(header, file));
      expect(integrity).toMatchObject({ algorithm: 'SHA256', hash: sha256(extractFile(name, file)) });
    }
  });
});

/** What `electron-builder.yml` asks for; the last is Electron's own default. */
const release = {
  RunAsNode: 'off',
  EnableCookieEncryption: 'on',
  EnableNodeOptionsEnvironmentVariable: 'off',
  EnableNodeCliInspectArguments: 'off',
  EnableEmbeddedAsarIntegrityValidation: 'on',
  OnlyLoadAppFromAsar: 'on',
  LoadBrowserProcessSpecificV8Snapshot: 'off',
  GrantFileProtocolExtraPrivileges: 'off',
  WasmTrapHandlers: 'on',
};

async function fusesOf(platform: 'linux' | 'win32', app = made[platform].app) {
  const wire = await getCurrentFuseWire(path.join(app, platform === 'win32' ? 'letopis.exe' : 'letopis'));
  const states = Object.entries(wire).flatMap(([key, state]) => {
    const fuse = FuseV1Options[Number(key)];
    return fuse === undefined ? [] : [[fuse, state === FuseState.ENABLE ? 'on' : 'off'] as const];
  });
  return Object.fromEntries(states);
}

const fileSchema = z.object({ integrity: z.object({ algorithm: z.string(), hash: z.string() }) });
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

/** A file's entry in the archive's header, which nests folders. */
function entryOf(header: unknown, file: string): unknown {
  let entry = header;
  for (const part of file.split('/')) {
    entry = z.object({ files: z.record(z.string(), z.unknown()) }).parse(entry).files[part];
  }
  return entry;
}

test('Windows: the executable knows the hash of its archive, our name and the icon', () => {
  const bytes = fs.readFileSync(path.join(made.win32.app, 'letopis.exe'));
  const [, hash] =
    /\[\{"file":"resources\\\\app\.asar","alg":"SHA256","value":"([0-9a-f]{64})"\}\]/.exec(
      bytes.toString('latin1'),
    ) ?? [];
  expect(hash).toBe(sha256(getRawHeader(archive('win32')).headerString));
  expect(bytes.includes(Buffer.from('Летопись', 'utf16le'))).toBe(true);
  const icon = fs.readFileSync(path.join(root, 'build', 'icons', '256x256.png'));
  expect(bytes.includes(icon)).toBe(true);
});

describe('the build for tests', () => {
  test('lets a debugger in, and says so; all else is the same', { timeout: 60_000 }, async () => {
    const { app, code, err } = await packageFor('linux', temporaryFolder(), { LETOPIS_TESTABLE: '1' });
    expect(code).toBe(0);
    expect(err).toContain('людям её не отдавать');
    expect(await fusesOf('linux', app)).toEqual({ ...release, EnableNodeCliInspectArguments: 'on' });
    expect(made.linux.err).not.toContain('людям');
  });
});

describe('the check after packaging', () => {
  const target = { platform: 'linux', arch: 'x64' } as const;

  test('is content with what was made', () => {
    expect(complaints(made.linux.app, target)).toEqual([]);
  });

  test('sees the wrong machine, a stranger beside the archive and another archive', () => {
    expect(complaints(made.linux.app, { platform: 'linux', arch: 'arm64' })).toEqual(
      expect.arrayContaining([
        'unexpected in the archive: node_modules/better-sqlite3/prebuilds/linux-x64.node',
        'missing from the archive: node_modules/better-sqlite3/prebuilds/linux-arm64.node',
      ]),
    );
    const copy = path.join(temporaryFolder(), 'copy');
    fs.cpSync(made.linux.app, copy, { recursive: true });
    fs.writeFileSync(path.join(copy, 'resources', 'default_app.asar'), '');
    fs.writeFileSync(path.join(copy, 'resources', 'app.asar.unpacked', 'notes.txt'), '');
    expect(complaints(copy, target)).toEqual([
      'unexpected beside the archive: notes.txt',
      'unexpected among the resources: default_app.asar',
    ]);
  });
});

describe('without the right distribution', () => {
  test('it says what is needed, in two languages, and ends with 2', async () => {
    const empty = temporaryFolder();
    const { code, err } = await node([packageScript, '--electron-dist', empty], offline);
    expect(code).toBe(2);
    expect(err).toContain('это не распакованный electron-v');
    expect(err).toContain(`it is not the unpacked electron-v${version}-`);
  });

  test('another version of Electron is refused', async () => {
    const other = standInDist(temporaryFolder(), 'linux', '44.0.0');
    const { code, err } = await node(
      [packageScript, '--platform', 'linux', '--electron-dist', other],
      offline,
    );
    expect(code).toBe(2);
    expect(err).toContain(`Electron 44.0.0, нужен ${version}`);
  });

  test.each([[['--platform', 'amiga']], [['--nonsense']]])('%o is not understood', async (args) => {
    expect(await node([packageScript, ...args], offline)).toMatchObject({
      code: 2,
      err: expect.stringContaining('npm run package -- [--electron-dist DIR]'),
    });
  });
});

/** The packed binary is for this one. */
const here = process.platform === 'linux' && process.arch === 'x64';

describe.runIf(here)('what was packed runs', { timeout: 30_000 }, () => {
  const cli = path.join(extracted, 'out', 'main', 'cli.js');

  test('the command line: sample, list, export', async () => {
    const work = temporaryFolder();
    const data = ['--data', path.join(work, 'Данные школы')];
    const sample = await node([cli, 'sample', '--json', ...data]);
    expect(sample).toMatchObject({ code: 0, err: '' });
    const { report } = z.object({ report: z.uuid() }).parse(JSON.parse(sample.out));
    expect(await node([cli, 'report', 'list', ...data])).toMatchObject({
      code: 0,
      out: expect.stringContaining(report),
    });
    const out = path.join(work, 'Отчёт.docx');
    const exported = await node([cli, 'report', 'export', report, '--format', 'docx', '--out', out, ...data]);
    expect(exported).toMatchObject({ code: 0, err: '' });
    expect(docxLines(readDocx(fs.readFileSync(out)).blocks).length).toBeGreaterThan(100);
  });

  // The stand-in takes the place of Electron's executable; the rest is what people get.
  test('the window', async () => {
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', path.join(root, 'build', 'electron-standin'));
    const app = await _electron.launch({
      args: [extracted, `--user-data-dir=${temporaryFolder()}`, '--lang=ru-RU'],
      cwd: root,
    });
    try {
      const page = await app.firstWindow();
      await page.waitForSelector('main[data-ready]');
      expect(await page.title()).toContain('Летопись');
    } finally {
      await app.evaluate(({ app: running }) => running.exit(0)).catch(() => undefined);
      await app.close();
      vi.unstubAllEnvs();
    }
  });
});

/** Lets electron-builder work a target out up to the tool that it would now download. */
async function workedOut(target: string): Promise<unknown> {
  let found: unknown;
  await build({
    projectDir: root,
    prepackaged: made.linux.app,
    targets: Platform.LINUX.createTarget(target, Arch.x64),
    publish: 'never',
    config: { directories: { output: temporaryFolder() } },
    effectiveOptionComputed: (options: unknown) => {
      found = options;
      return Promise.resolve(true);
    },
  });
  return found;
}

describe('what people install', { timeout: 60_000 }, () => {
  test('AppImage: its menu entry, with the sandbox on', async () => {
    const { desktop, desktopFileName } = z
      .object({ desktop: z.string(), desktopFileName: z.string() })
      .parse(await workedOut('AppImage'));
    expect(desktopFileName).toBe('letopis.desktop');
    expect(desktop.split('\n')).toEqual(
      expect.arrayContaining([
        'Name=Летопись',
        'Exec=AppRun %U',
        'Icon=letopis',
        'StartupWMClass=letopis',
        'MimeType=application/x-letopis;',
        'Categories=Office;Education;',
      ]),
    );
    expect(desktop).not.toContain('no-sandbox');
  });

  test.each(['deb', 'rpm'])('%s: its menu entry, icons in every size, the kind of file', async (target) => {
    const [args] = z.tuple([z.array(z.string()), z.string()]).parse(await workedOut(target));
    const desktop = args.find((arg) => arg.endsWith('=/usr/share/applications/letopis.desktop'));
    expect(desktop).toBeDefined();
    for (const size of [16, 24, 32, 48, 64, 128, 256, 512]) {
      expect(args).toContain(
        `${path.join(root, 'build', 'icons', `${size}x${size}.png`)}=/usr/share/icons/hicolor/${size}x${size}/apps/letopis.png`,
      );
    }
    expect(args.some((arg) => arg.endsWith('=/usr/share/mime/packages/letopis.xml'))).toBe(true);
  });
});

test('the icons are what their names say', () => {
  const icons = path.join(root, 'build', 'icons');
  for (const size of [16, 24, 32, 48, 64, 128, 256, 512]) {
    const png = fs.readFileSync(path.join(icons, `${size}x${size}.png`));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
  expect(fs.readFileSync(path.join(icons, 'letopis.ico')).readUInt16LE(4)).toBe(7);
  expect(fs.readFileSync(path.join(icons, 'letopis.icns')).toString('latin1', 0, 4)).toBe('icns');
});

test('the version of Electron is one and exact', () => {
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
