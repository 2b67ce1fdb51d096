import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pictureFacts } from '#electron/files/picture-facts.ts';
import {
  exifSegment,
  fourColours,
  phonePhoto,
  picture,
  seen,
  withSegments,
  xmpSegment,
} from '../../tests/support/pictures.ts';
import { shrinkPicture } from './shrink-picture.ts';

const wish = { longest: 1_920, quality: 82, transparency: 'keep' } as const;

/** Which side of what people see the first stored row is, and which the first stored column (EXIF 2.32, 0x0112). */
const sides = [
  ['top', 'left'],
  ['top', 'right'],
  ['bottom', 'right'],
  ['bottom', 'left'],
  ['left', 'top'],
  ['right', 'top'],
  ['right', 'bottom'],
  ['left', 'bottom'],
] as const;

const opposite = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' } as const;

/** The four quarters as people see them, told by the standard's own words and not by any arithmetic. */
function turned(orientation: number): string[] {
  const [row, column] = sides[orientation - 1] ?? ['top', 'left'];
  const places = [
    [row, column],
    [row, opposite[column]],
    [opposite[row], column],
    [opposite[row], opposite[column]],
  ];
  const corners = ['top left', 'top right', 'bottom left', 'bottom right'];
  return corners.map((corner) => {
    const at = places.findIndex((place) =>
      corner.split(' ').every((side) => place.some((each) => each === side)),
    );
    return fourColours[at] ?? 'none';
  });
}

/** Words under which a file would tell more than its pixels. */
const traces = ['Exif', 'GPS', 'ns.adobe.com', 'xmpmeta', 'Photoshop', 'ICC_PROFILE', 'eXIf', 'tEXt', 'iTXt'];

function tracesIn(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString('latin1');
  return traces.filter((trace) => text.includes(trace));
}

const side = fc.integer({ min: 20, max: 60 }).map((half) => half * 2);

const photos = fc.record({
  width: side,
  height: side,
  longest: fc.integer({ min: 40, max: 200 }),
  orientation: fc.integer({ min: 1, max: 8 }),
  little: fc.boolean(),
  location: fc.boolean(),
  xmp: fc.constantFrom('', 'exif:GPSLatitude="55,45N" exif:GPSLongitude="37,36E"', 'dc:title="Снимок"'),
  more: fc.array(fc.tuple(fc.constantFrom(0x010f, 0x0110, 0x0131, 0x9003), fc.nat()), { maxLength: 6 }),
});

describe('a picture drawn anew', () => {
  test('is turned as it was taken, no larger than wished, and says nothing but its pixels', async () => {
    await fc.assert(
      fc.asyncProperty(photos, async ({ width, height, longest, xmp, ...written }) => {
        const photo = withSegments(
          picture('jpeg', width, height),
          exifSegment(written),
          ...(xmp === '' ? [] : [xmpSegment(xmp)]),
        );
        expect(pictureFacts(photo)).toEqual({
          type: 'jpeg',
          orientation: written.orientation,
          hasLocation: written.location || xmp.includes('GPS'),
          isAnimated: false,
          pixels: width * height,
        });
        const drawn = await shrinkPicture(photo, { ...wish, longest });
        expect(drawn.type).toBe('jpeg');
        expect(tracesIn(drawn.bytes)).toEqual([]);
        expect(pictureFacts(drawn.bytes)).toMatchObject({ orientation: 1, hasLocation: false });
        const found = seen(drawn.bytes);
        expect(found.quarters).toEqual(turned(written.orientation));
        const factor = Math.min(1, longest / Math.max(width, height));
        const sizes = [Math.round(width * factor), Math.round(height * factor)];
        expect([found.width, found.height]).toEqual(written.orientation > 4 ? sizes.toReversed() : sizes);
      }),
      { numRuns: 60 },
    );
  });

  test('of twelve megapixels is 1440 by 1920 when the phone was held upright', async () => {
    const drawn = await shrinkPicture(phonePhoto(4_032, 3_024), wish);
    expect(seen(drawn.bytes)).toEqual({ width: 1_440, height: 1_920, quarters: turned(6) });
    expect(tracesIn(drawn.bytes)).toEqual([]);
  });

  test('stays PNG where something shows through, and becomes JPEG where nothing does', async () => {
    const through = await shrinkPicture(picture('png', 40, 20, ['red', 'clear', 'blue', 'white']), wish);
    expect(through.type).toBe('png');
    expect(seen(through.bytes).quarters).toEqual(['red', 'clear', 'blue', 'white']);
    expect((await shrinkPicture(picture('png', 40, 20), wish)).type).toBe('jpeg');
    expect((await shrinkPicture(picture('webp', 40, 20), wish)).type).toBe('jpeg');
  });

  test('as a preview is laid on white', async () => {
    const clear = picture('png', 40, 20, ['red', 'clear', 'blue', 'clear']);
    const drawn = await shrinkPicture(clear, { longest: 20, quality: 75, transparency: 'white' });
    expect(drawn.type).toBe('jpeg');
    expect(seen(drawn.bytes).quarters).toEqual(['red', 'white', 'blue', 'white']);
  });

  test('is refused where the bytes make none, and the next one is drawn all the same', async () => {
    const cut = phonePhoto().subarray(0, 200);
    await expect(shrinkPicture(cut, wish)).rejects.toThrow('unreachable');
    await expect(shrinkPicture(new Uint8Array(0), wish)).rejects.toThrow('unreachable');
    expect(seen((await shrinkPicture(phonePhoto(), wish)).bytes).quarters).toEqual(turned(6));
  });
});
