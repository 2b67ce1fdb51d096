import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { noMounts, smallDisk } from '../../tests/support/mounts.ts';
import { temporaryFolder } from '../../tests/support/temp-folder.ts';
import { writeWhole } from './write-file.ts';

const why = noMounts === undefined ? '' : ` (skipped: ${noMounts})`;

test('writes what it was given and leaves nothing else behind', async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'Отчёт за 2025 год.docx');
  const written = await writeWhole(file, Buffer.from('содержание'));
  expect(written).toEqual({ file, bytes: Buffer.byteLength('содержание') });
  expect(fs.readdirSync(folder)).toEqual(['Отчёт за 2025 год.docx']);
  expect(fs.readFileSync(file, 'utf8')).toBe('содержание');
});

test('replaces a former file whole', async () => {
  const file = path.join(temporaryFolder(), 'a.json');
  fs.writeFileSync(file, 'прежнее, и подлиннее');
  await writeWhole(file, Buffer.from('новое'));
  expect(fs.readFileSync(file, 'utf8')).toBe('новое');
});

test('an empty file is a file', async () => {
  const file = path.join(temporaryFolder(), 'a');
  expect((await writeWhole(file, new Uint8Array())).bytes).toBe(0);
  expect(fs.statSync(file).size).toBe(0);
});

describe('nothing at all is written', () => {
  test('into a folder that is not there', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'nowhere', 'a.docx');
    await expect(writeWhole(file, Buffer.from('x'))).rejects.toMatchObject({
      code: 'file/unwritable',
      details: { name: 'a.docx' },
    });
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  test('over a folder of that name', async () => {
    const folder = temporaryFolder();
    fs.mkdirSync(path.join(folder, 'a.docx', 'inside'), { recursive: true });
    const writing = writeWhole(path.join(folder, 'a.docx'), Buffer.from('x'));
    await expect(writing).rejects.toMatchObject({ code: 'file/unwritable' });
    expect(fs.readdirSync(folder, { recursive: true })).toEqual(['a.docx', path.join('a.docx', 'inside')]);
  });

  test.skipIf(noMounts)(`on a full disk; the former file stays${why}`, async () => {
    const { folder } = smallDisk(1);
    const file = path.join(folder, 'a.docx');
    await writeWhole(file, Buffer.alloc(300_000, 1));
    await expect(writeWhole(file, Buffer.alloc(900_000, 2))).rejects.toMatchObject({
      code: 'store/disk-full',
    });
    expect(fs.readFileSync(file).equals(Buffer.alloc(300_000, 1))).toBe(true);
    expect(fs.readdirSync(folder)).toEqual(['a.docx']);
  });

  test.skipIf(noMounts)(`into a read-only folder; the former file stays${why}`, async () => {
    const { folder, makeReadOnly } = smallDisk(1);
    const file = path.join(folder, 'a.docx');
    fs.writeFileSync(file, 'прежнее');
    makeReadOnly();
    await expect(writeWhole(file, Buffer.from('новое'))).rejects.toMatchObject({ code: 'file/unwritable' });
    expect(fs.readFileSync(file, 'utf8')).toBe('прежнее');
  });
});

test.skipIf(noMounts)(`a name that another program holds: the next free one is taken${why}`, async () => {
  // A mounted file cannot be renamed over (EBUSY), as a document that Word has open cannot on Windows.
  const { folder, hold } = smallDisk(1);
  for (const name of ['Отчёт.docx', 'Отчёт (2).docx']) hold(name);
  const written = await writeWhole(path.join(folder, 'Отчёт.docx'), Buffer.from('новое'));
  expect(written.file).toBe(path.join(folder, 'Отчёт (3).docx'));
  expect(fs.readFileSync(written.file, 'utf8')).toBe('новое');
  expect(fs.readFileSync(path.join(folder, 'Отчёт.docx'), 'utf8')).toBe('held');
});
