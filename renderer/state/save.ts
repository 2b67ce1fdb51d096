import type { Input, Output } from '#shared/contract/calls.ts';
import type { ServiceCallName } from '#shared/contract/names.ts';
import type { Saved } from '#shared/contract/shapes.ts';
import { call } from '#renderer/api/client.ts';
import { appState } from './app-state.ts';
import { tellError } from './notices.ts';
import { flushAll } from './pending.ts';

/** Calls that commit something and say what. */
type SavingCall = {
  [N in ServiceCallName]: Output<N> extends Saved ? ('changeSet' extends keyof Output<N> ? N : never) : never;
}[ServiceCallName];

/** Commits and steps of undo happen one after another: each must see what the one before it changed. */
let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const next = last.then(task);
  last = next.catch(() => undefined);
  return next;
}

/**
 * Commits an edit. «Сохранено в …» changes with the answer and never before; the change joins the stack of undo.
 * A failure is told to the person and answered as nothing.
 */
export function save<N extends SavingCall>(name: N, input: Input<N>): Promise<Output<N> | undefined> {
  return inTurn(async () => {
    const answer = await call(name, input);
    if (!answer.ok) {
      tellError(answer.error);
      return undefined;
    }
    const { changeSet, at } = answer.value;
    appState.setState((state) => ({
      savedAt: at,
      revision: state.revision + 1,
      // Where nothing had to change there is nothing to take back.
      ...(changeSet === undefined ? {} : { undo: [...state.undo, changeSet].slice(-500), redo: [] }),
    }));
    return answer.value;
  });
}

/** As `save`, for those who only need to know whether it is committed. */
export async function saved<N extends SavingCall>(name: N, input: Input<N>): Promise<boolean> {
  return (await save(name, input)) !== undefined;
}

/** Takes the last change of this session back; Ctrl+Z outside of a text that is being typed. */
export async function undo(): Promise<void> {
  await flushAll();
  await inTurn(() => step('undo', 'redo'));
}

export async function redo(): Promise<void> {
  await flushAll();
  await inTurn(() => step('redo', 'undo'));
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
    [from]: state[from].filter((each) => each !== changeSet),
    [to]: reverting === undefined ? state[to] : [...state[to], reverting],
    savedAt: at,
    revision: state.revision + 1,
  }));
}

/** Sets one field of a record, or takes it away; true when it is committed. */
export function saveField(id: string, name: string, value: unknown): Promise<boolean> {
  const change = value === undefined ? { unset: [name] } : { set: { [name]: value } };
  return saved('record:commit', { label: 'record.update', mutations: [{ op: 'update', id, ...change }] });
}
