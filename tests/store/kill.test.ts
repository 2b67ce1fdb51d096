import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { complaints, connectReadOnly } from '#electron/store/connection.ts';
import { isIntact, type RecordRow } from '#electron/store/record-rows.ts';
import { databaseOf } from '../support/databases.ts';
import { ask, openServices } from '../support/services.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const rounds = Number(process.env.LETOPIS_KILL_ROUNDS ?? 60);
/** Rounds that run at once: the machine has two cores. */
const lanes = 2;

/** Starts a writer, kills it so long after its start of writing, and answers the ids that it called saved. */
async function killedWriter(folder: string, milliseconds: number): Promise<string[]> {
  const script = path.join(import.meta.dirname, '..', 'support', 'kill-writer.ts');
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (printed === '') setTimeout(() => child.kill('SIGKILL'), milliseconds);
    printed += text;
  });
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  // A line cut by the kill was no promise.
  return printed
    .split('\n')
    .slice(0, -1)
    .filter((line) => line !== 'ready');
}

/** Every id called saved in this folder so far is there, whole; nothing is half done or damaged. */
async function check(folder: string, saved: readonly string[]): Promise<void> {
  const services = openServices(folder);
  const status = await ask(services, 'app:status', {});
  expect(status.readOnly).toBeUndefined();
  const { records } = await ask(services, 'record:list', { kind: 'event' });
  const outcomes = new Map(records.map(({ id, fields }) => [id, Reflect.get(fields, 'outcome')]));
  expect(saved.filter((id) => outcomes.get(id) !== `Итог ${id}`)).toEqual([]);
  const halfDone = records.filter(({ id }) => outcomes.get(id) !== `Итог ${id}`);
  expect(halfDone).toEqual([]);
  services.close();
  const connection = connectReadOnly(databaseOf(folder));
  expect(complaints(connection, 'full')).toEqual([]);
  const rows = connection.prepare<[], RecordRow>('SELECT * FROM record').all();
  expect(rows.filter((row) => !isIntact(row))).toEqual([]);
  connection.close();
}

test(
  `${rounds} kills at a random moment lose nothing that was called saved`,
  { timeout: 600_000 },
  async () => {
    const seed = Number(process.env.LETOPIS_KILL_SEED ?? Date.now() % 2 ** 31);
    const moments = fc.sample(fc.double({ min: 0, max: 40, noNaN: true }), { seed, numRuns: rounds });
    let total = 0;
    const lane = async (mine: readonly number[]) => {
      // Every kill of a lane hits the store that the kills before it left.
      const folder = temporaryFolder();
      const saved: string[] = [];
      for (const moment of mine) {
        saved.push(...(await killedWriter(folder, moment)));
        await check(folder, saved);
      }
      total += saved.length;
    };
    const shares = Array.from({ length: lanes }, (_, at) =>
      moments.filter((_moment, index) => index % lanes === at),
    );
    try {
      await Promise.all(shares.map(lane));
    } catch (error) {
      throw new Error(`LETOPIS_KILL_SEED=${seed} LETOPIS_KILL_ROUNDS=${rounds}`, { cause: error });
    }
    // The kills did meet a writer at work.
    expect(total).toBeGreaterThan(rounds);
  },
);
