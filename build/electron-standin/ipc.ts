/** Electron's `ipcMain`, and what happens to a message that a preload sends. */
import { EventEmitter } from 'node:events';
import { codec, encodeForIpc } from './codec.ts';
import type { ToMain } from './page/preload-world.ts';
import { makeEvent, strict } from './strict.ts';
import type { WebContents } from './web-contents.ts';

type InvokeHandler = (event: object, ...args: unknown[]) => unknown;

const handlers = new Map<string, InvokeHandler>();

class IpcMain extends EventEmitter {
  handle(channel: string, handler: InvokeHandler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  }

  handleOnce(channel: string, handler: InvokeHandler): void {
    this.handle(channel, (event, ...args) => {
      handlers.delete(channel);
      return handler(event, ...args);
    });
  }

  removeHandler(channel: string): void {
    handlers.delete(channel);
  }
}

/** Channels are the app's own, so any event name is known here. */
export const ipcMain = strict('ipcMain', new IpcMain());

function argumentsOf(body: string): unknown[] {
  const args = codec.decode(body);
  return Array.isArray(args) ? args : [];
}

async function answer(
  channel: string,
  event: object,
  args: unknown[],
): Promise<{ ok: boolean; body: string }> {
  try {
    const handler = handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return { ok: true, body: encodeForIpc(await handler(event, ...args)) };
  } catch (error) {
    const trace = error instanceof Error ? error.stack : String(error);
    process.stderr.write(`Error occurred in handler for '${channel}': ${trace}\n`);
    return { ok: false, body: codec.encode(`Error invoking remote method '${channel}': ${String(error)}`) };
  }
}

/** `contextId` is where the message came from: a reply must not reach the page that was loaded since. */
export async function receiveFromPreload(
  sender: WebContents,
  text: string,
  contextId: number,
): Promise<void> {
  const [kind, id, channel, body]: ToMain = JSON.parse(text);
  const args = argumentsOf(body);
  if (kind === 'preload-error') {
    const [error] = args;
    process.stderr.write(
      `Unable to load preload script: ${error instanceof Error ? error.stack : String(error)}\n`,
    );
    sender.emit('preload-error', makeEvent({}), sender.standin.preload, error);
    return;
  }
  const event = makeEvent({
    type: 'frame',
    sender,
    senderFrame: sender.mainFrame,
    processId: 1,
    frameId: 1,
    ports: [],
    reply: (replyChannel: string, ...replyArgs: unknown[]) => sender.send(replyChannel, ...replyArgs),
  });
  if (kind === 'send') {
    ipcMain.emit(channel, event, ...args);
    return;
  }
  const reply = await answer(channel, event, args);
  await sender.standin.deliver(['reply', id, reply.ok, reply.body], contextId);
}
