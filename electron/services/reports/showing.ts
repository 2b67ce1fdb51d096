import type { Handlers } from '#shared/contract/calls.ts';
import type { FilledItem } from '#shared/report/filled.ts';
import { factLookup } from '../fact-lookup.ts';
import type { ReportDesk } from './desk.ts';
import type { StoreSession } from '../store-session.ts';

/** «Где используется»: the reports that show a record, each with the numbers of its items. */
export function reportShowingService(session: StoreSession, desk: ReportDesk): Handlers<'report:showing'> {
  return {
    'report:showing': async ({ id }) => {
      const records = session.read();
      const facts = factLookup(records);
      const reports = records.list('report').flatMap((report) => {
        const { info, filled } = desk.read(report.id, facts);
        const items = filled.sections
          .flatMap((section) => section.items)
          .filter((item) => shows(item, id))
          .map(({ number }) => number);
        return items.length === 0 ? [] : [{ id: report.id, title: info.title, items }];
      });
      return { reports };
    },
  };
}

function shows({ nodes }: FilledItem, id: string): boolean {
  return nodes.some((node) => {
    if (node.type === 'text') return false;
    if (node.type === 'fact') return node.record === id;
    if (node.type === 'chart') return node.behind.some((of) => of.some((records) => records.includes(id)));
    return node.rows.some(
      (row) => row.id === id || row.cells.some(({ behind }) => behind?.records.includes(id)),
    );
  });
}
