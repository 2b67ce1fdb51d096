import type { Answer } from '#shared/contract/call.ts';
import { Failure } from '#shared/contract/failure.ts';
import type { HostQuestion, HostReply } from './protocol.ts';

/** Printing as the store's thread sees it: each question has one answer of the host. */
export interface PrintByHost {
  readonly pdf: (html: string) => Promise<Uint8Array>;
  readonly paper: (html: string) => Promise<boolean>;
  readonly hear: (reply: HostReply) => void;
}

export function printByHost(ask: (question: HostQuestion) => void): PrintByHost {
  const waiting = new Map<number, (answer: Answer<unknown>) => void>();
  let last = 0;
  const asked = async (print: HostQuestion['print'], html: string): Promise<unknown> => {
    last += 1;
    const { promise, resolve } = Promise.withResolvers<Answer<unknown>>();
    waiting.set(last, resolve);
    ask({ asked: last, print, html });
    const answer = await promise;
    if (!answer.ok) throw new Failure(answer.error.code, answer.error.details);
    return answer.value;
  };
  return {
    pdf: async (html) => {
      const bytes = await asked('pdf', html);
      if (!(bytes instanceof Uint8Array)) throw new Error('host: a PDF without bytes');
      return bytes;
    },
    paper: async (html) => (await asked('paper', html)) === true,
    hear: ({ asked: id, answer }) => {
      waiting.get(id)?.(answer);
      waiting.delete(id);
    },
  };
}
