import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formFaultText, formProblems } from '#shared/text/forms.ts';
import { column, expression, formWith, list, table, text, title } from '../../tests/forms/form-pieces.ts';
import { formSchema } from './definition.ts';
import { lintForm } from './lint.ts';
import { releasedForms } from './released.ts';

test('a good form has no faults', () => {
  const good = formWith([text(), list(title), table(column(title))], { when: { look: ['long'] } });
  expect(lintForm(good)).toEqual([]);
  expect(formSchema.safeParse(good).success).toBe(true);
});

test('every fault is told, not only the first, each with the way to it in the file', () => {
  const faults = lintForm(
    formWith([list({ path: ['no'] }, { orderBy: [['none']] }), text({ proposals: ['x'] })], {
      title: '{a} {b}',
    }),
  );
  expect(faults.map(({ path }) => path).toSorted()).toEqual([
    'sections[1].items[0].nodes[0].source.orderBy[0]',
    'sections[1].items[0].nodes[0].value',
    'sections[1].items[0].nodes[1].proposals[0]',
    'sections[1].items[0].title',
    'sections[1].items[0].title',
  ]);
});

test.each([
  ['nothing', null],
  ['a text', 'форма'],
  ['a list', []],
  ['an empty group', {}],
  ['a name that reaches into the machinery', JSON.parse('{"__proto__": {"format": 1}}')],
])('%s is no form', (_, value) => {
  expect(lintForm(value).length).toBeGreaterThan(0);
});

test('what is nested without end is refused before it is read', () => {
  const deep = Array.from({ length: 5_000 }).reduce<unknown>((inner) => ({ join: '', of: [inner] }), title);
  expect(lintForm(expression(deep))).toMatchObject([{ problem: 'json.not-plain', place: 'форма' }]);
});

test('a form with one value replaced by anything is a form, or its faults are told; it never breaks', () => {
  const [start] = releasedForms;
  fc.assert(
    fc.property(fc.nat(), fc.jsonValue({ maxDepth: 3 }), (at, value) => {
      const copy: unknown = JSON.parse(JSON.stringify(start));
      replaceOne(copy, at, value);
      const faults = lintForm(copy);
      expect(faults.length === 0).toBe(faults.length === 0 && formSchema.safeParse(copy).success);
      for (const { text: said } of faults) expect(said).not.toMatch(/undefined|NaN|\[object/);
    }),
    { numRuns: 300 },
  );
});

/** Puts the value in the place of one of the values inside, whichever the number says. */
function replaceOne(inside: unknown, number: number, value: unknown): void {
  const places = placesIn(inside);
  const place = places[number % places.length];
  if (place) Reflect.set(place.of, place.key, value);
}

function placesIn(value: unknown): { readonly of: object; readonly key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [{ of: value, key }, ...placesIn(inner)]);
}

test('every fault has words of its own, with details and without', () => {
  for (const problem of formProblems) {
    expect(formFaultText(problem, {})).toMatch(/^[А-ЯЁ«].*\.$/);
  }
  expect(new Set(formProblems.map((problem) => formFaultText(problem, {}))).size).toBe(formProblems.length);
});
