/** A column of less than 1 cm shows a letter a line, and LibreOffice lays such a cell out for minutes. */
const readable = 567;
/** So little that only tables in cells of tables come to it: 3 mm. */
const least = 170;

/**
 * Shares of a table's width as whole twips that add up to `width`. A column whose share is too small to be read, or for
 * its longest word (`wanted`, twips), takes of the others; only where not even the least fits is the table wider.
 */
export function columnWidths(
  shares: readonly number[],
  width: number,
  wanted: readonly number[] = [],
): number[] {
  const common = Math.max(least, Math.min(readable, Math.floor(width / (2 * shares.length))));
  const floors = shares.map((_, at) => Math.max(common, wanted[at] ?? 0));
  return wholeNumbers(raised(shares, width, fitting(floors, width, common)));
}

/** Where the words of all columns do not fit beside each other, those of the widest are torn first. */
function fitting(floors: readonly number[], width: number, common: number): readonly number[] {
  const most = Math.max(...floors);
  for (let cap = most; cap > common; cap -= 20) {
    const capped = floors.map((floor) => Math.min(floor, cap));
    if (capped.reduce((total, floor) => total + floor, 0) <= width) return capped;
  }
  return floors.map(() => common);
}

function raised(shares: readonly number[], width: number, floors: readonly number[]): number[] {
  const narrow = new Set<number>();
  for (;;) {
    const sum = shares.reduce((total, share, at) => (narrow.has(at) ? total : total + share), 0);
    const free = floors.reduce((left, floor, at) => (narrow.has(at) ? left - floor : left), width);
    const widths = shares.map((share, at) => (narrow.has(at) ? (floors[at] ?? 0) : (share / sum) * free));
    const next = widths.findIndex((each, at) => !narrow.has(at) && each < (floors[at] ?? 0));
    if (next === -1) return widths;
    narrow.add(next);
  }
}

/** Rounds so that nothing is won or lost over the row. */
function wholeNumbers(widths: readonly number[]): number[] {
  let end = 0;
  return widths.map((width) => {
    const from = Math.round(end);
    end += width;
    return Math.round(end) - from;
  });
}
