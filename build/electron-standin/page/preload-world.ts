/**
 * The preload's world: gives the preload script its `require('electron')` (contextBridge, ipcRenderer) and runs it.
 *
 * One self-contained function: its source text is injected into the isolated world, before any script of the page.
 */
import type { Codec } from '../codec.ts';
import type { Bridge } from './bridge.ts';

type Listener = (event: object, ...args: unknown[]) => unknown;

/** What the main process is told: [kind, id, channel, arguments as the codec's text]. */
export type ToMain = ['invoke' | 'send' | 'preload-error', number, string, string];

/** What the preload's world is told: an answer to an invoke, or a message on a channel. */
export type ToPreload =
  ['reply', id: number, ok: boolean, body: string] | ['message', channel: string, body: string];

export interface PreloadWorld {
  bridge: Bridge;
  codec: Codec;
  /** Chromium's binding: calls into the main process. */
  toMain: (text: string) => void;
  /** `process` as a sandboxed preload sees it. */
  process: object;
  run: (require: (name: string) => object, module: object, exports: object, process: object) => void;
}

export function runPreload(world: PreloadWorld): void {
  const { bridge, codec, toMain, run } = world;
  const listeners = new Map<string, { listener: Listener; called: Listener }[]>();
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let lastId = 0;

  const send = (kind: ToMain[0], id: number, channel: string, args: unknown[]): void => {
    let body: string;
    try {
      body = codec.encode(structuredClone(args));
    } catch {
      throw new Error('An object could not be cloned.');
    }
    const message: ToMain = [kind, id, channel, body];
    toMain(JSON.stringify(message));
  };

  const strict = (name: string, object: object): object =>
    new Proxy(object, {
      get(target, key) {
        if (typeof key === 'symbol' || key in target || key === 'then') {
          const value: unknown = Reflect.get(target, key);
          return value;
        }
        throw new Error(`electron-standin: ${name}.${key} is not implemented`);
      },
    });

  const add = (channel: string, listener: Listener, called: Listener): object => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, called }]);
    return ipcRenderer;
  };
  const on = (channel: string, listener: Listener): object => add(channel, listener, listener);
  const once = (channel: string, listener: Listener): object =>
    add(channel, listener, (...args) => {
      off(channel, listener);
      return listener(...args);
    });
  const off = (channel: string, listener: Listener): object => {
    const list = listeners.get(channel) ?? [];
    const index = list.findLastIndex((entry) => entry.listener === listener);
    if (index >= 0) listeners.set(channel, list.toSpliced(index, 1));
    return ipcRenderer;
  };

  const ipcRenderer = strict('ipcRenderer', {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        send('invoke', id, channel, args);
        waiting.set(id, { resolve, reject });
      }),
    send: (channel: string, ...args: unknown[]) => send('send', 0, channel, args),
    on,
    once,
    off,
    addListener: on,
    removeListener: off,
    removeAllListeners: (channel: string) => {
      listeners.delete(channel);
      return ipcRenderer;
    },
    listenerCount: (channel: string) => listeners.get(channel)?.length ?? 0,
  });

  const receive = (text: string): void => {
    const message: ToPreload = JSON.parse(text);
    if (message[0] === 'reply') {
      const [, id, ok, body] = message;
      const promise = waiting.get(id);
      waiting.delete(id);
      const value = codec.decode(body);
      if (ok) promise?.resolve(value);
      else promise?.reject(new Error(String(value)));
      return;
    }
    const [, channel, body] = message;
    const args = codec.decode(body);
    const event = { sender: ipcRenderer, ports: [] };
    for (const { called } of listeners.get(channel) ?? [])
      called(event, ...(Array.isArray(args) ? args : []));
  };
  Object.defineProperty(globalThis, '__standinReceive', { value: receive });

  const electron = strict('electron (in a preload)', {
    contextBridge: strict('contextBridge', {
      exposeInMainWorld: (name: string, api: unknown) => bridge.expose(name, api),
    }),
    ipcRenderer,
  });
  const require = (name: string): object => {
    if (/^electron(\/(renderer|common))?$/.test(name)) return electron;
    throw new Error(`module not found: ${name}`);
  };
  const module = { exports: {} };
  try {
    run(require, module, module.exports, Object.freeze(world.process));
  } catch (error) {
    send('preload-error', 0, '', [error instanceof Error ? error : new Error(String(error))]);
  }
}
