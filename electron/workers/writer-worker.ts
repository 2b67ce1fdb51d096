import { parentPort, workerData } from 'node:worker_threads';
import { writeReportDocx } from '#electron/writers/report-docx.ts';
import type { WriterWorkerData } from './protocol.ts';

/** Writes one document and ends; it never opens the store. */
const { document, created } = workerData as WriterWorkerData;
const bytes = await writeReportDocx(document, created);
parentPort?.postMessage(bytes);
