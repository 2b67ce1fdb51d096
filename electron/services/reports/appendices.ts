import type { Handlers } from '#shared/contract/calls.ts';
import { Failure } from '#shared/contract/failure.ts';
import type { MutationInput } from '#shared/report/mutation.ts';
import type { ServicePorts } from '../ports.ts';
import type { StoreSession } from '../store-session.ts';
import { type PartRecord, partsOf } from './parts.ts';

type Names =
  'report:add-appendix' | 'report:write-appendix' | 'report:order-appendices' | 'report:remove-appendix';

/** Appendices that a report has beyond its form's. `assertDraft` throws where the report may not be changed. */
export function appendixService(
  session: StoreSession,
  assertDraft: (report: string) => void,
  ports: Pick<ServicePorts, 'newId'>,
): Handlers<Names> {
  const existing = (id: string): PartRecord<'appendix'> => {
    const record = session.read().get(id);
    if (record?.kind !== 'appendix' || record.deletedAt !== undefined)
      throw new Failure('record/not-found', { id });
    const appendix = record as PartRecord<'appendix'>;
    assertDraft(appendix.fields.report);
    return appendix;
  };

  return {
    'report:add-appendix': async ({ report, fields }) => {
      assertDraft(report);
      const order = partsOf(session.read(), 'appendix', report).length;
      const appendix = ports.newId();
      const create = {
        op: 'create',
        id: appendix,
        kind: 'appendix',
        fields: { report, order, ...fields },
      } as const;
      return { ...session.commit('report.appendix', [create]), appendix };
    },

    'report:write-appendix': async ({ appendix, fields }) => {
      const { id } = existing(appendix);
      const { event, ...others } = fields;
      const set = { ...others, ...(typeof event === 'string' ? { event } : {}) };
      const unset = event === null ? ['event'] : [];
      return session.commit('report.appendix', [{ op: 'update', id, set, unset }]);
    },

    'report:order-appendices': async ({ report, order }) => {
      assertDraft(report);
      const known = partsOf(session.read(), 'appendix', report);
      const place = new Map(order.map((id, at) => [id, at]));
      const sorted = known.toSorted(
        (a, b) =>
          (place.get(a.id) ?? order.length) - (place.get(b.id) ?? order.length) ||
          a.fields.order - b.fields.order,
      );
      return session.commit(
        'report.appendix',
        sorted.map(({ id }, at): MutationInput => ({ op: 'update', id, set: { order: at } })),
      );
    },

    'report:remove-appendix': async ({ appendix }) => {
      const { id } = existing(appendix);
      return session.commit('report.appendix', [{ op: 'delete', id }]);
    },
  };
}
