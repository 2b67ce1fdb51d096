import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BenchRow } from './bench-row.ts';
import { benchHeader, benchRows } from './docx-data.ts';
import { ways } from './docx-ways.ts';
import type { WayName } from './docx-ways.ts';

const rounds = 7;
const names = Object.keys(ways) as WayName[];

/** A table of 10,000 rows × 6 columns in three ways, in turns, so that noise of the machine falls on all of them. */
export async function benchDocx(): Promise<BenchRow[]> {
  const ready = names.map((name) => ({ name, run: ways[name](), times: [] as number[], bytes: 0 }));
  // The first round warms the compiler up and is not counted.
  for (let round = 0; round <= rounds; round++) {
    for (const way of ready) {
      const start = performance.now();
      way.bytes = await way.run();
      if (round > 0) way.times.push(performance.now() - start);
    }
  }
  const limit = median(ready.find(({ name }) => name === 'limit')?.times ?? []);
  return ready.map(({ name, times, bytes }) => ({
    name: `DOCX ${benchRows} × ${benchHeader.length}: ${titles[name]}`,
    value: `${Math.round(median(times))} ms`,
    ratio: (median(times) / limit).toFixed(2),
    note: `${Math.round(bytes / 1024)} KB, process peak ${peakMegabytes(name)} MB`,
  }));
}

const titles: Record<WayName, string> = {
  writeDocx: 'writeDocx',
  limit: 'limit (hand-written XML + fflate)',
  docxtemplater: 'docxtemplater, loop row',
};

function peakMegabytes(name: WayName): number {
  const script = fileURLToPath(new URL('docx-peak.ts', import.meta.url));
  return Math.round(Number(execFileSync(process.execPath, [script, name], { encoding: 'utf8' })) / 1024);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
