import fs from 'node:fs';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import type { Input, Output } from '#shared/contract/calls.ts';
import { createAttachmentFiles } from '#electron/files/attachment-files.ts';
import { pictureFacts } from '#electron/files/picture-facts.ts';
import { sha256 } from '../support/databases.ts';
import { nextId } from '../support/counting.ts';
import { noMounts, smallDisk } from '../support/mounts.ts';
import { phonePhoto, picture } from '../support/pictures.ts';
import { ask, commit, create, type OpenServices, openServices, refusal } from '../support/services.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const date = { precision: 'year', year: 2025 };
const newEvent = (services: OpenServices) => create(services, 'event', { title: 'Семинар', date });

function fileOf(name: string, content: string | Uint8Array): string {
  const file = path.join(temporaryFolder(), name);
  fs.writeFileSync(file, content);
  return file;
}

function add(
  services: OpenServices,
  owner: string,
  file: string,
  more: Partial<Input<'attachment:add'>> = {},
): Promise<Output<'attachment:add'>> {
  return ask(services, 'attachment:add', { owner, source: services.grants.grant(file, 'read'), ...more });
}

const list = async (services: OpenServices, owner: string) =>
  (await ask(services, 'attachment:list', { owner })).attachments;

/** Every file of the room for attachments, by its path inside. */
function kept({ folder }: OpenServices): string[] {
  const room = path.join(folder, 'attachments');
  if (!fs.existsSync(room)) return [];
  return fs
    .readdirSync(room, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(room, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted((a, b) => a.localeCompare(b));
}

/** The one kept file of a folder. */
function onlyFile(services: OpenServices): string {
  const [file, ...more] = kept(services);
  if (file === undefined || more.length > 0) throw new Error(`kept: ${String(kept(services))}`);
  return path.join(services.folder, 'attachments', file);
}

async function exported(services: OpenServices, id: string): Promise<Buffer> {
  const target = path.join(temporaryFolder(), 'вынесено');
  await ask(services, 'attachment:export', { id, target: services.grants.grant(target, 'write') });
  return fs.readFileSync(target);
}

/** The beginning of a PNG of this size. */
function pngHead(width: number, height: number): Buffer {
  const bytes = Buffer.from(picture('png', 8, 8));
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

const nothingWrong = { orphans: { count: 0, bytes: 0 }, lost: [], damaged: [] };

describe('a file of a record', () => {
  test('is kept byte for byte under its hash, and comes out as it went in', async () => {
    const services = openServices();
    const owner = await newEvent(services);
    const source = fileOf('Приказ № 5.pdf', 'текст приказа');
    const added = await add(services, owner, source, { caption: 'Приказ' });
    expect(added).toMatchObject({ name: 'Приказ № 5.pdf', bytes: 25 });
    const hash = sha256(source);
    expect(kept(services)).toEqual([`${hash.slice(0, 2)}/${hash}`]);
    expect(await list(services, owner)).toEqual([
      {
        id: added.id,
        name: 'Приказ № 5.pdf',
        bytes: 25,
        mediaType: 'application/pdf',
        caption: 'Приказ',
        state: 'whole',
        isPicture: false,
      },
    ]);
    expect((await exported(services, added.id)).toString()).toBe('текст приказа');
    const check = await ask(services, 'attachment:check', { deep: true });
    expect(check).toEqual({ files: 1, bytes: 25, quota: 2 * 2 ** 30, ...nothingWrong });
  });

  test('is kept once, however many records have it and under whatever name', async () => {
    const services = openServices();
    const [one, other] = [await newEvent(services), await newEvent(services)];
    await add(services, one, fileOf('а.txt', 'то же'));
    await add(services, other, fileOf('б.txt', 'то же'));
    expect(kept(services)).toHaveLength(1);
    expect((await list(services, other)).map(({ name }) => name)).toEqual(['б.txt']);
    expect(await ask(services, 'attachment:check', {})).toMatchObject({ files: 1, ...nothingWrong });
  });

  test('is opened as a copy under its own name, never as a program; the copies go at the next start', async () => {
    const services = openServices();
    const owner = await newEvent(services);
    const { id } = await add(services, owner, fileOf('План.txt', 'план'));
    const shown = services.grants.use((await ask(services, 'attachment:show', { id })).file, 'show');
    expect(path.basename(shown)).toBe('План.txt');
    expect(fs.readFileSync(shown, 'utf8')).toBe('план');
    fs.writeFileSync(shown, 'правка в копии');
    expect((await exported(services, id)).toString()).toBe('план');

    const program = await add(services, owner, fileOf('игра.exe', 'MZ'));
    expect((await refusal(services, 'attachment:show', { id: program.id })).code).toBe(
      'attachment/not-opened',
    );
    await commit(services, { op: 'update', id, set: { name: '../../наружу.txt' } });
    const outside = services.grants.use((await ask(services, 'attachment:show', { id })).file, 'show');
    expect(path.relative(path.join(services.folder, 'opened'), outside)).not.toMatch(/^\.\./);
    services.close();
    openServices(services.folder);
    expect(fs.existsSync(shown)).toBe(false);
  });

  test('has to belong to a record that is there', async () => {
    const services = openServices();
    const owner = await newEvent(services);
    await ask(services, 'record:delete', { ids: [owner] });
    for (const id of [owner, nextId()]) {
      const source = services.grants.grant(fileOf('а.txt', 'а'), 'read');
      expect((await refusal(services, 'attachment:add', { owner: id, source })).code).toBe(
        'record/not-found',
      );
    }
    expect(kept(services)).toEqual([]);
  });

  test('that is too large, is gone or does not fit is refused, and nothing of it stays', async () => {
    const services = openServices();
    const owner = await newEvent(services);
    const huge = fileOf('видео.mp4', '');
    fs.truncateSync(huge, 512 * 2 ** 20 + 1);
    const grant = (file: string) => services.grants.grant(file, 'read');
    expect(await refusal(services, 'attachment:add', { owner, source: grant(huge) })).toEqual({
      code: 'attachment/too-large',
      details: { name: 'видео.mp4', limit: 512 },
    });
    const gone = grant(path.join(temporaryFolder(), 'нет.txt'));
    expect((await refusal(services, 'attachment:add', { owner, source: gone })).code).toBe('file/unreadable');
    const folder = temporaryFolder();
    const small = createAttachmentFiles(folder, { fileBytes: 2_000, quotaBytes: 2_000 });
    await small.keepFile(fileOf('а.txt', 'а'.repeat(900)));
    await expect(small.keepFile(fileOf('б.txt', 'б'.repeat(900)))).rejects.toMatchObject({
      code: 'attachment/quota',
    });
    // What is there already takes no more room.
    await small.keepFile(fileOf('в.txt', 'а'.repeat(900)));
    expect(await small.usedBytes()).toBe(1_800);
    expect(kept(services)).toEqual([]);
  });

  test('of 300 megabytes is not read into memory', async () => {
    const services = openServices();
    const owner = await newEvent(services);
    const source = fileOf('видео.mp4', '');
    fs.truncateSync(source, 300 * 2 ** 20);
    const before = process.memoryUsage().rss;
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss);
    }, 5);
    const { bytes } = await add(services, owner, source, { shrink: true });
    clearInterval(watch);
    expect(bytes).toBe(300 * 2 ** 20);
    expect(peak - before).toBeLessThan(100 * 2 ** 20);
  });
});

