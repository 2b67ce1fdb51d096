import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..', '..');

/** What one run of the bench works in. */
export interface BenchFolder {
  readonly path: string;
  /** The built program, made for this run: what is measured is never an old build. */
  readonly bundles: string;
  readonly remove: () => void;
}

/**
 * A folder within the project, not among the temporary ones: those may be in memory, where a commit costs nothing. The
 * bundles find better-sqlite3 from here.
 */
export function benchFolder(): BenchFolder {
  const parent = path.join(root, '.cache');
  fs.mkdirSync(parent, { recursive: true });
  const folder = fs.mkdtempSync(path.join(parent, 'bench-'));
  const bundles = path.join(folder, 'out');
  execFileSync(process.execPath, [path.join(root, 'build', 'bundle.ts'), bundles], { stdio: 'inherit' });
  return { path: folder, bundles, remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}
