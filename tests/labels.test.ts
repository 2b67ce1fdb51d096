import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { changeLabel, knownLabels } from '#shared/text/history.ts';

const root = path.join(import.meta.dirname, '..');

/** The labels that the program's own source gives to change sets. */
const used = ['electron', 'renderer', 'shared']
  .flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
      .map((file) => fs.readFileSync(path.join(root, folder, file), 'utf8')),
  )
  .flatMap((source) => [...source.matchAll(/(?:label: |commit\(\s*|[lL]abel = )'([a-z]+\.[a-zA-Z.-]+)'/g)])
  .map(([, label = '']) => label);

test('every step that the program makes has words of its own', () => {
  expect(used.length).toBeGreaterThan(10);
  expect([...new Set(used)].filter((label) => !knownLabels.includes(label))).toEqual([]);
});

test('a step of a newer program is told by its family, and by something in any case', () => {
  expect(changeLabel('grid.later')).toBe('Изменение в таблице');
  expect(changeLabel('later')).toBe('Изменение');
});
