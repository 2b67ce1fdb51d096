import type { Input } from '#shared/contract/calls.ts';
import { call } from '#renderer/api/client.ts';
import { tellError } from './notices.ts';
import { saved } from './save.ts';

/** A file that a dialog gave: the right to read it once. */
export interface ChosenFile {
  readonly token: string;
  readonly name: string;
}

/** The person chooses any file; nothing when the dialog was left. */
export async function chooseFile(): Promise<ChosenFile | undefined> {
  const chosen = await call('dialog:open', { type: 'file' });
  if (chosen.ok) return chosen.value.file;
  tellError(chosen.error);
  return undefined;
}

interface Held extends Omit<Input<'event:hold'>, 'id'> {
  readonly photo: ChosenFile | undefined;
}

/** Marks a planned event as held, and keeps its picture; true when both are done. */
export async function holdEvent(id: string, { photo, ...held }: Held): Promise<boolean> {
  if (!(await saved('event:hold', { id, ...held }))) return false;
  if (!photo) return true;
  return await saved('attachment:add', { owner: id, source: photo.token, shrink: true });
}
