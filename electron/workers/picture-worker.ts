import { parentPort, workerData } from 'node:worker_threads';
import { shrinkPicture } from '#electron/images/shrink-picture.ts';
import type { PictureWorkerData } from './protocol.ts';

/** Draws one picture anew and ends; the memory that it took goes with it. */
const { bytes, wish } = workerData as PictureWorkerData;
const picture = await shrinkPicture(bytes, wish);
parentPort?.postMessage(picture);
