import type { PictureType } from './picture-facts.ts';

/** A named piece of a picture's file. */
export interface Piece {
  readonly name: string;
  readonly body: Uint8Array;
}

export type Size = readonly [width: number, height: number];

/**
 * Width by height, from the head alone: a file of some kilobytes may unfold to gigabytes, and has to be known before
 * it does. 0 where the head does not tell.
 */
export function pixelsOf(type: PictureType, bytes: Uint8Array, pieces: readonly Piece[]): number {
  const [width, height] = sizeOf(type, bytes, pieces) ?? [0, 0];
  return width * height;
}

/** Width and height as the file stores its rows; nothing where the head does not tell. */
export function sizeOf(type: PictureType, bytes: Uint8Array, pieces: readonly Piece[]): Size | undefined {
  const body = (name: string) => {
    const found = pieces.find((piece) => piece.name === name)?.body;
    return found && new DataView(found.buffer, found.byteOffset, found.byteLength);
  };
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    switch (type) {
      case 'jpeg':
        return pair(body('SOF'), (view) => [view.getUint16(3), view.getUint16(1)]);
      case 'png':
        return pair(body('IHDR'), (view) => [view.getUint32(0), view.getUint32(4)]);
      case 'gif':
        return [file.getUint16(6, true), file.getUint16(8, true)];
      case 'bmp':
        // A height below zero says that the first row stands first.
        return [Math.abs(file.getInt32(18, true)), Math.abs(file.getInt32(22, true))];
      case 'webp':
        return webpSize(body);
      case 'tiff':
      case 'heic':
        return undefined;
    }
  } catch {
    // A head that is cut off tells nothing.
    return undefined;
  }
}

function pair(view: DataView | undefined, read: (view: DataView) => Size): Size | undefined {
  return view && read(view);
}

/** The three heads of WebP (RFC 9649, 2.5 to 2.7): of the canvas, of a lossy and of a lossless picture. */
function webpSize(body: (name: string) => DataView | undefined): Size | undefined {
  return (
    pair(body('VP8X'), (view) => [
      1 + (view.getUint32(4, true) & 0xffffff),
      1 + (view.getUint32(6, true) >>> 8),
    ]) ??
    pair(body('VP8 '), (view) => [view.getUint16(6, true) & 0x3fff, view.getUint16(8, true) & 0x3fff]) ??
    pair(body('VP8L'), (view) => {
      const bits = view.getUint32(1, true);
      return [1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff)];
    })
  );
}
