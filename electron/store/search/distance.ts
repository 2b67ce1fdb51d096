/**
 * Damerau-Levenshtein distance (optimal string alignment): letters changed, left out, put in, or two neighbours
 * swapped. Above `far` the answer is any number greater than it.
 */
export function distance(a: string, b: string, far: number): number {
  if (Math.abs(a.length - b.length) > far) return far + 1;
  return lastRow(a, b, far)?.[b.length] ?? far + 1;
}

/** The beginning of `b` that is nearest to `a`, if it is no farther than `far`; of equally near ones the longest. */
export function closestBeginning(
  a: string,
  b: string,
  far: number,
): { readonly beginning: string; readonly slips: number } | undefined {
  const head = b.slice(0, a.length + far);
  const row = lastRow(a, head, far);
  if (!row) return undefined;
  const slips = Math.min(...row);
  return slips > far ? undefined : { beginning: head.slice(0, row.lastIndexOf(slips)), slips };
}

/** The distances of `a` to every beginning of `b`; nothing when all of them are known to be farther than `far`. */
function lastRow(a: string, b: string, far: number): number[] | undefined {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      next.push(least);
    }
    if (Math.min(...next) > far) return undefined;
    before = row;
    row = next;
  }
  return row;
}
