import { parentPort, workerData } from 'node:worker_threads';
import { v7 as uuidv7 } from 'uuid';
import type { Answer } from '#shared/contract/call.ts';
import { Failure } from '#shared/contract/failure.ts';
import { errorKind } from '#electron/files/error-kind.ts';
import { createServices } from '#electron/services/create-services.ts';
import { printByHost } from './print-by-host.ts';
import type { HostReply, Question, Reply, StoreWorkerData } from './protocol.ts';
import { shrinkInWorker } from './shrink-in-worker.ts';
import { heavyInThreads } from './heavy-in-threads.ts';

/**
 * The one thread that holds the store. It answers questions in the order of their coming; the window never waits
 * for the disk on the host's own thread.
 */
const { folder, programVersion } = workerData as StoreWorkerData;
const port = parentPort;
if (!port) throw new Error('store-worker: runs as a worker thread only');

const byHost = printByHost((question) => port.postMessage(question));

const services = createServices({
  folder,
  programVersion,
  now: () => new Date().toISOString(),
  newId: () => uuidv7(),
  log: (event, error) => {
    process.stderr.write(`letopis: ${event}: ${errorKind(error)}\n`);
  },
  ...heavyInThreads,
  shrinkPicture: shrinkInWorker,
  print: byHost.pdf,
  printOnPaper: byHost.paper,
});

port.on('message', (message: Question | HostReply) => {
  if ('asked' in message) byHost.hear(message);
  else void replyTo(message);
});

async function replyTo(question: Question): Promise<void> {
  const reply: Reply = { id: question.id, answer: await answerTo(question) };
  port?.postMessage(reply);
  if (question.ask === 'close') port?.close();
}

async function answerTo(question: Question): Promise<Answer<unknown>> {
  switch (question.ask) {
    case 'call':
      return await services.call(question.name, question.input);
    case 'grant':
      return { ok: true, value: services.grants.grant(question.path, question.purpose) };
    case 'use':
      return used(question.token, question.purpose);
    case 'close':
      services.close();
      return { ok: true, value: {} };
  }
}

function used(token: string, purpose: 'read' | 'write' | 'show'): Answer<unknown> {
  try {
    return { ok: true, value: services.grants.use(token, purpose) };
  } catch (error) {
    if (error instanceof Failure) return { ok: false, error: { code: error.code, details: error.details } };
    throw error;
  }
}
