import { Worker } from 'node:worker_threads';
import type { LetopisDocument } from '#shared/document/model.ts';
import type { WriterWorkerData } from './protocol.ts';

/** Megabytes of heap: a table of 50,000 rows needs about 540 (`documents.md`); beyond, only the writer ends. */
const heapLimit = 768;

/** Writes a document in a thread of its own, so that heavy work or its end by memory never reaches the store. */
export function writeInWorker(document: LetopisDocument, created: string): Promise<Uint8Array> {
  const data: WriterWorkerData = { document, created };
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./writer-worker.js', import.meta.url), {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: heapLimit },
    });
    worker.once('message', (bytes: Uint8Array) => resolve(bytes));
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`writer: ended with ${code} before an answer`)));
  });
}
