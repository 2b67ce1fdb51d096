/** The middle one; half of the runs were faster. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Nineteen of twenty were at most so slow. */
export function p95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? Number.NaN;
}

type Task = () => Promise<unknown>;

/** Milliseconds of one run. */
export async function timed(task: Task): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

/**
 * Medians of tasks that take turns, so that noise of the machine falls on all of them. The first rounds warm the
 * compiler up and are not counted.
 */
export async function medians<N extends string>(
  tasks: Readonly<Record<N, Task>>,
  { rounds, warmUp = 1 }: { readonly rounds: number; readonly warmUp?: number },
): Promise<Record<N, number>> {
  const names = Object.keys(tasks) as N[];
  const found = new Map<N, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const name of names) {
      const took = await timed(tasks[name]);
      if (round >= warmUp) found.get(name)?.push(took);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(found.get(name) ?? [])])) as Record<N, number>;
}

export function ms(value: number): string {
  const digits = value < 1 ? 3 : value < 100 ? 1 : 0;
  return `${value.toFixed(digits)} ms`;
}

export function times(value: number): string {
  return value.toFixed(value < 100 ? 2 : 0);
}
