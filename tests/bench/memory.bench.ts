import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createServices } from '#electron/services/create-services.ts';
import type { BenchFolder } from './bench-folder.ts';
import type { BenchRow } from './bench-row.ts';
import { benchPorts } from './bench-school.ts';
import { records } from './grown-school.ts';
import { times } from './measure.ts';
import { schoolFolder } from './schools.ts';

interface Used {
  /** Bytes, after everything unused was given back. */
  readonly rss: number;
  readonly heapUsed: number;
  /** Bytes of the process at its largest. */
  readonly peak: number;
}

/** The memory of a process that keeps a store and was used: empty, and 100 ×. */
export async function benchMemory(bench: BenchFolder): Promise<BenchRow[]> {
  const empty = path.join(bench.path, 'memory-empty');
  createServices(benchPorts(empty)).close();
  const large = await schoolFolder(bench, 100, 'memory');
  const before = usedBy(empty);
  const after = usedBy(large);
  fs.rmSync(large, { recursive: true, force: true });
  const each = (after.rss - before.rss) / records(100) / 1024;
  return [
    {
      name: `memory: the store's process, ${records(100)} records`,
      value: megabytes(after.rss),
      ratio: `${times(after.rss / before.rss)} × an empty store (${megabytes(before.rss)})`,
      note: `${each.toFixed(1)} KB a record; heap ${megabytes(after.heapUsed)}; at most ${megabytes(after.peak)}`,
    },
  ];
}

const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;

function usedBy(folder: string): Used {
  const script = path.join(import.meta.dirname, 'memory-use.ts');
  const output = execFileSync(process.execPath, ['--expose-gc', script, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output.toString()) as Used;
}
