import type { RecordFields, StoredRecord } from '#shared/report/record-kinds.ts';
import type { RecordStore } from '#electron/store/record-store.ts';

/** What a report keeps of its own, each in a record that names it. Into the basket and back they go with it. */
export const partKinds = ['reportText', 'reportView', 'appendix', 'waiver', 'reportRevision'] as const;
export type PartKind = (typeof partKinds)[number];

export type PartRecord<K extends PartKind = PartKind> = StoredRecord & { readonly fields: RecordFields<K> };

/** The parts of a report of one kind, in the order in which they were entered. */
export function partsOf<K extends PartKind>(records: RecordStore, kind: K, report: string): PartRecord<K>[] {
  return records
    .list(kind)
    .filter((record) => Reflect.get(record.fields, 'report') === report)
    .map((record) => record as PartRecord<K>);
}
