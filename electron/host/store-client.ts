import { Worker } from 'node:worker_threads';
import { Failure } from '#shared/contract/failure.ts';
import type { Answer } from '#shared/contract/call.ts';
import { errorKind } from '#electron/files/error-kind.ts';
import type { Purpose } from '#electron/services/grants.ts';
import type {
  HostQuestion,
  HostReply,
  Question,
  Reply,
  StoreWorkerData,
} from '#electron/workers/protocol.ts';
import type { Printer } from './print.ts';

/** The host's end of the thread that holds the store. */
export interface StoreClient {
  readonly call: (name: string, input: unknown) => Promise<Answer<unknown>>;
  readonly grant: (path: string, purpose: Purpose) => Promise<string>;
  /** The path behind a token. Throws `file/token`. */
  readonly use: (token: string, purpose: Purpose) => Promise<string>;
  /** Ends after everything asked before has been answered. */
  readonly close: () => Promise<void>;
}

type Asked = Question extends infer Q ? (Q extends Question ? Omit<Q, 'id'> : never) : never;

/** Starts the store's thread. If it dies, every open and later question is answered `internal`, never left open. */
export function startStore(data: StoreWorkerData, printer: Printer): StoreClient {
  const worker = new Worker(new URL('./store-worker.js', import.meta.url), { workerData: data });
  const waiting = new Map<number, (answer: Answer<unknown>) => void>();
  let lastId = 0;
  let dead = false;

  worker.on('message', (message: Reply | HostQuestion) => {
    if ('asked' in message) {
      void printed(message, printer).then((reply) => worker.postMessage(reply));
      return;
    }
    waiting.get(message.id)?.(message.answer);
    waiting.delete(message.id);
  });
  worker.on('error', (error) => {
    process.stderr.write(`letopis: store thread: ${errorKind(error)}\n`);
  });
  worker.on('exit', () => {
    dead = true;
    for (const answer of waiting.values()) answer(internal);
    waiting.clear();
  });

  const ask = (question: Asked): Promise<Answer<unknown>> => {
    if (dead) return Promise.resolve(internal);
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      worker.postMessage({ ...question, id });
    });
  };

  const text = async (question: Asked): Promise<string> => {
    const answer = await ask(question);
    if (!answer.ok) throw new Failure(answer.error.code, answer.error.details);
    if (typeof answer.value !== 'string') throw new Error('store thread: an answer without a text');
    return answer.value;
  };

  return {
    call: (name, input) => ask({ ask: 'call', name, input }),
    grant: (path, purpose) => text({ ask: 'grant', path, purpose }),
    use: (token, purpose) => text({ ask: 'use', token, purpose }),
    close: async () => {
      await ask({ ask: 'close' });
    },
  };
}

async function printed({ asked, print, html }: HostQuestion, printer: Printer): Promise<HostReply> {
  try {
    return { asked, answer: { ok: true, value: await printer[print](html) } };
  } catch (error) {
    if (!(error instanceof Failure)) return { asked, answer: internal };
    return { asked, answer: { ok: false, error: { code: error.code, details: error.details } } };
  }
}

const internal: Answer<unknown> = { ok: false, error: { code: 'internal', details: {} } };
