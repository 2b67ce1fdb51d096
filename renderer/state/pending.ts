import { appState } from './app-state.ts';

/** Edits that are typed and wait for their moment to be committed; all of them are written before the window goes. */
const waiting = new Map<symbol, () => Promise<void>>();

function count(): void {
  appState.setState({ unsaved: waiting.size });
}

/** Puts an edit in the queue in place of the one before it under the same key. */
export function hold(key: symbol, write: () => Promise<void>): void {
  waiting.set(key, write);
  count();
}

export async function flush(key: symbol): Promise<void> {
  const write = waiting.get(key);
  if (!write) return;
  // Taken out first: what is typed while it is being written is a new edit.
  waiting.delete(key);
  await write();
  count();
}

export async function flushAll(): Promise<void> {
  await Promise.all([...waiting.keys()].map(flush));
}
