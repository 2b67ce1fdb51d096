import { Failure } from '#shared/contract/failure.ts';
import type { Handlers } from '#shared/contract/calls.ts';
import type { MutationInput } from '#shared/report/mutation.ts';
import type { ServicePorts } from '../ports.ts';
import type { StoreSession } from '../store-session.ts';
import { decide, noDecisions } from './decisions.ts';
import type { ReportDesk } from './desk.ts';
import { partsOf } from './parts.ts';

type Names = 'report:write-text' | 'report:confirm' | 'report:decide';

/** What people write into a report: its texts, and decisions about its tables and lists. */
export function reportTextService(
  session: StoreSession,
  desk: ReportDesk,
  ports: Pick<ServicePorts, 'newId'>,
): Handlers<Names> {
  const textOf = (report: string, node: string) =>
    partsOf(session.read(), 'reportText', report).find(({ fields }) => fields.node === node);

  return {
    'report:write-text': async ({ report, node, text, blocks }) => {
      if (desk.writableNode(report, node).type !== 'text') throw new Failure('report/unknown-node');
      const existing = textOf(report, node);
      const written = { text, ...(blocks === undefined ? {} : { blocks }) };
      // Whoever writes a text anew has read it: last year's mark goes.
      const unset = ['mark', ...(blocks === undefined ? ['blocks'] : [])];
      const mutation: MutationInput = existing
        ? { op: 'update', id: existing.id, set: written, unset }
        : { op: 'create', id: ports.newId(), kind: 'reportText', fields: { report, node, ...written } };
      return session.commit('report.write-text', [mutation]);
    },

    'report:confirm': async ({ report, nodes }) => {
      desk.assertDraft(report);
      const marked = nodes.flatMap((node) => textOf(report, node) ?? []);
      return session.commit(
        'report.confirm',
        marked.map(({ id }): MutationInput => ({ op: 'update', id, set: { mark: 'carried' } })),
      );
    },

    'report:decide': async ({ report, node, decision }) => {
      const { type } = desk.writableNode(report, node);
      if (type !== 'table' && type !== 'list') throw new Failure('report/unknown-node');
      const existing = partsOf(session.read(), 'reportView', report).find(
        ({ fields }) => fields.node === node,
      );
      const after = decide(existing?.fields ?? noDecisions, decision, ports.newId);
      const unset = after.absence === undefined ? ['absence'] : [];
      const mutation: MutationInput = existing
        ? { op: 'update', id: existing.id, set: after, unset }
        : { op: 'create', id: ports.newId(), kind: 'reportView', fields: { ...after, report, node } };
      return session.commit(`report.decide.${decision.do}`, [mutation]);
    },
  };
}
