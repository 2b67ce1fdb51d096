import type { Input, Output } from '#shared/contract/calls.ts';
import type { ServiceCallName } from '#shared/contract/names.ts';
import type { Saved } from '#shared/contract/shapes.ts';
import { call } from '#renderer/api/client.ts';
import { appState } from './app-state.ts';
import { tellError } from './notices.ts';

/** Calls that commit something and say what. */
type SavingCall = {
  [N in ServiceCallName]: Output<N> extends Saved ? N : never;
}[ServiceCallName];

/**
 * Commits an edit. «Сохранено в …» changes with the answer and never before; the change joins the stack of undo.
 * A failure is told to the person and answered as nothing.
 */
export async function save<N extends SavingCall>(name: N, input: Input<N>): Promise<Output<N> | undefined> {
  const answer = await call(name, input);
  if (!answer.ok) {
    tellError(answer.error);
    return undefined;
  }
  const { changeSet, at } = answer.value;
  appState.setState((state) => ({
    undo: [...state.undo, changeSet].slice(-500),
    redo: [],
    savedAt: at,
    revision: state.revision + 1,
  }));
  return answer.value;
}

/** Takes the last change of this session back; Ctrl+Z outside of a text that is being typed. */
export function undo(): Promise<void> {
  return inTurn(() => step('undo', 'redo'));
}

export function redo(): Promise<void> {
  return inTurn(() => step('redo', 'undo'));
}

let lastStep: Promise<void> = Promise.resolve();

/** A key held down asks for the next step before the last one is answered; each takes its own change back. */
function inTurn(task: () => Promise<void>): Promise<void> {
  lastStep = lastStep.then(task);
  return lastStep;
}

async function step(from: 'undo' | 'redo', to: 'undo' | 'redo'): Promise<void> {
  const changeSet = appState.getState()[from].at(-1);
  if (changeSet === undefined) return;
  const answer = await call('change:revert', { changeSet });
  if (!answer.ok) {
    tellError(answer.error);
    return;
  }
  const { at, changeSet: reverting } = answer.value;
  appState.setState((state) => ({
    [from]: state[from].slice(0, -1),
    [to]: [...state[to], reverting],
    savedAt: at,
    revision: state.revision + 1,
  }));
}
