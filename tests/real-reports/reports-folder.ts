import fs from 'node:fs';
import path from 'node:path';

/** A real report as plain text. It stays in a folder of its own; where that is absent, its tests are skipped and say so. */
export interface RealReport {
  /** Empty where the folder is absent. */
  readonly text: string;
  readonly missing: boolean;
  /** For the name of a test. */
  readonly reason: string;
}

export function realReport(name: string): RealReport {
  const file = path.join(import.meta.dirname, '../../../shared/reports', name);
  const missing = !fs.existsSync(file);
  if (missing) process.stderr.write(`tests/real-reports: skipped, there is no ${file}\n`);
  return {
    text: missing ? '' : fs.readFileSync(file, 'utf8'),
    missing,
    reason: missing ? ` (skipped: there is no ${path.relative(process.cwd(), file)})` : '',
  };
}
