import { type Piece, pixelsOf, type Size, sizeOf } from './picture-size.ts';
import { readTiff, type TiffFacts } from './tiff-facts.ts';

export const pictureTypes = ['jpeg', 'png', 'webp', 'gif', 'bmp', 'tiff', 'heic'] as const;
export type PictureType = (typeof pictureTypes)[number];

export interface PictureFacts extends TiffFacts {
  readonly type: PictureType;
  /** Several frames: shrinking would keep only the first. */
  readonly isAnimated: boolean;
  /** Width by height as the head of the file says; 0 where it is not told. */
  readonly pixels: number;
}

/** What a picture's own bytes say of it, whatever the file is called; nothing where it is no picture. Never throws. */
export function pictureFacts(bytes: Uint8Array): PictureFacts | undefined {
  const type = typeOf(bytes);
  if (!type) return undefined;
  const pieces = piecesOf(type, bytes);
  const found = pieces.map(factsOf);
  return {
    type,
    orientation: found.find(({ orientation }) => orientation !== 1)?.orientation ?? 1,
    hasLocation: found.some(({ hasLocation }) => hasLocation),
    isAnimated: type === 'gif' || pieces.some(({ name }) => name === 'ANIM' || name === 'acTL'),
    pixels: pixelsOf(type, bytes, pieces),
  };
}

/** Width and height of a picture as its file stores it, before its `orientation` turns it. */
export function pictureSize(bytes: Uint8Array): Size | undefined {
  const type = typeOf(bytes);
  return type && sizeOf(type, bytes, piecesOf(type, bytes));
}

function typeOf(bytes: Uint8Array): PictureType | undefined {
  const head = latin(bytes.subarray(0, 16));
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (/^GIF8[79]a/.test(head)) return 'gif';
  if (/^RIFF.{4}WEBP/s.test(head)) return 'webp';
  if (/^.{4}ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1|avif)/s.test(head)) return 'heic';
  if (/^(?:II\*\0|MM\0\*)/.test(head)) return 'tiff';
  return /^BM.{4}\0{4}/s.test(head) ? 'bmp' : undefined;
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function piecesOf(type: PictureType, bytes: Uint8Array): Piece[] {
  switch (type) {
    case 'jpeg':
      return jpegSegments(bytes);
    case 'png':
      return chunks(bytes, 8, { lengthFirst: true, after: 4, little: false });
    case 'webp':
      return chunks(bytes, 12, { lengthFirst: false, after: 0, little: true });
    case 'tiff':
      return [{ name: 'EXIF', body: bytes }];
    case 'gif':
    case 'bmp':
    case 'heic':
      return [];
  }
}

/** The segments that stand before the picture itself (ISO/IEC 10918-1, B.1.1). */
function jpegSegments(bytes: Uint8Array): Piece[] {
  const pieces: Piece[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    // Fill bytes may stand before a marker; the scan itself holds no more of them.
    if (marker === 0xff) at += 1;
    else if (marker === 0xda || marker === 0xd9) break;
    else {
      const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
      pieces.push({ name: jpegName(marker), body: bytes.subarray(at + 4, at + 2 + length) });
      at += 2 + Math.max(length, 2);
    }
  }
  return pieces;
}

/** Of frame headers there are several, told apart by how the picture is packed (table B.1). */
function jpegName(marker: number): string {
  const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
  return isFrame ? 'SOF' : `APP${marker - 0xe0}`;
}

interface ChunkOrder {
  /** PNG writes length and name, RIFF name and length. */
  readonly lengthFirst: boolean;
  /** Bytes of a checksum after the body. */
  readonly after: number;
  readonly little: boolean;
}

function chunks(bytes: Uint8Array, start: number, { lengthFirst, after, little }: ChunkOrder): Piece[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: Piece[] = [];
  let at = start;
  while (at + 8 <= bytes.length) {
    const name = latin(bytes.subarray(lengthFirst ? at + 4 : at, lengthFirst ? at + 8 : at + 4));
    const length = view.getUint32(lengthFirst ? at : at + 4, little);
    pieces.push({ name, body: bytes.subarray(at + 8, at + 8 + length) });
    // RIFF fills odd bodies up to even length.
    at += 8 + length + after + (little ? length % 2 : 0);
  }
  return pieces;
}

const exifHead = 'Exif\0\0';

/** EXIF under its names in three formats; of XMP only whether it names coordinates. */
function factsOf({ name, body }: Piece): TiffFacts {
  const hasHead = latin(body.subarray(0, exifHead.length)) === exifHead;
  if (name === 'eXIf' || name === 'EXIF' || (name === 'APP1' && hasHead)) {
    return readTiff(hasHead ? body.subarray(exifHead.length) : body);
  }
  const isText = name === 'APP1' || name === 'XMP ' || name === 'iTXt' || name === 'tEXt';
  return { orientation: 1, hasLocation: isText && /GPSL(?:at|ong)itude/.test(latin(body)) };
}
