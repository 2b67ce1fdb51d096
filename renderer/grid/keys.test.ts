import { expect, test } from 'vitest';
import { intentOf, type Key } from './keys.ts';

const plain: Key = { key: '', code: '', ctrl: false, shift: false, alt: false };

test.each([
  ['ArrowDown', {}, { is: 'move', move: 'down', extend: false }],
  ['ArrowDown', { ctrl: true, shift: true }, { is: 'move', move: 'bottom', extend: true }],
  ['Home', { ctrl: true }, { is: 'move', move: 'start', extend: false }],
  ['Enter', { shift: true }, { is: 'enter', back: true }],
  ['Enter', { ctrl: true }, { is: 'open' }],
  [' ', { shift: true }, { is: 'selectRows' }],
  [' ', {}, { is: 'edit', how: 'replace' }],
  ['ж', {}, { is: 'edit', how: 'replace' }],
  ['😀', {}, { is: 'edit', how: 'replace' }],
  ['Dead', {}, { is: 'edit', how: 'replace' }],
  ['F2', {}, { is: 'edit', how: 'keep' }],
  ['ArrowDown', { alt: true }, { is: 'edit', how: 'list' }],
  // The same keys of a Cyrillic layout.
  ['в', { ctrl: true, code: 'KeyD' }, { is: 'fillDown' }],
  ['ф', { ctrl: true, code: 'KeyA' }, { is: 'selectAll' }],
  // A Latin layout of another order: its own letter counts.
  ['d', { ctrl: true, code: 'KeyH' }, { is: 'fillDown' }],
  ['-', { ctrl: true }, { is: 'deleteRows' }],
  ['+', { ctrl: true, shift: true }, { is: 'add' }],
  // The clipboard has events of its own, and the rest is the program's.
  ['с', { ctrl: true, code: 'KeyC' }, undefined],
  ['F5', {}, undefined],
  ['Shift', { shift: true }, undefined],
  ['x', { alt: true }, undefined],
] as const)('%s with %o', (key, held, intent) => {
  expect(intentOf({ ...plain, key, ...held })).toEqual(intent);
});
