import { appState, type CallError, type Notice } from './app-state.ts';

let lastId = 0;

function add(make: (id: number) => Notice): void {
  lastId += 1;
  const notice = make(lastId);
  // The newest three: more would hide what people work on.
  appState.setState(({ notices }) => ({ notices: [...notices, notice].slice(-3) }));
}

export function tellError(error: CallError): void {
  add((id) => ({ id, type: 'error', error }));
}

export function tellDone(text: string, file?: string): void {
  add((id) => ({ id, type: 'done', text, ...(file === undefined ? {} : { file }) }));
}

export function dismiss(id: number): void {
  appState.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}
