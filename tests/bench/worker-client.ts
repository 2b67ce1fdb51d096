import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Purpose } from '#electron/services/grants.ts';
import type { Question, Reply, StoreWorkerData } from '#electron/workers/protocol.ts';
import type { Input, Output } from '#shared/contract/calls.ts';
import type { ServiceCallName } from '#shared/contract/names.ts';

/** The built store thread, spoken to as `electron/host/store-client.ts` does; that one stands in the host's bundle. */
export interface WorkerClient {
  readonly ask: <N extends ServiceCallName>(name: N, input: Input<N>) => Promise<Output<N>>;
  readonly grant: (file: string, purpose: Purpose) => Promise<string>;
  readonly close: () => Promise<void>;
}

type Asked = Question extends infer Q ? (Q extends Question ? Omit<Q, 'id'> : never) : never;

export function workerClient(bundles: string, folder: string): WorkerClient {
  const workerData: StoreWorkerData = { folder, programVersion: 'bench' };
  const worker = new Worker(pathToFileURL(path.join(bundles, 'main', 'store-worker.js')), { workerData });
  const waiting = new Map<number, (reply: Reply) => void>();
  worker.on('message', (reply: Reply) => {
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  let lastId = 0;
  const send = async (question: Asked): Promise<unknown> => {
    lastId += 1;
    const id = lastId;
    const { answer } = await new Promise<Reply>((resolve) => {
      waiting.set(id, resolve);
      worker.postMessage({ ...question, id });
    });
    if (!answer.ok) throw new Error(`bench: ${JSON.stringify(answer.error)}`);
    return answer.value;
  };
  return {
    ask: async <N extends ServiceCallName>(name: N, input: Input<N>) =>
      (await send({ ask: 'call', name, input })) as Output<N>,
    grant: async (file, purpose) => String(await send({ ask: 'grant', path: file, purpose })),
    close: async () => {
      await send({ ask: 'close' });
    },
  };
}
