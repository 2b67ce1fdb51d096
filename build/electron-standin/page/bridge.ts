/**
 * contextBridge: one end in the page's own world, one in the preload's isolated world. The ends talk by synchronous
 * CustomEvents on the window they share; Chromium structured-clones an event's `detail` between worlds, so no object
 * ever belongs to both. The event names are random per window, so that scripts of the page cannot join in.
 *
 * One self-contained function: its source text is injected into the page, before any script of the page runs.
 */
export interface Bridge {
  /** Copies `api` into the other world as a frozen global. Throws what the other world threw. */
  expose(name: string, api: unknown): void;
}

type Callable = (...args: unknown[]) => unknown;

type Packed =
  | { kind: 'value'; value: unknown }
  | { kind: 'function'; id: number }
  | { kind: 'promise'; id: string }
  | { kind: 'error'; message: string }
  | { kind: 'again'; index: number }
  | { kind: 'array'; items: Packed[] }
  | { kind: 'object'; entries: [string, Packed][] };

interface Returned {
  type: 'returned';
  ok: boolean;
  value: Packed;
}

type Message =
  | Returned
  | { type: 'call'; id: number; args: Packed[] }
  | { type: 'expose'; name: string; api: Packed }
  | { type: 'settled'; id: string; ok: boolean; value: Packed };

export function makeBridge(secret: string, mine: string, theirs: string): Bridge {
  // Taken now: a script of the page may replace them later.
  const { CustomEvent, Error, Map, Object, Promise, WeakMap, structuredClone } = globalThis;
  const dispatch = globalThis.dispatchEvent.bind(globalThis);
  const tagOf = (value: object): string => Object.prototype.toString.call(value);

  const functions = new Map<number, Callable>();
  const ids = new WeakMap<Callable, number>();
  const waiting = new Map<string, { resolve: (value: unknown) => void; reject: (reason: unknown) => void }>();
  let lastId = 0;
  let reply: Returned | undefined;

  const post = (message: Message): void => {
    dispatch(new CustomEvent(secret + mine, { detail: message }));
  };
  const isCallable = (value: unknown): value is Callable => typeof value === 'function';

  const idOf = (callable: Callable): number => {
    const id = ids.get(callable) ?? ++lastId;
    ids.set(callable, id);
    functions.set(id, callable);
    return id;
  };

  const packPromise = (promise: Promise<unknown>): Packed => {
    const id = `${mine}${++lastId}`;
    const settled = (ok: boolean, value: unknown): void =>
      post({ type: 'settled', id, ok, value: pack(value) });
    promise
      .then((value) => settled(true, value))
      .catch((reason: unknown) => settled(false, reason))
      .catch((reason: unknown) => settled(false, new Error(String(reason))));
    return { kind: 'promise', id };
  };

  const pack = (value: unknown, seen: Map<object, number> = new Map()): Packed => {
    if (isCallable(value)) return { kind: 'function', id: idOf(value) };
    if (typeof value === 'symbol') return { kind: 'value', value: undefined };
    if (value === null || typeof value !== 'object') return { kind: 'value', value };
    if (value instanceof Promise) return packPromise(value);
    if (value instanceof Error) return { kind: 'error', message: value.message };
    const index = seen.get(value);
    if (index !== undefined) return { kind: 'again', index };
    if (Array.isArray(value)) {
      seen.set(value, seen.size);
      return { kind: 'array', items: Array.from(value, (item: unknown) => pack(item, seen)) };
    }
    if (tagOf(value) === '[object Object]') {
      seen.set(value, seen.size);
      const entry = ([key, inner]: [string, unknown]): [string, Packed] => [key, pack(inner, seen)];
      return { kind: 'object', entries: Object.entries(value).map(entry) };
    }
    if (value instanceof Node)
      throw new Error('electron-standin: DOM nodes over the bridge is not implemented');
    return { kind: 'value', value: structuredClone(value) };
  };

  const unpack = (packed: Packed, met: object[] = []): unknown => {
    switch (packed.kind) {
      case 'value':
        return packed.value;
      case 'error':
        return new Error(packed.message);
      case 'again':
        return met[packed.index];
      case 'function':
        return (...args: unknown[]) => call(packed.id, args);
      case 'promise':
        return new Promise((resolve, reject) => waiting.set(packed.id, { resolve, reject }));
      case 'array': {
        const array: unknown[] = [];
        met.push(array);
        for (const item of packed.items) array.push(unpack(item, met));
        return array;
      }
      case 'object': {
        const object = {};
        met.push(object);
        for (const [key, inner] of packed.entries) {
          const value = unpack(inner, met);
          Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
        }
        return object;
      }
    }
  };

  /** Asks the other end and has its answer when dispatching returns: events are synchronous. */
  const ask = (message: Message): unknown => {
    reply = undefined;
    post(message);
    const answer = reply as Returned | undefined; // set meanwhile by the listener below
    reply = undefined;
    if (!answer) throw new Error('An object could not be cloned.');
    const value = unpack(answer.value);
    if (!answer.ok) throw value;
    return value;
  };

  const call = (id: number, args: unknown[]): unknown =>
    ask({ type: 'call', id, args: args.map((arg) => pack(arg)) });

  const freeze = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value) || Object.isFrozen(value))
      return value;
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
    return value;
  };

  const define = (name: string, api: unknown): void => {
    if (name in globalThis) {
      throw new Error('Cannot bind an API on top of an existing property on the window object');
    }
    const value = freeze(api);
    Object.defineProperty(globalThis, name, {
      value,
      enumerable: true,
      writable: false,
      configurable: false,
    });
  };

  const settle = (id: string, ok: boolean, value: Packed): void => {
    const promise = waiting.get(id);
    waiting.delete(id);
    if (ok) promise?.resolve(unpack(value));
    else promise?.reject(unpack(value));
  };

  const answer = (message: Exclude<Message, Returned>): unknown => {
    if (message.type === 'call')
      return functions.get(message.id)?.(...message.args.map((arg) => unpack(arg)));
    if (message.type === 'expose') return define(message.name, unpack(message.api));
    return settle(message.id, message.ok, message.value);
  };

  globalThis.addEventListener(secret + theirs, (event) => {
    event.stopImmediatePropagation();
    if (!(event instanceof CustomEvent)) return;
    const message: Message | null = event.detail;
    if (message === null) return; // what could not be cloned arrives as null
    if (message.type === 'returned') {
      reply = message;
      return;
    }
    let returned: Returned;
    try {
      returned = { type: 'returned', ok: true, value: pack(answer(message)) };
    } catch (error) {
      returned = { type: 'returned', ok: false, value: pack(error) };
    }
    if (message.type !== 'settled') post(returned);
  });

  return {
    expose(name, api) {
      ask({ type: 'expose', name, api: pack(api) });
    },
  };
}
