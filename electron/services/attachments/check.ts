import fs from 'node:fs';
import path from 'node:path';
import type { MissedAttachment } from '#shared/contract/areas/attachments.ts';
import type { Output } from '#shared/contract/calls.ts';
import { isFactKind } from '#shared/facts/kinds.ts';
import { titleOf } from '#shared/forms/record-title.ts';
import { type AttachmentFiles, type FolderFile, sum } from '#electron/files/attachment-files.ts';
import { mentionsOfCopies } from '#electron/store/copy-mentions.ts';
import { copiesName } from '#electron/store/open-store.ts';
import type { RecordStore } from '#electron/store/record-store.ts';
import { factLookup } from '../fact-lookup.ts';
import { attachments, type Attachment } from './attachment.ts';
import { type AttachmentState, stateOf } from './state.ts';

/** Compares records and files. `deep` reads every file whole; without it only sizes are compared. */
export async function checkAttachments(
  records: RecordStore,
  files: AttachmentFiles,
  dataFolder: string,
  deep: boolean,
): Promise<Output<'attachment:check'>> {
  const all = await files.list();
  const own = all.filter(({ isDerived }) => !isDerived);
  const orphans = orphansOf(all, records, dataFolder);
  const states = await statesOf(attachments(records), files, deep);
  const missed = (state: AttachmentState): MissedAttachment[] =>
    states.filter((each) => each.state === state).map(({ attachment }) => missedOf(attachment, records));
  return {
    files: own.length,
    bytes: sum(own),
    quota: files.limits.quotaBytes,
    orphans: { count: orphans.filter(({ isDerived }) => !isDerived).length, bytes: sum(orphans) },
    lost: missed('lost'),
    damaged: missed('damaged'),
  };
}

/** One file after another: two at once would only make the disk jump. */
async function statesOf(all: readonly Attachment[], files: AttachmentFiles, deep: boolean) {
  const states: { readonly attachment: Attachment; readonly state: AttachmentState }[] = [];
  for (const attachment of all)
    states.push({ attachment, state: await stateOf(attachment.fields, files, deep) });
  return states;
}

/**
 * Files that nothing names: no record, no basket, no step of undo, no copy that may be restored. What a crash left
 * half written, and small pictures of what is gone, are among them.
 */
function orphansOf(all: readonly FolderFile[], records: RecordStore, dataFolder: string): FolderFile[] {
  const named = records.fileMentions();
  const unnamed = all.filter(({ sha256 }) => sha256 === undefined || !named.has(sha256));
  if (unnamed.length === 0) return [];
  const inCopies = mentionsOfCopies(path.join(dataFolder, copiesName));
  return unnamed.filter(({ sha256 }) => sha256 === undefined || !inCopies.has(sha256));
}

/** Removes orphans, and answers what that freed. Nothing can name one between the look and its end. */
export async function cleanAttachments(
  records: RecordStore,
  files: AttachmentFiles,
  dataFolder: string,
): Promise<{ readonly count: number; readonly bytes: number }> {
  const all = await files.list();
  const orphans = orphansOf(all, records, dataFolder);
  for (const { file } of orphans) fs.rmSync(file, { force: true });
  return { count: orphans.filter(({ isDerived }) => !isDerived).length, bytes: sum(orphans) };
}

function missedOf({ id, fields }: Attachment, records: RecordStore): MissedAttachment {
  const owner = records.get(fields.owner);
  return {
    id,
    name: fields.name,
    owner: fields.owner,
    ownerKind: owner?.kind ?? '',
    ownerTitle: owner ? ownerTitle(owner, records) : '',
  };
}

function ownerTitle(owner: NonNullable<ReturnType<RecordStore['get']>>, records: RecordStore): string {
  const { id, kind, fields } = owner;
  if (isFactKind(kind)) return titleOf({ id, kind, fields }, factLookup(records));
  const title: unknown = Reflect.get(fields, 'title');
  return typeof title === 'string' ? title : '';
}
