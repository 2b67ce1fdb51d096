import { call } from '#renderer/api/client.ts';
import { tellError } from './notices.ts';
import { save } from './save.ts';

/** Takes back the step that put a record into the basket, and with it all that went there in the same step. */
export async function restoreFromBasket(id: string): Promise<void> {
  const history = await call('record:history', { id });
  if (!history.ok) {
    tellError(history.error);
    return;
  }
  const deletion = history.value.entries.find(({ touched }) => touched.includes('deletedAt'));
  if (deletion) await save('change:revert', { changeSet: deletion.id });
}
