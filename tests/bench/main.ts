/**
 * `npm run bench`: how fast the program is on this machine; `npm run bench -- grid paste`: only so much of it. Milliseconds differ from machine to machine; the ratios are
 * taken within one run and can be compared. What each row means: docs/bench.md
 */
import fs from 'node:fs';
import os from 'node:os';
import { benchFolder, type BenchFolder } from './bench-folder.ts';
import type { BenchRow } from './bench-row.ts';
import { benchCall } from './call.bench.ts';
import { benchChecks } from './checks.bench.ts';
import { benchCommits } from './commits.bench.ts';
import { benchDocx } from './docx.bench.ts';
import { benchGrid } from './grid.bench.ts';
import { benchIndicators } from './indicators.bench.ts';
import { benchMemory } from './memory.bench.ts';
import { benchPages } from './pages.bench.ts';
import { benchPaste } from './paste.bench.ts';
import { benchReaders } from './readers.bench.ts';
import { benchSampleReport } from './sample-report.bench.ts';
import { benchScreens } from './screens.bench.ts';
import { benchSearch } from './search.bench.ts';
import { benchStart } from './start.bench.ts';
import { benchWriters } from './writers.bench.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Kinds of file systems by the number that Linux gives them; in memory a commit costs nothing. */
const fileSystems = new Map([
  [0xef53, 'ext4'],
  [0x9123683e, 'btrfs'],
  [0x58465342, 'xfs'],
  [0x794c7630, 'overlay'],
  [0x01021994, 'tmpfs, IN MEMORY: commits are not comparable'],
]);

function machine({ path }: BenchFolder): string {
  const cores = os.cpus();
  const system = fileSystems.get(fs.statfsSync(path).type) ?? 'file system unknown';
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${cores[0]?.model.trim() ?? 'unknown processor'}, ${cores.length} cores, ${memory} GB; Node ${process.version}, ${process.platform} ${process.arch}; ${system}`;
}

function print(rows: readonly BenchRow[]): void {
  const columns = ['name', 'value', 'ratio', 'note'] as const;
  const width = (column: (typeof columns)[number], least: number) =>
    Math.max(least, ...rows.map((row) => (row[column] ?? '').length));
  const widths = columns.map((column) => width(column, 0));
  for (const row of rows) {
    say(
      columns
        .map((column, at) => (row[column] ?? '').padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}

const parts: Readonly<Record<string, (bench: BenchFolder) => Promise<BenchRow[]>>> = {
  sample: benchSampleReport,
  docx: benchDocx,
  writers: benchWriters,
  pages: benchPages,
  commits: benchCommits,
  start: benchStart,
  call: benchCall,
  indicators: benchIndicators,
  checks: benchChecks,
  search: benchSearch,
  readers: benchReaders,
  grid: benchGrid,
  paste: benchPaste,
  screens: benchScreens,
  memory: benchMemory,
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined)
  throw new Error(`bench: no «${unknown}»; there are ${Object.keys(parts).join(', ')}`);

const started = performance.now();
const bench = benchFolder();
try {
  say(machine(bench));
  say('');
  const rows: BenchRow[] = [];
  for (const [name, part] of Object.entries(parts)) {
    if (asked.length === 0 || asked.includes(name)) rows.push(...(await part(bench)));
  }
  print(rows);
  say('');
  say(`${Math.round((performance.now() - started) / 1000)} s`);
} finally {
  bench.remove();
}
