import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  exif,
  exifSegment,
  phonePhoto,
  picture,
  withSegments,
  xmpSegment,
} from '../../tests/support/pictures.ts';
import { pictureFacts } from './picture-facts.ts';

const head = (text: string) => Buffer.from(text.padEnd(64, '\0'), 'latin1');

/** A chunk of PNG after the first one, its checksum left empty. */
function withChunk(png: Uint8Array, name: string, body: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const chunk = Buffer.concat([length, Buffer.from(name, 'latin1'), body, Buffer.alloc(4)]);
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
}

describe('what a picture says of itself', () => {
  test.each([
    ['jpeg', picture('jpeg', 8, 8)],
    ['png', picture('png', 8, 8)],
    ['webp', picture('webp', 8, 8)],
    ['gif', head('GIF89a')],
    ['heic', head('\0\0\0\x18ftypheic')],
    ['tiff', exif({ orientation: 1, little: true, location: false })],
    ['bmp', head('BM\x46\0\0\0\0\0\0\0')],
  ])('%s is known by its bytes, not by its name', (type, bytes) => {
    expect(pictureFacts(bytes)?.type).toBe(type);
  });

  test.each(['jpeg', 'png', 'webp'] as const)('the size of %s stands in its head', (type) => {
    expect(pictureFacts(picture(type, 70, 300))?.pixels).toBe(21_000);
  });

  test('the size of GIF, BMP and the three kinds of WebP stands in their heads', () => {
    const webp = (name: string, body: number[]) =>
      Buffer.concat([
        head('RIFF\0\0\0\0WEBP').subarray(0, 12),
        Buffer.from(name),
        Buffer.from([10, 0, 0, 0, ...body]),
      ]);
    const bmp = head('BM\x46\0\0\0\0\0\0\0');
    bmp.writeInt32LE(70, 18);
    bmp.writeInt32LE(-300, 22);
    const cases = [
      head('GIF89a\x46\0\x2c\x01'),
      bmp,
      webp('VP8X', [0, 0, 0, 0, 69, 0, 0, 43, 1, 0]),
      webp('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, 70, 0, 44, 1]),
      webp('VP8L', [0x2f, 69, 192, 74, 0, 0, 0, 0, 0, 0]),
    ];
    expect(cases.map((bytes) => pictureFacts(bytes)?.pixels)).toEqual(cases.map(() => 21_000));
    expect(pictureFacts(head('GIF89a').subarray(0, 6))?.pixels).toBe(0);
  });

  test('what is no picture is none', () => {
    for (const bytes of [head('%PDF-1.7'), head('PK\x03\x04'), head('BMX и другое'), new Uint8Array(0)])
      expect(pictureFacts(bytes)).toBeUndefined();
  });

  test('the place is found in EXIF and in XMP of JPEG and PNG; one of them is enough', () => {
    const located = exif({ orientation: 1, little: true, location: true });
    const png = picture('png', 8, 8);
    expect(pictureFacts(withChunk(png, 'eXIf', located))?.hasLocation).toBe(true);
    expect(pictureFacts(withChunk(png, 'iTXt', Buffer.from('exif:GPSLatitude="5"')))?.hasLocation).toBe(true);
    expect(pictureFacts(png)?.hasLocation).toBe(false);
    const xmp = withSegments(picture('jpeg', 8, 8), xmpSegment('exif:GPSLongitude="37"'));
    expect(pictureFacts(xmp)?.hasLocation).toBe(true);
    const none = exifSegment({ orientation: 3, little: true, location: false });
    expect(pictureFacts(withSegments(picture('jpeg', 8, 8), none))).toMatchObject({
      orientation: 3,
      hasLocation: false,
    });
  });

  test('an orientation outside of the standard is none', () => {
    const wrong = exifSegment({ orientation: 77, little: true, location: false });
    expect(pictureFacts(withSegments(picture('jpeg', 8, 8), wrong))?.orientation).toBe(1);
  });

  test('cut and broken bytes never make it fail', () => {
    const photo = phonePhoto(16, 16);
    const broken = fc.tuple(fc.nat(photo.length), fc.nat(300), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(broken, ([length, at, value]) => {
        const bytes = photo.slice(0, length);
        bytes[at] = value;
        expect(() => pictureFacts(bytes)).not.toThrow();
      }),
      { numRuns: 2_000 },
    );
    fc.assert(
      fc.property(
        fc.constantFrom('\xff\xd8\xff', '\x89PNG\r\n\x1a\n', 'II*\0', 'MM\0*'),
        fc.uint8Array({ maxLength: 300 }),
        (start, rest) => {
          const bytes = Buffer.concat([Buffer.from(start, 'latin1'), rest]);
          expect(() => pictureFacts(bytes)).not.toThrow();
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
