import { expect, test } from 'vitest';
import { factKindNames } from '#shared/facts/kinds.ts';
import { kindGroups } from './kind-groups.ts';

test('every kind but the attachment is found in the list, once, under at most six headings', () => {
  const listed = kindGroups.flatMap(({ kinds }) => kinds);
  expect(listed.toSorted()).toEqual(factKindNames.filter((kind) => kind !== 'attachment').toSorted());
  expect(kindGroups.length).toBeLessThanOrEqual(6);
});
