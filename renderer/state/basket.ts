import type { StoredRecord } from '#shared/report/record-kinds.ts';
import { saved } from './save.ts';

/** Takes a record out of the basket; a report comes with its texts and decisions. */
export function restoreFromBasket({ id, kind }: StoredRecord): Promise<boolean> {
  if (kind === 'report') return saved('report:restore', { report: id });
  return saved('record:commit', { label: 'record.restore', mutations: [{ op: 'restore', id }] });
}
