import { sameContent } from '#shared/facts/canonical.ts';
import type { ErrorCode } from '#shared/text/errors.ts';
import { appState, type CallError, type Notice } from './app-state.ts';

/** After this a word of success has been read, milliseconds; errors stay. */
const readingTime = 20_000;

let lastId = 0;

/** The newest two, and nothing twice: more would hide what people work on. */
function add(notice: Notice): void {
  const { id: _, ...content } = notice;
  appState.setState(({ notices }) => ({
    notices: [...notices.filter(({ id: _id, ...other }) => !sameContent(other, content)), notice].slice(-2),
  }));
}

function nextId(): number {
  lastId += 1;
  return lastId;
}

export function tellError(error: CallError): void {
  add({ id: nextId(), type: 'error', error });
}

export function tellDone(text: string, file?: string): void {
  const id = nextId();
  add({ id, type: 'done', text, ...(file === undefined ? {} : { file }) });
  setTimeout(() => dismiss(id), readingTime);
}

export function dismiss(id: number): void {
  appState.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}

/** The matter of these errors is over. */
export function dismissErrors(code: ErrorCode): void {
  appState.setState(({ notices }) => ({
    notices: notices.filter((notice) => notice.type !== 'error' || notice.error.code !== code),
  }));
}
