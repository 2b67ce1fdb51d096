import { describe, expect, test } from 'vitest';
import { schoolProfile } from '../page-profile.ts';
import { endId, idOfAnchor, idOfBreak } from './anchor-id.ts';
import { layoutOf, pagesTaken } from './page-layout.ts';

const points = 72 / 25.4;
/** A place so far down the text of a page (from 0), as a part of its height. */
const place = (name: string, page: number, part: number) => ({
  name,
  page,
  fromTop: (20 + part * 257) * points,
});
const layout = (...places: ReturnType<typeof place>[]) => layoutOf({ pages: 6, places }, schoolProfile);

describe('pages that a section takes', () => {
  test('go from its heading to the next one, in tenths rounded up', () => {
    const pages = layout(
      place(idOfAnchor('один'), 0, 0.25),
      place(idOfAnchor('два'), 1, 0.8),
      place(idOfAnchor('три'), 2, 0.81),
      place(endId, 2, 0.95),
    );
    expect(pagesTaken(pages, 'один', 'два')).toBe(1.6);
    expect(pagesTaken(pages, 'два', 'три')).toBe(1.1);
    expect(pagesTaken(pages, 'три', undefined)).toBe(0.2);
    expect(pagesTaken(pages, 'четыре', undefined)).toBeUndefined();
  });

  test('a tenth exactly is not rounded up for a part of a point', () => {
    const pages = layout(place(idOfAnchor('а'), 0, 0), place(idOfAnchor('б'), 1, 0.5005), place(endId, 3, 0));
    expect(pagesTaken(pages, 'а', 'б')).toBe(1.5);
  });

  test('a place in the margin is the edge of the text', () => {
    const pages = layout(place(idOfAnchor('а'), 0, -0.05), place(endId, 0, 1.05));
    expect(pagesTaken(pages, 'а', undefined)).toBe(1);
  });

  test('what a page break leaves empty does not count', () => {
    const pages = layout(
      place(idOfAnchor('текст'), 1, 0),
      place(idOfBreak(3), 2, 0.4),
      // «Приложение № 1» stands above the heading.
      place(idOfAnchor('приложение'), 3, 0.05),
      place(endId, 3, 0.3),
    );
    expect(pagesTaken(pages, 'текст', 'приложение')).toBe(1.4);
  });

  test('a page break within the text does not cut it off', () => {
    const pages = layout(
      place(idOfAnchor('текст'), 0, 0),
      place(idOfBreak(2), 0, 0.5),
      place(idOfAnchor('дальше'), 1, 0.6),
      place(endId, 2, 0),
    );
    expect(pagesTaken(pages, 'текст', 'дальше')).toBe(1.6);
  });
});
