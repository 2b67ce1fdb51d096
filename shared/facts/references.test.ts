import { expect, test } from 'vitest';
import { type Control, describeFields } from './fields.ts';
import { factKinds } from './kinds.ts';
import { recordKinds } from '#shared/report/record-kinds.ts';
import { findReferences } from './references.ts';

const [a, b, c] = ['a', 'b', 'c'].map((letter) => `00000000-0000-4000-8000-00000000000${letter}`);

test('references are found at every depth, in written order, with their places', () => {
  const fields = {
    title: a,
    place: a,
    organisers: [b, c],
    speakers: [{ person: a, topic: b }, { person: c }],
    links: [{ to: b, result: c }],
    later: { person: a },
  };
  const found = findReferences(factKinds.event, fields).map(({ path, to }) => [path.join('.'), to]);
  expect(found).toEqual([
    ['place', a],
    ['organisers.0', b],
    ['organisers.1', c],
    ['speakers.0.person', a],
    ['speakers.1.person', c],
    ['links.0.to', b],
  ]);
});

test('each reference says to which kinds it may lead', () => {
  const [found] = findReferences(factKinds.event, { links: [{ to: a }] });
  expect(found?.kinds).toEqual(['project', 'centre', 'status', 'planItem', 'agreement']);
});

test.each([
  [null],
  ['text'],
  [5],
  [[]],
  [{}],
  [{ place: 5, organisers: 'x', speakers: [null, 5, {}], links: {} }],
])('nothing is found in %o', (fields) => {
  expect(findReferences(factKinds.event, fields)).toEqual([]);
});

function kindsIn(control: Control): readonly string[] {
  if (control.type === 'reference') return control.kinds;
  if (control.type === 'list') return kindsIn(control.of);
  return control.type === 'group' ? control.fields.flatMap((field) => kindsIn(field.control)) : [];
}

/** Written by the program when it takes a file in; nobody edits it. */
const keptByProgram = new Set(['attachment.sha256']);

test.each(Object.entries(factKinds))(
  'every field of %s has a control, and its references lead to kinds that there are',
  (kind, schema) => {
    for (const { name, control } of describeFields(schema)) {
      expect(control.type === 'internal').toBe(keptByProgram.has(`${kind}.${name}`));
      expect(kindsIn(control).filter((each) => !Object.hasOwn(recordKinds, each))).toEqual([]);
    }
  },
);