describe('pictures', () => {
  test('are kept as they are unless it is wished otherwise, and then it is said that they name the place', async () => {
    const services = openServices();
    const owner = await newEvent(services);
    const photo = phonePhoto();
    const added = await add(services, owner, fileOf('снимок.JPG', photo));
    expect(added.hasLocation).toBe(true);
    expect(await exported(services, added.id)).toEqual(Buffer.from(photo));

    const { changeSet, ...shrunk } = await ask(services, 'attachment:shrink', { id: added.id });
    expect(shrunk).not.toHaveProperty('hasLocation');
    expect(pictureFacts(await exported(services, added.id))?.hasLocation).toBe(false);
    await ask(services, 'change:revert', { changeSet: changeSet ?? '' });
    expect(await exported(services, added.id)).toEqual(Buffer.from(photo));
  });

  test('lose their place when they are shrunk, and get the ending of what they are', async () => {
    const services = openServices();
    const owner = await newEvent(services);
    const photo = await add(services, owner, fileOf('снимок.jpg', phonePhoto()), { shrink: true });
    expect(photo).toMatchObject({ name: 'снимок.jpg' });
    expect(photo).not.toHaveProperty('hasLocation');
    expect(pictureFacts(await exported(services, photo.id))).toMatchObject({
      orientation: 1,
      hasLocation: false,
    });
    const screen = await add(services, owner, fileOf('экран.png', picture('png', 40, 20)), { shrink: true });
    expect(screen.name).toBe('экран.jpg');
    const types = (await list(services, owner)).map(({ mediaType }) => mediaType);
    expect(types).toEqual(['image/jpeg', 'image/jpeg']);
  });

  test('that cannot be shrunk are kept whole, and it is said why', async () => {
    const services = openServices();
    const owner = await newEvent(services);
    const heic = Buffer.from('\0\0\0\x18ftypheic'.padEnd(64, '\0'), 'latin1');
    const cases = [
      ['снимок.heic', heic, 'unknownPicture'],
      ['обрыв.jpg', phonePhoto().subarray(0, 400), 'unreadablePicture'],
      // Of a head that promises 400 megapixels nothing is unfolded.
      ['ловушка.gif', Buffer.from('GIF89a\x20\x4e\x20\x4e'.padEnd(64, '\0'), 'latin1'), 'unknownPicture'],
      ['ловушка.png', pngHead(20_000, 20_000), 'unknownPicture'],
      ['список.txt', Buffer.from('список'), 'notPicture'],
    ] as const;
    for (const [name, content, reason] of cases) {
      const added = await add(services, owner, fileOf(name, content), { shrink: true });
      expect(added).toMatchObject({ name, kept: reason });
      expect(await exported(services, added.id)).toEqual(Buffer.from(content));
    }
    expect(services.logged).toEqual([]);
  });

  test('are shown small; a lost or broken small one is made again', async () => {
    const services = openServices();
    const owner = await newEvent(services);
    const { id } = await add(services, owner, fileOf('снимок.jpg', phonePhoto(600, 400)));
    const small = async () => {
      const { base64, mediaType } = await ask(services, 'attachment:picture', { id, size: 128 });
      expect(mediaType).toBe('image/jpeg');
      return Buffer.from(base64, 'base64');
    };
    const first = await small();
    expect(first.length).toBeLessThan(20_000);
    expect(pictureFacts(first)).toMatchObject({ type: 'jpeg', orientation: 1, hasLocation: false });
    const derived = kept(services).filter((name) => name.endsWith('.256.jpg'));
    expect(derived).toHaveLength(1);
    const file = path.join(services.folder, 'attachments', derived[0] ?? '');
    fs.writeFileSync(file, Buffer.alloc(100));
    expect(await small()).toEqual(first);
    fs.rmSync(file);
    expect(await small()).toEqual(first);
    expect(await ask(services, 'attachment:check', {})).toMatchObject({ files: 1, ...nothingWrong });
    const text = await add(services, owner, fileOf('а.txt', 'а'));
    const refused = await refusal(services, 'attachment:picture', { id: text.id, size: 128 });
    expect(refused.code).toBe('attachment/not-picture');
  });
});

