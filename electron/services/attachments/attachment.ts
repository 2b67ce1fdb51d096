import { Failure } from '#shared/contract/failure.ts';
import type { StoredRecord } from '#shared/report/record-kinds.ts';
import type { RecordStore } from '#electron/store/record-store.ts';

export type Attachment = StoredRecord<'attachment'>;

export function isAttachment(record: StoredRecord): record is Attachment {
  return record.kind === 'attachment';
}

/** All that are not in the basket. */
export function attachments(records: RecordStore): Attachment[] {
  return records.list('attachment').filter(isAttachment);
}

/** Throws `record/not-found`. */
export function attachment(records: RecordStore, id: string): Attachment {
  const record = records.get(id);
  if (!record || record.deletedAt !== undefined || !isAttachment(record)) {
    throw new Failure('record/not-found', { id });
  }
  return record;
}
