import { type SheetWish, sheetWish } from '#shared/contract/areas/sheet.ts';
import type { FactKind } from '#shared/facts/kinds.ts';
import { dataText } from '#shared/text/data.ts';
import { call } from '#renderer/api/client.ts';
import { appState } from './app-state.ts';
import { copyToClipboard } from './clipboard.ts';
import { tellDone, tellError } from './notices.ts';
import { flushAll } from './pending.ts';
import { useAnswer } from './use-answer.ts';

/** Writes a «справка» where the person says. */
export async function writeSheet(wish: SheetWish, format: 'docx' | 'xlsx'): Promise<void> {
  if (!(await flushAll())) return undefined;
  const target = await call('dialog:save', { suggested: wish.title, type: format });
  if (!target.ok) return tellError(target.error);
  if (!target.value.file) return undefined;
  const answer = await call('sheet:export', { ...wish, format, target: target.value.file.token });
  if (!answer.ok) return tellError(answer.error);
  return tellDone(dataText.sheetWritten(answer.value.name, answer.value.rows), answer.value.file);
}

export async function copySheet(wish: SheetWish): Promise<void> {
  const answer = await call('sheet:copy', wish);
  if (!answer.ok) return tellError(answer.error);
  const isCopied = copyToClipboard(answer.value);
  return tellDone(isCopied ? dataText.sheetCopied(answer.value.rows) : dataText.sheetNotCopied);
}

export interface SavedSheet {
  readonly id: string;
  readonly kind: FactKind;
  readonly wish: SheetWish;
}

/** Those that still read: a column that is gone takes nothing else along. */
export function useSavedSheets(): SavedSheet[] {
  const { value } = useAnswer('settings:get', {});
  return (value?.savedTables ?? []).flatMap(({ id, ...kept }) => {
    const wish = sheetWish.safeParse(kept);
    return wish.success ? [{ id, kind: wish.data.kind, wish: wish.data }] : [];
  });
}

async function setSaved(change: (before: readonly object[]) => readonly object[]): Promise<boolean> {
  const settings = await call('settings:get', {});
  if (!settings.ok) {
    tellError(settings.error);
    return false;
  }
  const answer = await call('settings:set', {
    key: 'savedTables',
    value: change(settings.value.savedTables),
  });
  if (!answer.ok) tellError(answer.error);
  // Whoever shows settings reads them again.
  else appState.setState(({ revision }) => ({ revision: revision + 1 }));
  return answer.ok;
}

/** Under the same title and kind a newer one takes the place of the older. */
export async function keepSheet(wish: SheetWish): Promise<void> {
  const isSame = (kept: object) =>
    Reflect.get(kept, 'title') === wish.title && Reflect.get(kept, 'kind') === wish.kind;
  const done = await setSaved((before) => [
    ...before.filter((kept) => !isSame(kept)),
    { id: crypto.randomUUID(), ...wish },
  ]);
  if (done) tellDone(dataText.sheetKept(wish.title));
}

export async function forgetSheet(id: string): Promise<void> {
  await setSaved((before) => before.filter((kept) => Reflect.get(kept, 'id') !== id));
}
