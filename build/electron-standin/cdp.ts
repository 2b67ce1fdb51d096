/**
 * The DevTools protocol over a pipe: NUL-separated JSON on the browser's file descriptors 3 and 4. A pipe rather than
 * a WebSocket, because it opens no port and because the browser ends itself when the pipe closes: a stand-in that is
 * killed leaves no browser behind.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { Protocol } from '../../node_modules/playwright-core/types/protocol.d.ts';

export type { Protocol };
type Commands = Protocol.CommandParameters;
type Results = Protocol.CommandReturnValues;

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  sessionId?: string;
  result?: unknown;
  error?: { message: string };
}

interface Waiting {
  method: string;
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

/** One target's side of the connection, or (without an id) the browser's own. */
export class CdpSession extends EventEmitter<Protocol.EventMap> {
  readonly #cdp: Cdp;
  readonly #id: string | undefined;

  constructor(cdp: Cdp, id?: string) {
    super();
    this.setMaxListeners(0);
    this.#cdp = cdp;
    this.#id = id;
  }

  /** Rejects with the browser's own words, or with «browser exited». */
  async send<M extends keyof Commands & keyof Results>(method: M, params?: Commands[M]): Promise<Results[M]> {
    // Chromium is trusted to answer in the shape of its own protocol: parsing every answer would only repeat it.
    return (await this.#cdp.request(method, params ?? {}, this.#id)) as Results[M];
  }
}

/** A running browser and the pipe to it. */
export class Cdp {
  readonly child: ChildProcess;
  readonly browser = new CdpSession(this);
  /** Resolves when the browser process has gone, however it went. */
  readonly exited: Promise<void>;
  closed = false;
  readonly #sessions = new Map<string, CdpSession>();
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #partial: Buffer[] = [];

  constructor(bin: string, args: readonly string[], env: NodeJS.ProcessEnv) {
    this.child = spawn(bin, args, { env, stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
    this.#output.on('data', (chunk: Buffer) => this.#receive(chunk));
    this.#input.on('error', () => undefined); // a browser that has gone is reported by `exited`
    const gone = Promise.withResolvers<void>();
    const end = (): void => {
      this.closed = true;
      for (const { method, reject } of this.#waiting.values()) reject(new Error(`${method}: browser exited`));
      this.#waiting.clear();
      gone.resolve();
    };
    this.child.once('exit', end);
    this.child.once('error', end);
    this.exited = gone.promise;
  }

  session(id: string): CdpSession {
    const known = this.#sessions.get(id);
    if (known) return known;
    const session = new CdpSession(this, id);
    this.#sessions.set(id, session);
    return session;
  }

  request(method: string, params: object, sessionId: string | undefined): Promise<unknown> {
    if (this.closed) return Promise.reject(new Error(`${method}: browser exited`));
    const id = ++this.#lastId;
    this.#input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => this.#waiting.set(id, { method, resolve, reject }));
  }

  get #input(): NodeJS.WritableStream {
    const stream = this.child.stdio[3];
    if (!stream || !('write' in stream)) throw new Error('electron-standin: no pipe to the browser');
    return stream;
  }

  get #output(): NodeJS.ReadableStream {
    const stream = this.child.stdio[4];
    if (!stream || !('read' in stream)) throw new Error('electron-standin: no pipe from the browser');
    return stream;
  }

  #receive(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      this.#partial.push(chunk.subarray(start, end));
      const message: Message = JSON.parse(Buffer.concat(this.#partial).toString());
      this.#partial = [];
      start = end + 1;
      this.#dispatch(message);
    }
    if (start < chunk.length) this.#partial.push(chunk.subarray(start));
  }

  #dispatch(message: Message): void {
    if (message.id !== undefined) {
      const waiting = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      if (message.error) waiting?.reject(new Error(`${waiting.method}: ${message.error.message}`));
      else waiting?.resolve(message.result);
      return;
    }
    if (message.method === undefined) return;
    const session = message.sessionId === undefined ? this.browser : this.#sessions.get(message.sessionId);
    // Which event it is shows only at run time; the listeners' own types hold because the browser keeps its protocol.
    const emitter: EventEmitter | undefined = session;
    emitter?.emit(message.method, message.params);
  }
}
