import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '#shared/facts/figure.ts';
import { addFigures, difference, exactly, growthRate, percentOf, ratioOf } from './arithmetic.ts';

const more = (value: number): Figure => ({ value, qualifier: 'moreThan' });
const upTo = (value: number): Figure => ({ value, qualifier: 'upTo' });

describe('sums', () => {
  test('one «более» makes the sum «более», beside «около» too', () => {
    expect(addFigures([exactly(20), more(30)])).toMatchObject({ value: 50, qualifier: 'moreThan' });
    expect(addFigures([{ value: 5, qualifier: 'about' }, more(30)])?.qualifier).toBe('moreThan');
    expect(addFigures([exactly(20), exactly(30)])?.qualifier).toBe('exact');
  });

  test('«до» and «более» together say neither', () => {
    expect(addFigures([upTo(20), more(30)])?.qualifier).toBe('about');
    expect(addFigures([upTo(20), exactly(30)])?.qualifier).toBe('upTo');
  });

  test('of nothing there is none', () => {
    expect(addFigures([])).toBeUndefined();
    expect(addFigures([{ absence: 'noData', qualifier: 'exact' }])).toBeUndefined();
  });
});

describe('shares', () => {
  test('are rounded to one decimal: 375 of 1564 is 24,0 %, and 329 is 21,0 %', () => {
    expect(percentOf(exactly(375), exactly(1564))).toEqual(exactly(24));
    expect(percentOf(exactly(329), exactly(1564))).toEqual(exactly(21));
    expect(percentOf(exactly(1), exactly(3))).toEqual(exactly(33.3));
    expect(percentOf(exactly(1), exactly(800))).toEqual(exactly(0.1));
    expect(percentOf(exactly(1), exactly(2000))).toEqual(exactly(0.1));
  });

  test('of money have no binary trace', () => {
    expect(percentOf(exactly(0.3), exactly(0.1 + 0.2))?.value).toBe(100);
    expect(percentOf(exactly(348.6), exactly(350))?.value).toBe(99.6);
  });

  test('of zero there is none', () => {
    expect(percentOf(exactly(5), exactly(0))).toBeUndefined();
    expect(percentOf(exactly(0), exactly(5))).toEqual(exactly(0));
  });

  test('keep «более» of the part; a base that is not exact makes them «около»', () => {
    expect(percentOf(more(50), exactly(100))?.qualifier).toBe('moreThan');
    expect(percentOf(exactly(50), more(100))?.qualifier).toBe('about');
  });

  test('never have more than one decimal', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 1, max: 100_000 }),
        (part, base) => {
          const share = percentOf(exactly(part), exactly(base))?.value ?? Number.NaN;
          expect(String(share)).toMatch(/^\d+(\.\d)?$/);
          expect(Math.abs(share - (100 * part) / base)).toBeLessThanOrEqual(0.05 + 1e-9);
        },
      ),
    );
  });
});

test('growth is divided by the start: 1258 → 1675 is +33,1 %, not 24,9 %', () => {
  expect(growthRate(exactly(1675), exactly(1258))).toEqual(exactly(33.1));
  expect(growthRate(exactly(50), exactly(100))).toEqual(exactly(-50));
  expect(growthRate(exactly(50), exactly(0))).toBeUndefined();
  expect(difference(exactly(448), exactly(436))).toEqual(exactly(12));
  expect(difference(exactly(0.3), exactly(0.1))).toEqual(exactly(0.2));
  expect(ratioOf(exactly(441), exactly(337))).toEqual(exactly(1.31));
});
