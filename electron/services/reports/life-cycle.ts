import { createHash } from 'node:crypto';
import { Failure } from '#shared/contract/failure.ts';
import type { Handlers } from '#shared/contract/calls.ts';
import type { RevisionInfo } from '#shared/contract/areas/reports.ts';
import { parseDocument } from '#shared/blocks/model.ts';
import { canonicalJson } from '#shared/facts/canonical.ts';
import { differencesOf } from '#shared/document/difference.ts';
import { fromReport } from '#shared/document/from-report.ts';
import { findingText } from '#shared/text/findings.ts';
import { factLookup } from '../fact-lookup.ts';
import type { ServicePorts } from '../ports.ts';
import { attachmentsOf } from '../record-basket.ts';
import type { StoreSession } from '../store-session.ts';
import type { ReportDesk } from './desk.ts';
import { frozenFacts } from './frozen-facts.ts';
import type { PartRecord } from './parts.ts';
import { filledReport, reportRecord } from './reading.ts';
import { newestRevision, revisionsOf } from './revisions.ts';

type Names =
  | 'report:finalise'
  | 'report:correct'
  | 'report:for-signature'
  | 'report:deliver'
  | 'report:revisions'
  | 'report:revision-document'
  | 'report:difference';

/**
 * Draft → finalised → for signature; sent, accepted and returned are steps of a frozen revision. A correction is a new
 * revision: what was frozen stays as it was.
 */
export function lifeCycleService(
  session: StoreSession,
  desk: ReportDesk,
  ports: Pick<ServicePorts, 'newId' | 'now'>,
): Handlers<Names> {
  const stateOf = (report: string) => reportRecord(session.read(), report).fields.state;
  const revision = (id: string): PartRecord<'reportRevision'> => {
    const record = session.read().get(id);
    if (record?.kind !== 'reportRevision' || record.deletedAt !== undefined)
      throw new Failure('record/not-found', { id });
    return record as PartRecord<'reportRevision'>;
  };

  return {
    'report:finalise': async ({ report }) => {
      desk.assertDraft(report);
      const facts = factLookup(session.read());
      const { form, filled, findings, info } = desk.read(report, facts);
      if (info.blocking > 0) throw new Failure('report/not-clean', { count: info.blocking });
      const { fields } = reportRecord(session.read(), report);
      const document = fromReport(filled, fields.title);
      const about = [fields.project, fields.organisation, fields.centre, fields.municipality];
      const frozen = { document, facts: frozenFacts(filled, about, facts), form };
      const hash = createHash('sha256').update(canonicalJson(frozen)).digest('hex');
      const id = ports.newId();
      const waivers = findings.flatMap((finding) => {
        const { waived, rule, details } = finding;
        return waived ? [{ rule, text: findingText(rule, details).what, reason: waived.reason }] : [];
      });
      const number = fields.revision ?? 1;
      const saved = session.commit('report.finalise', [
        {
          op: 'create',
          id,
          kind: 'reportRevision',
          fields: { report, number, finalisedAt: ports.now(), hash, ...frozen, waivers, delivery: [] },
        },
        { op: 'update', id: report, set: { state: 'finalised', revision: number } },
      ]);
      return { ...saved, revision: id, hash, facts: frozen.facts.length };
    },

    'report:correct': async ({ report }) => {
      if (stateOf(report) === 'draft') throw new Failure('report/not-finalised');
      const next = (newestRevision(session.read(), report)?.number ?? 0) + 1;
      return session.commit('report.correct', [
        { op: 'update', id: report, set: { state: 'draft', revision: next } },
      ]);
    },

    'report:for-signature': async ({ report }) => {
      if (stateOf(report) !== 'finalised') throw new Failure('report/not-finalised');
      return session.commit('report.for-signature', [
        { op: 'update', id: report, set: { state: 'forSignature' } },
      ]);
    },

    'report:deliver': async ({ revision: id, state, at, note }) => {
      const { fields } = revision(id);
      const step = { state, at, ...(note === undefined || note === '' ? {} : { note }) };
      return session.commit('report.deliver', [
        { op: 'update', id, set: { delivery: fields.delivery.concat(step) } },
      ]);
    },

    'report:revisions': async ({ report }) => {
      reportRecord(session.read(), report);
      const all = revisionsOf(session.read(), report);
      return { revisions: all.map((each) => shown(each, session)) };
    },

    'report:revision-document': async ({ revision: id }) => ({
      document: parseDocument(revision(id).fields.document),
    }),

    'report:difference': async ({ report }) => {
      const { fields } = reportRecord(session.read(), report);
      const frozen = newestRevision(session.read(), report);
      if (!frozen) throw new Failure('report/not-finalised');
      const { filled } = filledReport(desk.reading(), report, fields);
      return {
        differences: differencesOf(parseDocument(frozen.document), fromReport(filled, fields.title)),
      };
    },
  };
}

function shown({ id, fields }: PartRecord<'reportRevision'>, session: StoreSession): RevisionInfo {
  const { number, finalisedAt, hash, waivers, delivery } = fields;
  return {
    id,
    number,
    finalisedAt,
    hash,
    waivers: waivers.map(({ rule, text, reason }) => ({ rule, text, reason })),
    delivery: delivery.map(({ state, at, note }) => ({ state, at, ...(note === undefined ? {} : { note }) })),
    scans: attachmentsOf(session.read(), [id]).map((attached) => ({
      id: attached.id,
      name: String(Reflect.get(attached.fields, 'name')),
    })),
  };
}
