import { call, hear } from '#renderer/api/client.ts';
import { type MenuCommand, menuCommands } from '#shared/contract/names.ts';
import { editorText } from '#shared/text/editor.ts';
import { screenText } from '#shared/text/screens.ts';
import { appState, openSearch } from './app-state.ts';
import { goTo } from './navigate.ts';
import { tellDone, tellError } from './notices.ts';
import { draftNames, flushAll } from './pending.ts';
import { printReport } from './report-files.ts';
import { redo, undo } from './save.ts';

/** Reads what the program shows first; a store that cannot be opened is the state `failure`. */
export async function readStatus(): Promise<void> {
  const answer = await call('app:status', {});
  appState.setState({ now: new Date() });
  if (answer.ok) {
    const { savedAt } = answer.value;
    appState.setState((state) => ({
      status: answer.value,
      failure: undefined,
      savedAt: savedAt ?? state.savedAt,
    }));
  } else appState.setState({ failure: answer.error });
}

export async function makeCopy(): Promise<void> {
  const answer = await call('copy:make', {});
  if (!answer.ok) return tellError(answer.error);
  tellDone(screenText.copyMade(answer.value.name));
  return await readStatus();
}

/** «Восстановить из копии»: the person chooses the file; what stood there before is kept aside. */
export async function restoreFromCopy(): Promise<void> {
  // An edit of now must not be written into the data of then.
  if (!(await flushAll())) return undefined;
  const chosen = await call('dialog:open', { type: 'copy' });
  if (!chosen.ok) return tellError(chosen.error);
  if (!chosen.value.file) return undefined;
  const answer = await call('copy:restore', { source: chosen.value.file.token });
  if (!answer.ok) return tellError(answer.error);
  // Undo of before the restore speaks of changes that the restored store may not have.
  appState.setState(({ revision }) => ({ undo: [], redo: [], revision: revision + 1 }));
  await readStatus();
  goTo({ screen: 'home' });
  return tellDone(screenText.restored(answer.value.kept));
}

/** Facts from a file, all or nothing; one step of undo. */
export async function importFacts(): Promise<void> {
  const chosen = await call('dialog:open', { type: 'facts' });
  if (!chosen.ok) return tellError(chosen.error);
  if (!chosen.value.file) return undefined;
  const answer = await call('facts:import', { source: chosen.value.file.token });
  if (!answer.ok) return tellError(answer.error);
  const { created, updated, unchanged, saved } = answer.value;
  const changeSet = saved?.changeSet;
  appState.setState((state) => ({
    revision: state.revision + 1,
    ...(changeSet === undefined ? {} : { undo: [...state.undo, changeSet], redo: [] }),
  }));
  return tellDone(screenText.imported(created, updated, unchanged));
}

export async function exportFacts(): Promise<void> {
  const name = appState.getState().status?.organisation ?? screenText.program;
  const target = await call('dialog:save', { suggested: screenText.factsOf(name), type: 'facts' });
  if (!target.ok) return tellError(target.error);
  if (!target.value.file) return undefined;
  const answer = await call('facts:export', { target: target.value.file.token });
  if (!answer.ok) return tellError(answer.error);
  return tellDone(screenText.factsExported(answer.value.records, answer.value.name), answer.value.file);
}

export async function showFile(token: string, open: boolean): Promise<void> {
  const answer = await call('file:show', { token, open });
  if (!answer.ok) tellError(answer.error);
}

/** Typing has an undo of its own; everywhere else it is the data's. */
function isTyping(): boolean {
  const { activeElement: at } = document;
  if (at instanceof HTMLElement && at.isContentEditable) return true;
  return at instanceof HTMLTextAreaElement || (at instanceof HTMLInputElement && at.type === 'text');
}

/** A text with an editor of its own hears of it the way that browsers tell editors. */
function stepOfTyping(inputType: 'historyUndo' | 'historyRedo'): void {
  const { activeElement: at } = document;
  if (at instanceof HTMLElement && at.isContentEditable)
    at.dispatchEvent(new InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true }));
  else document.execCommand(inputType === 'historyUndo' ? 'undo' : 'redo');
}

const does: Readonly<Record<MenuCommand, () => void>> = {
  undo: () => {
    if (isTyping()) stepOfTyping('historyUndo');
    else void undo();
  },
  redo: () => {
    if (isTyping()) stepOfTyping('historyRedo');
    else void redo();
  },
  export: () => document.querySelector<HTMLButtonElement>('[data-command="export"]')?.click(),
  print: () => {
    const { place } = appState.getState();
    if (place.screen === 'editor') void printReport(place.report);
    else tellDone(editorText.printWhat);
  },
  copy: () => void makeCopy(),
  restore: () => void restoreFromCopy(),
  'import-facts': () => void importFacts(),
  'export-facts': () => void exportFacts(),
};

async function answerClosing(): Promise<void> {
  const written = await flushAll();
  const unsaved = [...draftNames(), ...(written ? [] : [screenText.unsavedText])];
  await call('window:flushed', { unsaved });
}

function onKey(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey)) return;
  const key = event.code;
  // With Shift it makes a link in a text.
  if (key === 'KeyK' && !event.shiftKey) {
    event.preventDefault();
    openSearch(true);
  }
  if (isTyping()) return;
  if (key !== 'KeyZ' && key !== 'KeyY') return;
  event.preventDefault();
  does[key === 'KeyY' || event.shiftKey ? 'redo' : 'undo']();
}

/** Menu, keys that the menu does not know, and the last moment before the window goes. */
export function listen(): () => void {
  const stops = [
    appState.subscribe((state, before) => {
      if (state.revision !== before.revision) void readStatus();
    }),
    hear('menu', (name) => {
      const command = menuCommands.find((each) => each === name);
      if (command) does[command]();
    }),
    hear('closing', () => {
      void answerClosing();
    }),
  ];
  window.addEventListener('keydown', onKey);
  return () => {
    for (const stop of stops) stop();
    window.removeEventListener('keydown', onKey);
  };
}
