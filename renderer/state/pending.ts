import { appState } from './app-state.ts';

/** Writes an edit; true when it is committed. */
export type Write = () => Promise<boolean>;

/**
 * Edits that are typed and wait for their moment to be committed. An edit leaves the queue only when its commit was
 * answered: what was refused stays, is said at the bottom of the window, and keeps the window from closing silently.
 */
const waiting = new Map<symbol, Write>();

/** Writes under way: whoever asks for the same one again waits for it instead of doing it twice. */
const running = new Map<Write, Promise<boolean>>();

/** What is begun and cannot be committed yet, by what people call it: a new record, a row without its main word. */
const drafts = new Map<symbol, string>();

/** Those that may hold an edit without having said so: an open cell of a grid. */
const holders = new Set<Write>();

/** Asked before everything is written; the answer stops asking. */
export function beforeFlush(finish: Write): () => void {
  holders.add(finish);
  return () => {
    holders.delete(finish);
  };
}

function count(): void {
  appState.setState({ unsaved: waiting.size + drafts.size });
}

/** Puts an edit in the queue in place of the one before it under the same key. */
export function hold(key: symbol, write: Write): void {
  waiting.set(key, write);
  count();
}

/** The person took the edit back: nothing is left to write. */
export function drop(key: symbol): void {
  waiting.delete(key);
  count();
}

/** Holds until the answer is called. */
export function holdDraft(key: symbol, name: string): () => void {
  drafts.set(key, name);
  count();
  return () => {
    drafts.delete(key);
    count();
  };
}

/** True when the edit is committed, or there was none. */
export async function flush(key: symbol): Promise<boolean> {
  const write = waiting.get(key);
  if (!write) return true;
  const done = await (running.get(write) ?? start(write));
  if (done && waiting.get(key) === write) waiting.delete(key);
  count();
  // What was typed while it was being written is a newer edit under the same key: it belongs to the answer.
  return done && waiting.has(key) ? await flush(key) : done;
}

function start(write: Write): Promise<boolean> {
  const promise = write().finally(() => running.delete(write));
  running.set(write, promise);
  return promise;
}

/** True when nothing that was typed is left unwritten. */
export async function flushAll(): Promise<boolean> {
  const finished = await Promise.all([...holders].map((finish) => finish()));
  const done = await Promise.all([...waiting.keys()].map(flush));
  return [...finished, ...done].every(Boolean);
}

/** Names of what is begun, but for one that the asker knows of. */
export function draftNames(except?: symbol): string[] {
  return [...drafts].filter(([key]) => key !== except).map(([, name]) => name);
}
