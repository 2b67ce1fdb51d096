import { Failure } from '#shared/contract/failure.ts';
import type { Handlers } from '#shared/contract/calls.ts';
import type { ServicePorts } from '../ports.ts';
import type { StoreSession } from '../store-session.ts';
import type { ReportDesk } from './desk.ts';
import { mutationsOf } from './mending.ts';
import { partsOf } from './parts.ts';

type Names = 'report:check' | 'report:waive' | 'report:mend';

/** Findings of a report: asked for, left with a reason, mended by the program. */
export function checkService(
  session: StoreSession,
  desk: ReportDesk,
  ports: Pick<ServicePorts, 'newId'>,
): Handlers<Names> {
  return {
    'report:check': async ({ report }) => ({ findings: [...desk.read(report).findings] }),

    'report:waive': async ({ report, finding, reason }) => {
      desk.assertDraft(report);
      const existing = partsOf(session.read(), 'waiver', report).find(
        ({ fields }) => fields.finding === finding,
      );
      if (reason.trim() === '') {
        return existing
          ? session.commit('report.waive', [{ op: 'delete', id: existing.id }])
          : session.commit('report.waive', []);
      }
      return session.commit('report.waive', [
        existing
          ? { op: 'update', id: existing.id, set: { reason } }
          : { op: 'create', id: ports.newId(), kind: 'waiver', fields: { report, finding, reason } },
      ]);
    },

    'report:mend': async ({ report, findings }) => {
      desk.assertDraft(report);
      const wanted = new Set(findings);
      const found = desk.read(report).findings.filter(({ id, mend }) => wanted.has(id) && mend !== undefined);
      const { mutations, mended } = mutationsOf(found, report, session.read());
      if (mended === 0) throw new Failure('report/nothing-to-mend');
      return { ...session.commit('report.mend', mutations), mended };
    },
  };
}
