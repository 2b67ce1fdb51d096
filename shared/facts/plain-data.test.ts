import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDataIssue } from './plain-data.ts';

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let at = 0; at < depth; at += 1) value = { in: value };
  return value;
}

test.each([
  ['"текст"', undefined],
  ['{"a":[1,null,true,{"b":""}]}', undefined],
  ['{"__proto__":1}', { place: '__proto__', problem: 'forbidden-name' }],
  ['{"a":[{},{"__proto__":null}]}', { place: 'a[1].__proto__', problem: 'forbidden-name' }],
  ['{"a":{"constructor":{"prototype":1}}}', { place: 'a.constructor', problem: 'forbidden-name' }],
  ['{"a":{"prototype":1}}', { place: 'a.prototype', problem: 'forbidden-name' }],
  ['{"proto":1,"toString":2}', undefined],
])('%s', (json, issue) => {
  expect(plainDataIssue(JSON.parse(json))).toEqual(issue);
});

const isHarmless = (value: unknown) => !/"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(value));

test('every JSON without the forbidden names is plain', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 10 }).filter(isHarmless), (value) => {
      expect(plainDataIssue(value)).toBeUndefined();
    }),
  );
});

test('a reasonable depth passes, an unreasonable one is refused, an endless one as well', () => {
  expect(plainDataIssue(nested(50))).toBeUndefined();
  expect(plainDataIssue(nested(100))?.problem).toBe('too-deep');
  expect(plainDataIssue(nested(1_000_000))?.problem).toBe('too-deep');
  const endless: unknown[] = [];
  endless.push(endless);
  expect(plainDataIssue(endless)?.problem).toBe('too-deep');
});

test.each([
  [10n],
  [Symbol('x')],
  [() => 1],
  [new Map()],
  [new Date(0)],
  [new Uint8Array(1)],
  [Number.NaN],
  [Infinity],
])('%o is no data', (value) => {
  expect(plainDataIssue({ a: [value] })).toMatchObject({ place: 'a[0]' });
});
