import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtins, roomOf, roots, rooms } from './support/rooms.ts';
import { importsOf } from './support/imports.ts';

const root = path.join(import.meta.dirname, '..');

/** Every file of the program, tests aside: a test may see what it tests. */
const files = roots.flatMap((folder) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file).replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file)),
);

test('every file stands in a room of the table', () => {
  expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
  expect(files.length).toBeGreaterThan(80);
});

test('rooms import only what the table allows', () => {
  const wrong = files.flatMap((file) => {
    const room = roomOf(file);
    if (!room) return [];
    return importsOf(path.join(root, file), root)
      .filter(({ target }) => !allows(room, target))
      .map(({ written }) => `${file} imports ${written}`);
  });
  expect(wrong).toEqual([]);
});

test('the table would notice a wrong arrow', () => {
  expect(allows('shared/facts', 'shared/contract/calls.ts')).toBe(false);
  expect(allows('shared/facts', 'electron/store/copies.ts')).toBe(false);
  expect(allows('renderer/screens', 'electron/services/forms.ts')).toBe(false);
  expect(allows('electron/services', 'better-sqlite3')).toBe(false);
  expect(allows('shared/contract', 'shared/facts/kinds.ts')).toBe(true);
});

test('every room of the table is there', () => {
  const empty = Object.keys(rooms).filter((room) => !files.some((file) => roomOf(file) === room));
  expect(empty).toEqual([]);
});

function allows(room: string, target: string): boolean {
  const rule = rooms[room];
  if (!rule) return false;
  if (target.startsWith('node:') || builtins.has(target)) return rule.node === true;
  const own = roomOf(target);
  if (own === undefined && !target.includes('/') && !target.startsWith('.'))
    return rule.packages.includes(target);
  if (own === undefined)
    return rule.packages.some((name) => target === name || target.startsWith(`${name}/`));
  return own === room || rule.rooms.some((allowed) => covers(allowed, own));
}

function covers(allowed: string, room: string): boolean {
  if (!allowed.endsWith('/*')) return allowed === room;
  const whole = allowed.slice(0, -2);
  return room === whole || room.startsWith(`${whole}/`);
}
