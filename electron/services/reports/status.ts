import type { reportStatuses } from '#shared/contract/shapes.ts';
import type { Report, ReportRevision } from '#shared/report/report.ts';

export type ReportStatus = (typeof reportStatuses)[number];

/** «без ошибок», «отправлен», «принят», «возвращён» follow from findings and delivery; they are never stored twice. */
export function statusOf(
  state: Report['state'],
  findings: number,
  revision: ReportRevision | undefined,
): ReportStatus {
  if (state === 'draft') return findings === 0 ? 'clean' : 'draft';
  return revision?.delivery.at(-1)?.state ?? state;
}
