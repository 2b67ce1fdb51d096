import { parentPort, workerData } from 'node:worker_threads';
import { Failure } from '#shared/contract/failure.ts';
import { heavyInProcess } from './heavy-in-process.ts';
import type { HeavyAnswer, HeavyTask } from './protocol.ts';

/** Does one piece of heavy work and ends; the memory that it took goes with it. It never opens the store, a copy of it at most. */
const answer = await done(workerData as HeavyTask);
parentPort?.postMessage(answer);

async function done({ name, input }: HeavyTask): Promise<HeavyAnswer> {
  try {
    const work = heavyInProcess[name] as (...parts: readonly unknown[]) => Promise<unknown>;
    return { ok: true, value: await work(...input) };
  } catch (error) {
    if (error instanceof Failure) return { ok: false, code: error.code, details: error.details };
    throw error;
  }
}
