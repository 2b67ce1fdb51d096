import type { FormFaultInfo } from '#shared/contract/areas/forms.ts';
import { formsText } from '#shared/text/forms-screen.ts';
import { call } from '#renderer/api/client.ts';
import { appState } from './app-state.ts';
import { tellDone, tellError } from './notices.ts';
import { save } from './save.ts';

/** Asks for a file with a form and adds it; answers its faults, for which it was refused. */
export async function addForm(): Promise<readonly FormFaultInfo[]> {
  const chosen = await call('dialog:open', { type: 'form' });
  if (!chosen.ok) tellError(chosen.error);
  if (!chosen.ok || !chosen.value.file) return [];
  const answer = await call('form:add', { source: chosen.value.file.token });
  if (!answer.ok) {
    tellError(answer.error);
    return [];
  }
  const { faults, form, saved } = answer.value;
  if (saved) {
    const { changeSet, at } = saved;
    appState.setState((state) => ({
      savedAt: at,
      revision: state.revision + 1,
      ...(changeSet === undefined ? {} : { undo: [...state.undo, changeSet].slice(-500), redo: [] }),
    }));
  }
  if (form) tellDone(saved ? formsText.added(form.name, form.version) : formsText.alreadyHere);
  return faults;
}

/** Takes a form away that no report is pinned to. */
export async function removeForm(id: string, version: string, name: string): Promise<void> {
  if (await save('form:remove', { id, version })) tellDone(formsText.removed(name, version));
}
