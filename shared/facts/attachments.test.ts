import { expect, test } from 'vitest';
import { describeFields } from './fields.ts';
import { factKindNames, factKinds } from './kinds.ts';

test('a file hangs on a report and on every kind of fact but files and words themselves', () => {
  const owner = describeFields(factKinds.attachment).find(({ name }) => name === 'owner')?.control;
  const words = new Set(['attachment', 'abbreviation', 'snippet']);
  expect(owner).toEqual({
    type: 'reference',
    kinds: expect.arrayContaining(['report', ...factKindNames.filter((kind) => !words.has(kind))]),
  });
  const kinds = owner?.type === 'reference' ? owner.kinds : [];
  expect(kinds.filter((kind) => words.has(kind))).toEqual([]);
});
