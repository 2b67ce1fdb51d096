import type { ReportRevision } from '#shared/report/report.ts';
import type { RecordStore } from '#electron/store/record-store.ts';
import { type PartRecord, partsOf } from './parts.ts';

/** Frozen revisions of a report, the newest last. */
export function revisionsOf(records: RecordStore, report: string): PartRecord<'reportRevision'>[] {
  return partsOf(records, 'reportRevision', report).toSorted((a, b) => a.fields.number - b.fields.number);
}

export function newestRevision(records: RecordStore, report: string): ReportRevision | undefined {
  return revisionsOf(records, report).at(-1)?.fields;
}
