import { Worker } from 'node:worker_threads';
import { Failure } from '#shared/contract/failure.ts';
import type { HeavyWork } from '#electron/services/heavy.ts';
import type { HeavyAnswer, HeavyTask } from './protocol.ts';

/** Megabytes of heap: a table of 50,000 rows needs about 540 as DOCX (`documents.md`); beyond, only the thread ends. */
const heapLimit = 768;

/** A village school's computer has memory for one of them at a time. */
let last: Promise<unknown> = Promise.resolve();

/** The heavy work, each piece in a thread of its own, one after another. */
export const heavyInThreads: HeavyWork = {
  writeDocx: (...input) => inThread('writeDocx', input),
  writeWorkbook: (...input) => inThread('writeWorkbook', input),
  writeSheet: (...input) => inThread('writeSheet', input),
  readPdfPages: (...input) => inThread('readPdfPages', input),
  finishCopy: (...input) => inThread('finishCopy', input),
  readTables: (...input) => inThread('readTables', input),
  readDocx: (...input) => inThread('readDocx', input),
  fillDocx: (...input) => inThread('fillDocx', input),
};

function inThread<N extends keyof HeavyWork>(
  name: N,
  input: Parameters<HeavyWork[N]>,
): ReturnType<HeavyWork[N]> {
  const next = last.then(() => run({ name, input }));
  last = next.catch(() => undefined);
  return next as ReturnType<HeavyWork[N]>;
}

function run(task: HeavyTask): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./heavy-worker.js', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: heapLimit },
    });
    worker.once('message', (answer: HeavyAnswer) => {
      if (answer.ok) resolve(answer.value);
      else reject(new Failure(answer.code, answer.details));
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`${task.name}: ended with ${code} before an answer`)));
  });
}
