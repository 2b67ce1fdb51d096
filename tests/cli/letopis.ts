import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../support/temp-folder.ts';

const run = promisify(execFile);
export const program = path.join(import.meta.dirname, '..', '..', 'electron', 'cli', 'main.ts');

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The program as people start it. Its home is another fresh folder, so that nothing of the machine is touched. */
export async function letopis(...args: string[]): Promise<Ran> {
  return letopisAt(temporaryFolder(), ...args);
}

export async function letopisAt(home: string, ...args: string[]): Promise<Ran> {
  const env = { ...process.env, HOME: home, USERPROFILE: home, XDG_DATA_HOME: path.join(home, 'share') };
  try {
    const { stdout, stderr } = await run(process.execPath, [program, ...args], { env });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

export const russian = /^[^a-zA-Z]*[А-ЯЁ]/;

/** What `--json` said. */
export async function json<S extends z.ZodType>(schema: S, ...args: string[]): Promise<z.infer<S>> {
  const { code, out, err } = await letopis(...args, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return schema.parse(JSON.parse(out));
}

/** A folder with the sample school, and the id of its report. */
export async function sample(): Promise<{ readonly data: string; readonly report: string }> {
  const data = path.join(temporaryFolder(), 'Данные школы');
  const { report } = await json(z.object({ report: z.uuid() }), 'sample', '--data', data);
  return { data, report };
}
