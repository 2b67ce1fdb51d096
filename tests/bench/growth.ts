import type { BenchRow } from './bench-row.ts';
import { type Size, sizes } from './grown-school.ts';
import { ms, times } from './measure.ts';

/** Milliseconds of each task. */
export type Figures = Readonly<Record<string, number>>;

/** Measures the same tasks at every size, the smallest first. */
export async function atEachSize(measure: (size: Size) => Promise<Figures>): Promise<Map<Size, Figures>> {
  const found = new Map<Size, Figures>();
  for (const size of sizes) found.set(size, await measure(size));
  return found;
}

/**
 * A row for each task: what it costs at the largest size, and how its cost grows. 1 is as fast as the data, less is
 * slower; more would be a cost that runs away.
 */
export function growthRows(
  area: string,
  found: ReadonlyMap<Size, Figures>,
  notes: Readonly<Record<string, string>> = {},
): BenchRow[] {
  const largest = found.get(sizes.at(-1) ?? 1) ?? {};
  return Object.entries(largest).map(([task, took]) => {
    const known = sizes.flatMap((size) => {
      const value = found.get(size)?.[task];
      return value === undefined ? [] : [{ size, value }];
    });
    const steps = known.slice(1).map(({ size, value }, at) => {
      const before = known[at];
      return before ? times(value / before.value / (size / before.size)) : '';
    });
    const all = known.map(({ size, value }) => `${size} ×: ${ms(value)}`).join(', ');
    const note = notes[task];
    return {
      name: `${area}: ${task}`,
      value: ms(took),
      ...(steps.length === 0 ? {} : { ratio: `grows ${steps.join(', ')} × as the data` }),
      note: note === undefined ? all : `${note}; ${all}`,
    };
  });
}
