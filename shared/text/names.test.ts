import { expect, test } from 'vitest';
import { cases } from '#shared/names/case.ts';
import { reasons } from '#shared/names/likeness.ts';
import { caseNames, reasonText } from './names.ts';

test.each(reasons)('the reason %s has Russian words of its own', (reason) => {
  expect(reasonText(reason)).toMatch(/^[а-яё ,]+$/);
  expect(reasons.filter((other) => reasonText(other) === reasonText(reason))).toEqual([reason]);
});

test('every case has its name', () => {
  expect(Object.keys(caseNames)).toEqual([...cases]);
});
