import path from 'node:path';
import { Failure } from '#shared/contract/failure.ts';
import type { Handlers } from '#shared/contract/calls.ts';
import { fromReport } from '#shared/document/from-report.ts';
import { formatDate } from '#shared/forms/format.ts';
import { type FormNode, nodesOf } from '#shared/forms/definition.ts';
import type { MutationInput } from '#shared/report/mutation.ts';
import { writeWhole } from '#electron/files/write-file.ts';
import { factLookup } from './fact-lookup.ts';
import { type FormCatalogue, formInfo } from './forms.ts';
import type { Grants } from './grants.ts';
import type { ServicePorts } from './ports.ts';
import { attachmentsDeletedWith, attachmentsOf } from './record-basket.ts';
import { decide, noDecisions } from './report-decisions.ts';
import { lockOf, partsOf, type ReadReport, readReport, reportRecord } from './report-reading.ts';
import { pageOf } from './page-of.ts';
import type { StoreSession } from './store-session.ts';

type Names =
  | 'form:list'
  | 'report:list'
  | 'report:create'
  | 'report:open'
  | 'report:write-text'
  | 'report:decide'
  | 'report:check'
  | 'report:export'
  | 'report:delete'
  | 'report:restore';

/** Reports: made from a form, filled from facts at every look, kept as texts and decisions. */
export function reportService(
  session: StoreSession,
  forms: FormCatalogue,
  grants: Grants,
  ports: ServicePorts,
): Handlers<Names> {
  const isReadOnly = () => session.store().readOnly !== undefined;
  const read = (id: string): ReadReport => readReport(session.read(), forms, id, isReadOnly());

  /** The report, if it is a draft whose form has this node. */
  const writable = (id: string, node: string): FormNode => {
    const { fields } = reportRecord(session.read(), id);
    const locked = lockOf(fields, forms, isReadOnly());
    if (locked) throw new Failure(locked, { id: fields.form.id, version: fields.form.version });
    const known = forms.find(fields.form.id, fields.form.version);
    const found = known && nodesOf(known.form).find((each) => each.id === node);
    if (!found) throw new Failure('report/unknown-node');
    return found;
  };

  return {
    'form:list': async () => ({ forms: forms.all().map(formInfo) }),

    'report:list': async () => {
      const facts = factLookup(session.read());
      const reports = session
        .read()
        .list('report')
        .map(({ id }) => readReport(session.read(), forms, id, isReadOnly(), facts).info);
      return { reports: reports.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)) };
    },

    'report:create': async ({ form: formId, version, period, project, title }) => {
      const known = forms.find(formId, version);
      if (!known) throw new Failure('form/not-found', { id: formId, version: version ?? '' });
      const { form, hash } = known;
      if (!form.periods.some((precision) => precision === period.precision)) {
        throw new Failure('report/period', { period: formatDate(period) });
      }
      const chosen = project ?? onlyProject(session);
      if (form.project === 'required' && chosen === undefined) throw new Failure('report/project-needed');
      const id = ports.newId();
      const fields = {
        title: title ?? `${form.name}, ${formatDate(period)}`,
        form: { id: form.id, version: form.version, hash },
        period,
        state: 'draft',
        ...(chosen === undefined ? {} : { project: chosen }),
      };
      const saved = session.commit('report.create', [{ op: 'create', id, kind: 'report', fields }]);
      return { ...saved, report: id };
    },

    'report:open': async ({ report }) => {
      const { info, filled, findings } = read(report);
      return { info, filled, findings: [...findings] };
    },

    'report:write-text': async ({ report, node, text }) => {
      if (writable(report, node).type !== 'text') throw new Failure('report/unknown-node');
      const existing = partsOf(session.read(), 'reportText', report).find(
        ({ fields }) => fields.node === node,
      );
      const mutation: MutationInput = existing
        ? { op: 'update', id: existing.id, set: { text } }
        : { op: 'create', id: ports.newId(), kind: 'reportText', fields: { report, node, text } };
      return session.commit('report.write-text', [mutation]);
    },

    'report:decide': async ({ report, node, decision }) => {
      const { type } = writable(report, node);
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

    'report:check': async ({ report }) => ({ findings: [...read(report).findings] }),

    'report:export': async ({ report, target }) => {
      const file = grants.use(target, 'write');
      const { info, filled } = read(report);
      const bytes = await ports.writeDocx(
        fromReport(filled, info.title),
        ports.now(),
        pageOf(session, ports.now()),
      );
      const written = await writeWhole(file, bytes);
      const empty = filled.sections
        .flatMap((section) => section.items)
        .filter((item) => item.state !== 'filled')
        .map((item) => item.number);
      const name = path.basename(written.file);
      return { name, bytes: written.bytes, empty, file: grants.grant(written.file, 'show') };
    },

    'report:delete': async ({ report }) => {
      if (reportRecord(session.read(), report).fields.state !== 'draft')
        throw new Failure('report/not-draft');
      const parts = partKinds.flatMap((kind) => partsOf(session.read(), kind, report));
      const attached = attachmentsOf(session.read(), [report]);
      return session.commit('report.delete', [
        ...[...parts, ...attached].map(({ id }): MutationInput => ({ op: 'delete', id })),
        { op: 'delete', id: report },
      ]);
    },

    'report:restore': async ({ report }) => {
      const parts = session
        .read()
        .basket()
        .filter(({ kind, fields }) => {
          return partKinds.some((each) => each === kind) && Reflect.get(fields, 'report') === report;
        });
      const attached = attachmentsDeletedWith(session.read(), [report]);
      return session.commit('report.restore', [
        { op: 'restore', id: report },
        ...[...parts, ...attached].map(({ id }): MutationInput => ({ op: 'restore', id })),
      ]);
    },
  };
}

/** What a report keeps of its own goes into the basket with it, and comes back with it. */
const partKinds = ['reportText', 'reportView'] as const;

/** Where there is one project only, nobody needs to be asked which. */
function onlyProject(session: StoreSession): string | undefined {
  const projects = session.read().list('project');
  return projects.length === 1 ? projects[0]?.id : undefined;
}
