import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { callNames } from '#shared/contract/names.ts';
import { calls } from '#shared/contract/calls.ts';
import { describeFields } from '#shared/facts/fields.ts';
import { factKindNames, factKinds } from '#shared/facts/kinds.ts';
import { mainFields } from '#renderer/forms/main-fields.ts';

const root = path.join(import.meta.dirname, '..');
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');

test('the lock file names no download address: it works behind any registry', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved"|https?:\/\/[^"]*registry/);
});

test('nothing is downloaded or compiled by an install script', () => {
  expect(read('.npmrc')).toContain('ignore-scripts=true');
});

test('the list of names and the descriptions of calls are the same', () => {
  expect(Object.keys(calls).toSorted()).toEqual([...callNames].toSorted());
});

test('the preload stays one small file without a library', () => {
  const file = path.join(root, 'out/preload/preload.cjs');
  if (!fs.existsSync(file)) return;
  expect(fs.statSync(file).size).toBeLessThan(8_000);
});

test('the card of every kind begins with fields that the kind has', () => {
  for (const kind of factKindNames) {
    const names = new Set(describeFields(factKinds[kind]).map(({ name }) => name));
    const unknown = mainFields[kind].filter((name) => !names.has(name)).map((name) => `${kind}.${name}`);
    expect(unknown).toEqual([]);
  }
});
