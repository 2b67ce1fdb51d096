/** Pixels of four bytes each (red, green, blue, opacity), row after row from the upper left. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/**
 * For each EXIF orientation: whether rows and columns change places, and which of the stored picture's own axes run
 * backwards (EXIF 2.32, tag 0x0112).
 */
const turns: Readonly<
  Record<number, { readonly swapped: boolean; readonly x: boolean; readonly y: boolean }>
> = {
  2: { swapped: false, x: true, y: false },
  3: { swapped: false, x: true, y: true },
  4: { swapped: false, x: false, y: true },
  5: { swapped: true, x: false, y: false },
  6: { swapped: true, x: false, y: true },
  7: { swapped: true, x: true, y: true },
  8: { swapped: true, x: true, y: false },
};

/** The picture as the camera's holder saw it, so that nothing has to say how to turn it. */
export function orient(pixels: Pixels, orientation: number): Pixels {
  const turn = turns[orientation];
  if (!turn) return pixels;
  const { width: storedWidth, height: storedHeight } = pixels;
  const width = turn.swapped ? storedHeight : storedWidth;
  const height = turn.swapped ? storedWidth : storedHeight;
  const from = words(pixels.data);
  const to = new Uint32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [column, row] = turn.swapped ? [y, x] : [x, y];
      const storedX = turn.x ? storedWidth - 1 - column : column;
      const storedY = turn.y ? storedHeight - 1 - row : row;
      to[y * width + x] = from[storedY * storedWidth + storedX] ?? 0;
    }
  }
  return { width, height, data: new Uint8Array(to.buffer) };
}

/** A pixel is moved as one word; a copy, where the bytes do not stand on a word's border. */
function words(data: Uint8Array): Uint32Array {
  const aligned = data.byteOffset % 4 === 0 ? data : data.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
}
