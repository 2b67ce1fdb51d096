import { Worker } from 'node:worker_threads';
import type { ShrinkWish, ShrunkPicture } from '#electron/files/picture-wish.ts';
import type { PictureWorkerData } from './protocol.ts';

/** One picture at a time: each takes hundreds of megabytes while it is drawn. */
let last: Promise<unknown> = Promise.resolve();

/** Draws a picture anew in a thread of its own: hostile bytes can end that thread, never the store's. */
export function shrinkInWorker(bytes: Uint8Array, wish: ShrinkWish): Promise<ShrunkPicture> {
  const next = last.then(() => shrunk({ bytes, wish }));
  last = next.catch(() => undefined);
  return next;
}

function shrunk(data: PictureWorkerData): Promise<ShrunkPicture> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./picture-worker.js', import.meta.url), { workerData: data });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`picture: ended with ${code} before an answer`)));
  });
}
