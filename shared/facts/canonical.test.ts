import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, sameContent } from './canonical.ts';

test.each([
  [{ b: 1, a: [2, { d: 1, c: 2 }] }, '{"a":[2,{"c":2,"d":1}],"b":1}'],
  [{ ё: 1, а: 2, Я: 3 }, '{"Я":3,"а":2,"ё":1}'],
  [{ a: undefined, b: null }, '{"b":null}'],
  [[3, 1, 2], '[3,1,2]'],
  ['текст', '"текст"'],
  [null, 'null'],
])('%o is written %s', (value, json) => {
  expect(canonicalJson(value)).toBe(json);
});

/** The same value with the keys of every object in another order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const result = {};
  for (const [key, inner] of Object.entries(value).toReversed())
    Object.defineProperty(result, key, {
      value: turned(inner),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return result;
}

describe('any JSON', () => {
  const keys = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', '1', '10', '2'));
  const json = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.string({ unit: 'binary' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc
        .array(fc.tuple(keys, tie('value')), { maxLength: 4 })
        .map((entries) => Object.fromEntries(entries) as unknown),
    ),
  })).value;

  test('is written the same whatever the order of its keys', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
        expect(sameContent(value, turned(value))).toBe(true);
      }),
    );
  });

  test('is the same content as another exactly where it is written the same', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        const isWrittenSame = canonicalJson(a ?? null) === canonicalJson(b ?? null);
        expect(sameContent(a, b)).toBe(isWrittenSame);
        expect(sameContent({ inside: [a] }, { inside: [b] })).toBe(isWrittenSame);
      }),
    );
  });

  test('reads back as what it was', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

test('a key «__proto__» is data and reaches no prototype', () => {
  const value: unknown = JSON.parse('{"z":1,"__proto__":{"polluted":true}}');
  expect(canonicalJson(value)).toBe('{"__proto__":{"polluted":true},"z":1}');
  expect(sameContent(value, { z: 1 })).toBe(false);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('different contents are different', () => {
  const different = [null, 0, '', '0', false, [], {}, [0], { a: 0 }, { a: null }, { b: 0 }, [[0]]];
  different.forEach((a, at) =>
    different.forEach((b, other) => expect([a, b, sameContent(a, b)]).toEqual([a, b, at === other])),
  );
  expect(sameContent(undefined, null)).toBe(true);
  expect(sameContent({ a: 1, b: undefined }, { a: 1 })).toBe(true);
});
