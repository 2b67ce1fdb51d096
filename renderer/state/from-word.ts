import type { SplitWord } from '#shared/contract/areas/from-word.ts';
import { takeText } from '#shared/text/forms-screen.ts';
import { call } from '#renderer/api/client.ts';
import { tellDone, tellError } from './notices.ts';
import { flushAll } from './pending.ts';
import { save } from './save.ts';

/** Asks for last year's file and takes it apart; nothing is written. */
export async function splitWord(report: string): Promise<SplitWord | undefined> {
  // What stands in the report now has to be what the person last wrote; why it was refused has been told.
  if (!(await flushAll())) return undefined;
  const chosen = await call('dialog:open', { type: 'docx' });
  if (!chosen.ok) tellError(chosen.error);
  if (!chosen.ok || !chosen.value.file) return undefined;
  const answer = await call('word:split', { report, source: chosen.value.file.token });
  if (answer.ok) return answer.value;
  tellError(answer.error);
  return undefined;
}

/** All that was marked in one step of undo; true when it is done. */
export async function takeWord(split: string, accepted: string[]): Promise<boolean> {
  const done = await save('word:take', { split, accepted });
  if (done) tellDone(takeText.taken(done.texts, done.records));
  return done !== undefined;
}
