import type { ExportFormat } from '#shared/contract/areas/reports.ts';
import { screenText } from '#shared/text/screens.ts';
import { call } from '#renderer/api/client.ts';
import { tellDone, tellError } from './notices.ts';
import { flushAll } from './pending.ts';

/** Reports as files and on paper. */

export interface ExportWish {
  readonly report: string;
  readonly title: string;
  readonly format: ExportFormat;
  readonly wishes?: { readonly draft?: boolean; readonly forSite?: boolean; readonly revision?: string };
}

export async function exportReport({ report, title, format, wishes }: ExportWish): Promise<void> {
  // A report without the last words would be a wrong one; why they were refused has been told.
  if (!(await flushAll())) return undefined;
  const target = await call('dialog:save', { suggested: title, type: format });
  if (!target.ok) return tellError(target.error);
  if (!target.value.file) return undefined;
  const answer = await call('report:export', {
    report,
    format,
    target: target.value.file.token,
    ...(wishes === undefined ? {} : { wishes }),
  });
  if (!answer.ok) return tellError(answer.error);
  const { name, empty, file } = answer.value;
  return tellDone(screenText.exported(name, empty), file);
}

/** «Печать»: the system's own dialog. */
export async function printReport(report: string, wishes: ExportWish['wishes'] = {}): Promise<void> {
  if (!(await flushAll())) return;
  const answer = await call('report:print', { report, wishes });
  if (!answer.ok) tellError(answer.error);
}
