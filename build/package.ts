/**
 * `node build/package.ts [--electron-dist DIR] [--platform linux|win32] [--arch x64|arm64] [--output DIR]`: builds the
 * bundles, makes the unpacked application from a distribution of Electron that is on the disk already, prints what is
 * inside and fails on anything that should not be. Downloads nothing. `LETOPIS_TESTABLE=1` makes the build that
 * Playwright can drive.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { archiveOf, complaints, entriesOf } from './packaging/contents.ts';
import { electronDist } from './packaging/electron-dist.ts';
import { pack } from './packaging/pack.ts';
import { archs, platforms, type Target } from './packaging/target.ts';

const exit = { done: 0, wrong: 1, usage: 2 } as const;

const USAGE = `Непонятные параметры. The options are not understood.
npm run package -- [--electron-dist DIR] [--platform linux|win32] [--arch x64|arm64] [--output DIR]`;

const TESTABLE = `Сборка для проверки: ею может управлять отладчик, людям её не отдавать.
A build for tests: a debugger can drive it; never give it to people.`;

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

interface Options {
  readonly target: Target;
  readonly electronDist: string | undefined;
  readonly output: string | undefined;
}

function optionsOf(args: readonly string[]): Options | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        'electron-dist': { type: 'string' },
        platform: { type: 'string', default: process.platform },
        arch: { type: 'string', default: process.arch },
        output: { type: 'string' },
      },
    });
    const platform = platforms.find((name) => name === values.platform);
    const arch = archs.find((name) => name === values.arch);
    if (platform === undefined || arch === undefined) return undefined;
    return { target: { platform, arch }, electronDist: values['electron-dist'], output: values.output };
  } catch {
    return undefined;
  }
}

async function packageApplication(args: readonly string[]): Promise<number> {
  const root = path.resolve(import.meta.dirname, '..');
  const options = optionsOf(args);
  if (!options) {
    complain(USAGE);
    return exit.usage;
  }
  const { target } = options;
  const found = electronDist(root, options.electronDist, target);
  if (typeof found !== 'string') {
    complain(found.reason);
    return exit.usage;
  }
  const testable = process.env.LETOPIS_TESTABLE === '1';
  if (testable) complain(TESTABLE);
  const output = path.resolve(options.output ?? path.join(root, 'dist'));
  return report(await pack({ ...target, root, electronDist: found, output, testable }), target);
}

/** Prints what is inside the archive, and what is wrong with it. */
function report(folder: string, target: Target): number {
  const entries = entriesOf(archiveOf(folder)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  say('');
  for (const entry of entries) {
    say(`${kilobytes(entry.bytes).padStart(8)} KB  ${entry.path}${entry.unpacked ? '  (unpacked)' : ''}`);
  }
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  say(
    `${kilobytes(total).padStart(8)} KB in ${entries.length} files: ${path.relative(process.cwd(), folder)}`,
  );
  const wrong = complaints(folder, target);
  wrong.forEach(complain);
  return wrong.length === 0 ? exit.done : exit.wrong;
}

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);

const code = await packageApplication(process.argv.slice(2));
// electron-builder's clean-up at the end sets the code back to 0; this comes after it.
process.on('exit', () => {
  process.exitCode = code;
});