describe('what is not as it should be', () => {
  test('a lost file is told with its record, and comes back when it is added again', async () => {
    const services = openServices();
    const owner = await newEvent(services);
    const { id } = await add(services, owner, fileOf('План.txt', 'план'));
    fs.rmSync(onlyFile(services));
    expect((await list(services, owner))[0]?.state).toBe('lost');
    const { lost } = await ask(services, 'attachment:check', {});
    expect(lost).toEqual([
      { id, name: 'План.txt', owner, ownerKind: 'event', ownerTitle: expect.stringContaining('Семинар') },
    ]);
    expect((await refusal(services, 'attachment:show', { id })).code).toBe('attachment/lost');
    const target = services.grants.grant(path.join(temporaryFolder(), 'а'), 'write');
    expect((await refusal(services, 'attachment:export', { id, target })).code).toBe('attachment/lost');
    await add(services, owner, fileOf('План.txt', 'план'));
    expect((await list(services, owner)).map(({ state }) => state)).toEqual(['whole', 'whole']);
  });

  test('a damaged file is found by its size at once, by its bytes at a deep check, and is never given out', async () => {
    const services = openServices();
    const owner = await newEvent(services);
    const { id } = await add(services, owner, fileOf('План.txt', 'план'));
    const file = onlyFile(services);
    fs.writeFileSync(file, 'ПЛАН');
    expect((await ask(services, 'attachment:check', {})).damaged).toEqual([]);
    expect((await ask(services, 'attachment:check', { deep: true })).damaged.map((each) => each.id)).toEqual([
      id,
    ]);
    const target = path.join(temporaryFolder(), 'План.txt');
    const token = services.grants.grant(target, 'write');
    expect((await refusal(services, 'attachment:export', { id, target: token })).code).toBe(
      'attachment/damaged',
    );
    expect(fs.readdirSync(path.dirname(target))).toEqual([]);
    fs.writeFileSync(file, 'обрыв файла');
    expect((await list(services, owner))[0]?.state).toBe('damaged');
    await add(services, owner, fileOf('Ещё раз.txt', 'план'));
    expect((await exported(services, id)).toString()).toBe('план');
  });

  test('an orphan is found and cleaned; what undo, basket or a copy may bring back stays', async () => {
    const services = openServices();
    const owner = await newEvent(services);
    const undone = await add(services, owner, fileOf('отменён.txt', 'отменён'));
    await ask(services, 'change:revert', { changeSet: undone.changeSet ?? '' });
    const binned = await add(services, owner, fileOf('корзина.txt', 'корзина'));
    await ask(services, 'record:delete', { ids: [binned.id] });
    const photo = await add(services, owner, fileOf('снимок.png', picture('png', 20, 20)));
    await ask(services, 'attachment:shrink', { id: photo.id });
    const named = kept(services);
    expect(named).toHaveLength(4);
    const room = path.join(services.folder, 'attachments');
    const orphan = 'a'.repeat(64);
    fs.mkdirSync(path.join(room, 'aa'), { recursive: true });
    fs.writeFileSync(path.join(room, 'aa', orphan), 'ничей');
    fs.writeFileSync(path.join(room, 'aa', `${orphan}.256.jpg`), 'мал');
    fs.writeFileSync(path.join(room, '0123456789ab.part'), 'обрыв');
    const { orphans } = await ask(services, 'attachment:check', {});
    expect(orphans).toEqual({ count: 2, bytes: 10 + 6 + 10 });
    expect(await ask(services, 'attachment:clean', {})).toEqual(orphans);
    expect(kept(services)).toEqual(named);
    expect(await ask(services, 'attachment:clean', {})).toEqual({ count: 0, bytes: 0 });
    expect(await ask(services, 'attachment:check', { deep: true })).toMatchObject(nothingWrong);
  });

  test('cleaning after a restore keeps what a newer copy names', async () => {
    const services = openServices();
    const owner = await newEvent(services);
    const older = await ask(services, 'copy:make', {});
    await add(services, owner, fileOf('новый.txt', 'новый'));
    await ask(services, 'copy:make', {});
    const source = services.grants.grant(path.join(services.folder, 'copies', older.name), 'read');
    await ask(services, 'copy:restore', { source });
    expect(await list(services, owner)).toEqual([]);
    expect((await ask(services, 'attachment:check', {})).orphans.count).toBe(0);
    await ask(services, 'attachment:clean', {});
    expect(kept(services)).toHaveLength(1);
  });

  test('cleaning while files are added takes none of them', async () => {
    const services = openServices();
    const owner = await newEvent(services);
    const numbers = Array.from({ length: 30 }, (_, number) => number);
    const adding = { isDone: false };
    const cleaning = async () => {
      while (!adding.isDone) await ask(services, 'attachment:clean', {});
    };
    const added = async () => {
      for (const number of numbers) await add(services, owner, fileOf(`${number}.txt`, `файл ${number}`));
    };
    const end = () => {
      adding.isDone = true;
    };
    await Promise.all([cleaning(), added().finally(end)]);
    expect((await list(services, owner)).filter(({ state }) => state !== 'whole')).toEqual([]);
    expect(kept(services)).toHaveLength(30);
  });

  test('a kill between file and record leaves an orphan and nothing else', async () => {
    const folder = temporaryFolder();
    const setup = openServices(folder);
    const owner = await newEvent(setup);
    setup.close();
    const script = path.join(import.meta.dirname, '..', 'support', 'kill-attacher.ts');
    const args = [script, folder, owner, fileOf('План.txt', 'план')];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'close');
    const services = openServices(folder);
    expect(await list(services, owner)).toEqual([]);
    const { orphans, ...rest } = await ask(services, 'attachment:check', { deep: true });
    expect(rest).toMatchObject({ lost: [], damaged: [] });
    expect(orphans).toEqual({ count: 1, bytes: 8 });
    await ask(services, 'attachment:clean', {});
    expect(kept(services)).toEqual([]);
  });

  const why = noMounts === undefined ? '' : ` (skipped: ${noMounts})`;
  test.skipIf(noMounts)(`a full disk refuses the file in words and keeps nothing of it${why}`, async () => {
    const services = openServices(smallDisk(4).folder);
    const owner = await newEvent(services);
    const source = services.grants.grant(fileOf('видео.mp4', Buffer.alloc(6_000_000, 7)), 'read');
    expect((await refusal(services, 'attachment:add', { owner, source })).code).toBe('store/disk-full');
    expect(kept(services)).toEqual([]);
    await add(services, owner, fileOf('План.txt', 'план'));
    expect((await list(services, owner)).map(({ name }) => name)).toEqual(['План.txt']);
    expect(services.logged).toEqual([]);
  });
});

