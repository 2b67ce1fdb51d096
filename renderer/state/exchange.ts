import type { Input, Output } from '#shared/contract/calls.ts';
import { exchangeText } from '#shared/text/exchange.ts';
import { call } from '#renderer/api/client.ts';
import { appState } from './app-state.ts';
import { tellDone, tellError } from './notices.ts';
import { flushAll } from './pending.ts';
import { save } from './save.ts';

export type WhatToGive = Input<'exchange:export'>['what'];
export type OpenedExchange = Output<'exchange:open'>;
export type Decision = Input<'exchange:accept'>['decisions'][number];

/** Asks where to and writes the file; true when it stands there. */
export async function giveRecords(what: WhatToGive, peer: string, suggested: string): Promise<boolean> {
  // The last words would be missing; why they were refused has been told.
  if (!(await flushAll())) return false;
  const target = await call('dialog:save', { suggested, type: 'records' });
  if (!target.ok) tellError(target.error);
  if (!target.ok || !target.value.file) return false;
  const answer = await call('exchange:export', { what, peer, target: target.value.file.token });
  if (!answer.ok) {
    tellError(answer.error);
    return false;
  }
  const { records, files, missing, name, file } = answer.value;
  appState.setState(({ revision }) => ({ revision: revision + 1 }));
  tellDone(exchangeText.given(records, files, missing, name), file);
  return true;
}

/** Asks for a file and looks into it; nothing changes. */
export async function openRecords(): Promise<OpenedExchange | undefined> {
  if (!(await flushAll())) return undefined;
  const chosen = await call('dialog:open', { type: 'records' });
  if (!chosen.ok) tellError(chosen.error);
  if (!chosen.ok || !chosen.value.file) return undefined;
  const answer = await call('exchange:open', { source: chosen.value.file.token });
  if (answer.ok) return answer.value;
  tellError(answer.error);
  return undefined;
}

/** All or nothing, one step of undo; true when it is done. */
export async function acceptRecords(
  { exchange, counts }: OpenedExchange,
  decisions: Decision[],
): Promise<boolean> {
  const done = await save('exchange:accept', { exchange, decisions });
  if (!done) return false;
  const touched = counts.new + counts.changed + counts.deleted + counts.conflicts;
  tellDone(done.changeSet === undefined ? exchangeText.acceptedNothing : exchangeText.accepted(touched));
  return true;
}
