import type { Box } from './chart-draw.ts';
import { words } from './chart-draw.ts';
import { chartLine, shortened, wordsWidth } from './chart-text.ts';

const swatch = 22;
const between = 18;

interface Entry {
  readonly text: string;
  readonly x: number;
  readonly row: number;
}

/** The names of series under a drawing, in as many rows as they need; `height` is 0 where one series needs none. */
export interface Legend {
  readonly height: number;
  /** `mark` draws what the series at this place looks like around a point. */
  readonly draw: (box: Box, mark: (at: number, x: number, y: number) => string) => string;
}

export function legendOf(names: readonly string[], width: number): Legend {
  if (names.length < 2) return { height: 0, draw: () => '' };
  const rows = placed(names, width);
  const count = (rows.at(-1)?.row ?? 0) + 1;
  return {
    height: count * (chartLine + 3) + 6,
    draw: (box, mark) =>
      rows
        .map(({ text, x, row }, at) => {
          const [left, middle] = [box.x + x, box.y + 6 + (row + 0.5) * (chartLine + 3)];
          return `${mark(at, left + swatch / 2, middle)}${words(text, left + swatch + 5, middle)}`;
        })
        .join(''),
  };
}

function placed(names: readonly string[], width: number): Entry[] {
  let x = 0;
  let row = 0;
  return names.map((name) => {
    const text = shortened(name, width - swatch - 5);
    const taken = swatch + 5 + wordsWidth(text);
    if (x > 0 && x + taken > width) {
      x = 0;
      row += 1;
    }
    const entry = { text, x, row };
    x += taken + between;
    return entry;
  });
}
