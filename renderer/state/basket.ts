import type { StoredRecord } from '#shared/report/record-kinds.ts';
import { saved } from './save.ts';

/** Takes a record out of the basket with the files that went there with it; a report with its texts and decisions. */
export function restoreFromBasket({ id, kind }: StoredRecord): Promise<boolean> {
  if (kind === 'report') return saved('report:restore', { report: id });
  return saved('record:restore', { ids: [id] });
}
