import { describe, expect, test } from 'vitest';
import { lying, pageProfiles, profileFor, textHeight, textWidth } from './page-profile.ts';

const marginsOf = (profile: string) => {
  const { left, right, top, bottom } = profileFor({ profile }).margins;
  return [left, right, top, bottom];
};

describe('the page', () => {
  test.each([
    ['school', [30, 15, 20, 20], 1.5],
    ['gost2016', [20, 10, 20, 20], 1.5],
    ['gost2025', [20, 10, 20, 20], 1.5],
    ['asForm', [30, 15, 20, 20], 1],
  ])('%s has margins %j mm and lines at %d', (profile, margins, spacing) => {
    expect(marginsOf(profile)).toEqual(margins);
    expect(profileFor({ profile })).toMatchObject({
      name: profile,
      size: 14,
      tableSize: 12,
      lineSpacing: spacing,
      numbersFromPage: 2,
    });
  });

  test('of a name that is not known, or of none, is the usual one', () => {
    expect(profileFor({ profile: 'gost2099' })).toEqual(profileFor({}));
    expect(profileFor({})).toEqual(pageProfiles[0]);
  });

  test('keeps what the school wants otherwise, whichever is chosen', () => {
    const wished = profileFor({ profile: 'gost2016', size: 13, numbering: 'none' });
    expect(wished).toMatchObject({ name: 'gost2016', size: 13, numbersFromPage: 0, lineSpacing: 1.5 });
    expect(wished.margins.left).toBe(20);
  });

  test.each(pageProfiles)('$name has room for text, standing and lying', (profile) => {
    expect(textWidth(profile)).toBeGreaterThan(160);
    expect(textHeight(profile)).toBe(257);
    expect(textWidth(lying(profile))).toBe(textHeight(profile));
  });
});
