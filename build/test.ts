/**
 * `npm test`: everything that fits, in the order in which it fails fastest. Goes on after a failure, so that one run
 * tells all, and ends with what passed, failed and was skipped.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { electronHost } from './electron-host.ts';

const root = path.resolve(import.meta.dirname, '..');
const results = fs.mkdtempSync(path.join(os.tmpdir(), 'letopis-results-'));
const bin = (name: string) => path.join(root, 'node_modules/.bin', name);

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}
const total: Count = { passed: 0, failed: 0, skipped: 0 };

/** Runs one tool; true when it is content. */
function run(title: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  process.stdout.write(`\n── ${title}\n`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TZ: 'Europe/Moscow', ...env },
  });
  return status === 0;
}

/** A tool that has no tests to count counts as one. */
function step(title: string, command: string, args: readonly string[]): void {
  total[run(title, command, args) ? 'passed' : 'failed'] += 1;
}

function readJson(file: string): Record<string, unknown> {
  const value: unknown = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

const numberOf = (value: unknown) => (typeof value === 'number' ? value : 0);

function unitTests(): void {
  const file = path.join(results, 'vitest.json');
  const content = run('unit, store, contract, files, real reports (vitest)', bin('vitest'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const found = readJson(file);
  const failed = numberOf(found.numFailedTests);
  add({
    passed: numberOf(found.numPassedTests),
    failed: failed === 0 && !content ? 1 : failed,
    skipped: numberOf(found.numPendingTests) + numberOf(found.numTodoTests),
  });
}

function windowTests(): void {
  const { kind } = electronHost(root);
  const host =
    kind === 'electron' ? 'Electron' : 'the stand-in over Chromium (Electron is not installed here)';
  const file = path.join(results, 'playwright.json');
  const content = run(
    `the program in its window, on ${host}`,
    bin('playwright'),
    ['test', '--reporter=list,json'],
    {
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    },
  );
  const found: unknown = readJson(file).stats;
  const stats = typeof found === 'object' && found !== null ? { ...found } : {};
  const unexpected = numberOf(Reflect.get(stats, 'unexpected')) + numberOf(Reflect.get(stats, 'flaky'));
  add({
    passed: numberOf(Reflect.get(stats, 'expected')),
    failed: unexpected === 0 && !content ? 1 : unexpected,
    skipped: numberOf(Reflect.get(stats, 'skipped')),
  });
}

function add(count: Count): void {
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
}

const rooms = ['shared', 'electron', 'electron/host', 'renderer', 'build', 'tests'];
for (const room of rooms) step(`types: ${room}`, bin('tsc'), ['-p', room]);
step('lint', bin('oxlint'), ['--type-aware', '.']);
step('format', bin('prettier'), ['--check', '--log-level=warn', '.']);
step('bundles', process.execPath, ['build/bundle.ts']);
unitTests();
windowTests();

fs.rmSync(results, { recursive: true, force: true });
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
