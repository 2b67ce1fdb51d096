import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFigure } from '#shared/forms/format.ts';
import { type Figure, figureSchema, qualifiers, sumFigures } from './figure.ts';

const exact = (value: number): Figure => ({ value, qualifier: 'exact' });
const noData: Figure = { absence: 'noData', qualifier: 'exact' };

describe('the sum of figures', () => {
  test.each<[string, Figure[], Figure | undefined]>([
    ['of whole numbers', [exact(1), exact(2), exact(0)], exact(3)],
    ['of decimals', [exact(0.1), exact(0.2)], exact(0.3)],
    ['of different decimals', [exact(1.05), exact(2.5), exact(3)], exact(6.55)],
    ['below zero', [exact(-0.1), exact(0.3)], exact(0.2)],
    ['of nothing', [], undefined],
    ['of absences alone', [noData], undefined],
    ['with an absence', [exact(5), noData], exact(5)],
    ['with «более»', [exact(5), { value: 2, qualifier: 'moreThan' }], { value: 7, qualifier: 'moreThan' }],
    [
      'keeps the unit',
      [{ value: 5, qualifier: 'exact', unit: 'чел.' }],
      { value: 5, qualifier: 'exact', unit: 'чел.' },
    ],
    ['of very small numbers', [exact(1e-7), exact(1)], exact(1)],
    ['of large numbers', [exact(999_999_999), exact(1)], exact(1_000_000_000)],
  ])('%s', (_, figures, sum) => {
    expect(sumFigures(figures)).toEqual(sum);
  });

  test('does not depend on the order, and adds kopecks exactly', () => {
    const kopecks = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(kopecks, (list) => {
        const total = list.reduce((sum, each) => sum + each, 0);
        const figures = list.map((each) => exact(each / 100));
        expect(sumFigures(figures)?.value).toBeCloseTo(total / 100, 6);
        expect(sumFigures(figures)?.value).toBe(sumFigures(figures.toReversed())?.value);
        expect(sumFigures(figures)?.value).toBe(total / 100);
      }),
    );
  });
});

test.each([
  ['neither a value nor its absence', {}],
  ['both', { value: 1, absence: 'noData' }],
  ['a value that is a text', { value: '1' }],
  ['an unknown qualifier', { value: 1, qualifier: 'maybe' }],
  ['no number', { value: Number.NaN }],
  ['endless', { value: Number.POSITIVE_INFINITY }],
])('%s is no figure', (_, figure) => {
  expect(figureSchema.safeParse(figure).success).toBe(false);
});

test('zero is a number, not an absence; unknown fields stay', () => {
  expect(figureSchema.parse({ value: 0, later: 1 })).toEqual({ value: 0, qualifier: 'exact', later: 1 });
});

test('every qualifier is printed as a word, but «ровно» as nothing', () => {
  const printed = qualifiers.map((qualifier) => formatFigure({ value: 160, qualifier }));
  expect(printed).toEqual(['160', 'более 160', 'около 160', 'не менее 160', 'до 160']);
  expect(formatFigure({ ...noData, reason: 'не считали' })).toBe('–');
  expect(formatFigure({ value: 0, qualifier: 'exact' })).toBe('0');
});
