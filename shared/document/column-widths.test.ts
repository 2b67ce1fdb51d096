import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths } from './column-widths.ts';

describe('widths of columns', () => {
  it('follow the shares', () => {
    expect(columnWidths([1, 2, 1], 9000)).toStrictEqual([2250, 4500, 2250]);
  });

  it('leave a readable column for a tiny share', () => {
    expect(columnWidths([0.01, 1, 1], 9000)).toStrictEqual([567, 4217, 4216]);
  });

  it('grow beyond the width where nothing else is possible', () => {
    expect(columnWidths([1, 5], 100)).toStrictEqual([170, 170]);
  });

  it('add up to the width, and none vanishes', () => {
    const share = fc.double({ min: 0.001, max: 10_000, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(share, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 4000, max: 12_000 }),
        (shares, width) => {
          const widths = columnWidths(shares, width);
          expect(widths.reduce((sum, each) => sum + each, 0)).toBe(width);
          expect(Math.min(...widths)).toBeGreaterThanOrEqual(169);
        },
      ),
    );
  });
});
