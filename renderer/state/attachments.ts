import type { Output } from '#shared/contract/calls.ts';
import { attachmentText } from '#shared/text/attachments.ts';
import { call } from '#renderer/api/client.ts';
import { appState } from './app-state.ts';
import { showFile } from './commands.ts';
import { tellDone, tellError } from './notices.ts';
import { save, saved } from './save.ts';

/** A file that the person has chosen, and the right to read it once. */
export interface ChosenFile {
  readonly token: string;
  readonly name: string;
  readonly bytes?: number | undefined;
}

/** Nothing when the person thought better of it. */
export async function chooseFile(): Promise<ChosenFile | undefined> {
  const answer = await call('dialog:open', { type: 'file' });
  if (answer.ok) return answer.value.file;
  tellError(answer.error);
  return undefined;
}

/** Answers what the file became; what the person has to know of it is told. */
export async function addFile(
  owner: string,
  source: string,
  shrink: boolean,
): Promise<Output<'attachment:add'> | undefined> {
  const added = await save('attachment:add', { owner, source, shrink });
  if (added?.kept) tellDone(attachmentText.kept[added.kept]);
  return added;
}

/** True when the picture has no place in it any more. */
export async function removeLocation(id: string): Promise<boolean> {
  const shrunk = await save('attachment:shrink', { id });
  if (!shrunk) return false;
  tellDone(shrunk.kept ? attachmentText.kept[shrunk.kept] : attachmentText.locationRemoved);
  return shrunk.kept === undefined;
}

export async function removeFile(id: string, name: string): Promise<void> {
  if (await saved('record:delete', { ids: [id] })) tellDone(attachmentText.removed(name));
}

export async function openFile(id: string): Promise<void> {
  const answer = await call('attachment:show', { id });
  if (answer.ok) await showFile(answer.value.file, true);
  else tellError(answer.error);
}

export async function saveFileAs(id: string, name: string): Promise<void> {
  const target = await call('dialog:save', { suggested: name.slice(-200), type: 'file' });
  if (!target.ok) return tellError(target.error);
  if (!target.value.file) return undefined;
  const answer = await call('attachment:export', { id, target: target.value.file.token });
  if (!answer.ok) return tellError(answer.error);
  return tellDone(attachmentText.savedAs(answer.value.name), answer.value.file);
}

/** Reads every file whole: seconds for each gigabyte. */
export async function checkFilesDeep(): Promise<Output<'attachment:check'> | undefined> {
  const answer = await call('attachment:check', { deep: true });
  if (answer.ok) return answer.value;
  tellError(answer.error);
  return undefined;
}

export async function cleanFiles(): Promise<void> {
  const answer = await call('attachment:clean', {});
  if (!answer.ok) return tellError(answer.error);
  // No commit, but whoever shows the room that is left reads it again.
  appState.setState(({ revision }) => ({ revision: revision + 1 }));
  return tellDone(attachmentText.cleaned(answer.value.count, answer.value.bytes));
}

/** A small picture of an attachment as an address of an image; nothing where none can be made. */
export async function previewOf(id: string, size: number): Promise<string | undefined> {
  const answer = await call('attachment:picture', { id, size });
  return answer.ok ? `data:${answer.value.mediaType};base64,${answer.value.base64}` : undefined;
}
