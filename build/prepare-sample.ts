/** What `npm start` does on a machine without a display: a sample report, made without any window. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const folderName = 'sample-out';

/**
 * Fills a fresh data folder with the invented school through the program's own CLI, and leaves its report (DOCX) and
 * its facts (JSON) in `sample-out/`. Prints what the CLI says; throws when a command fails.
 */
export async function prepareSample(root: string): Promise<void> {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'letopis-sample-'));
  const out = path.join(root, folderName);
  const letopis = (...args: string[]) =>
    execFileSync(process.execPath, [path.join(root, 'electron/cli/main.ts'), ...args, '--data', data], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  const show = (...args: string[]) => process.stdout.write(letopis(...args));
  try {
    fs.mkdirSync(out, { recursive: true });
    show('sample');
    show('report', 'list');
    show(
      'report',
      'export',
      onlyReport(letopis('report', 'list', '--json')),
      '--format',
      'docx',
      '--out',
      path.join(out, 'report.docx'),
    );
    show('facts', 'export', path.join(out, 'facts.json'));
    for (const name of fs.readdirSync(out)) process.stdout.write(`${folderName}/${name}\n`);
  } finally {
    fs.rmSync(data, { recursive: true, force: true });
  }
}

function onlyReport(json: string): string {
  const found = /"id":"([0-9a-f-]{36})"/.exec(json)?.[1];
  if (found === undefined) throw new Error('prepare-sample: the sample has no report');
  return found;
}
