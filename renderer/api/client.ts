import type { Answer } from '#shared/contract/call.ts';
import type { Input, Output } from '#shared/contract/calls.ts';
import type { CallName, EventName } from '#shared/contract/names.ts';

/** What the preload puts into the page. */
interface Bridge {
  readonly call: (name: string, input: unknown) => Promise<unknown>;
  readonly on: (name: string, hear: (value: unknown) => void) => () => void;
}

declare global {
  interface Window {
    readonly letopis: Bridge;
  }
}

/** A call of the contract. Expected failures come back as values; nothing is thrown for them. */
export async function call<N extends CallName>(name: N, input: Input<N>): Promise<Answer<Output<N>>> {
  try {
    return (await window.letopis.call(name, input)) as Answer<Output<N>>;
  } catch {
    return { ok: false, error: { code: 'internal', details: {} } };
  }
}

/** Hears an event of the program; the answer stops hearing it. */
export function hear(name: EventName, listener: (value: unknown) => void): () => void {
  return window.letopis.on(name, listener);
}