describe('records with files go and come back', () => {
  test('into the basket as one step, and back by undo or out of the basket', async () => {
    const services = openServices();
    const owner = await newEvent(services);
    const other = await newEvent(services);
    await add(services, owner, fileOf('а.txt', 'а'));
    const early = await add(services, owner, fileOf('б.txt', 'б'));
    await add(services, other, fileOf('в.txt', 'в'));
    await ask(services, 'record:delete', { ids: [early.id] });
    const inUse = await refusal(services, 'record:commit', {
      label: 'test',
      mutations: [{ op: 'delete', id: owner }],
    });
    expect(inUse.code).toBe('record/in-use');

    const names = async () => (await list(services, owner)).map(({ name }) => name);
    const { changeSet } = await ask(services, 'record:delete', { ids: [owner] });
    expect(await names()).toEqual([]);
    expect((await list(services, other)).map(({ name }) => name)).toEqual(['в.txt']);
    const undone = await ask(services, 'change:revert', { changeSet: changeSet ?? '' });
    expect(await names()).toEqual(['а.txt']);
    await ask(services, 'change:revert', { changeSet: undone.changeSet ?? '' });
    expect(await names()).toEqual([]);
    // «б» went by itself before, and stays where it is.
    await ask(services, 'record:restore', { ids: [owner] });
    expect(await names()).toEqual(['а.txt']);
    await ask(services, 'record:restore', { ids: [early.id] });
    expect((await names()).toSorted()).toEqual(['а.txt', 'б.txt']);
    expect(await ask(services, 'attachment:check', { deep: true })).toMatchObject(nothingWrong);
  });

  test('a record that others name is refused as before, with all that was asked together with it', async () => {
    const services = openServices();
    const school = await create(services, 'organisation', { shortName: 'Школа', type: 'school' });
    const series = await create(services, 'eventSeries', { name: 'Чтения', organiser: school });
    const alone = await newEvent(services);
    await add(services, school, fileOf('Устав.pdf', 'устав'));
    const refused = await refusal(services, 'record:delete', { ids: [alone, school] });
    expect(refused).toMatchObject({ code: 'record/in-use', details: { kind: 'organisation' } });
    expect(await list(services, school)).toHaveLength(1);
    await ask(services, 'record:delete', { ids: [school, series, alone] });
    const { records } = await ask(services, 'basket:list', {});
    expect(records).toHaveLength(4);
    await ask(services, 'record:restore', { ids: [series, school, alone] });
    expect(await list(services, school)).toHaveLength(1);
  });

  test('a report takes its files with it and brings them back', async () => {
    const services = openServices();
    const { report } = await ask(services, 'sample:create', {});
    await add(services, report, fileOf('Подпись.pdf', 'подпись'));
    expect((await refusal(services, 'record:delete', { ids: [report] })).code).toBe('record/not-a-fact');
    await ask(services, 'report:delete', { report });
    expect(await list(services, report)).toEqual([]);
    await ask(services, 'report:restore', { report });
    expect((await list(services, report)).map(({ name }) => name)).toEqual(['Подпись.pdf']);
  });
});
