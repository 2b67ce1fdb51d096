import path from 'node:path';
import { Failure } from '#shared/contract/failure.ts';
import type { Handlers } from '#shared/contract/calls.ts';
import { fromReport } from '#shared/document/from-report.ts';
import { formatDate } from '#shared/forms/format.ts';
import { nodesOf } from '#shared/forms/definition.ts';
import type { MutationInput } from '#shared/report/mutation.ts';
import { writeWhole } from '#electron/files/write-file.ts';
import { factLookup } from './fact-lookup.ts';
import { type FormCatalogue, formInfo } from './forms.ts';
import type { Grants } from './grants.ts';
import type { ServicePorts } from './ports.ts';
import { decide, noDecisions } from './report-decisions.ts';
import { partsOf, type ReadReport, readReport, reportRecord } from './report-reading.ts';
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
  | 'report:delete';

/** Reports: made from a form, filled from facts at every look, kept as texts and decisions. */
export function reportService(
  session: StoreSession,
  forms: FormCatalogue,
  grants: Grants,
  ports: ServicePorts,
): Handlers<Names> {
  const isReadOnly = () => session.store().readOnly !== undefined;
  const read = (id: string): ReadReport => readReport(session.read(), forms, id, isReadOnly());

  /** A draft that may be written, and a node that its form has. */
  const writable = (id: string, node: string): void => {
    const { info, form } = read(id);
    if (info.locked) throw new Failure(info.locked, { id: info.formId, version: info.formVersion });
    if (!nodesOf(form).some((each) => each.id === node)) throw new Failure('report/unknown-node');
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
      writable(report, node);
      const existing = partsOf(session.read(), 'reportText', report).find(
        ({ fields }) => fields.node === node,
      );
      const mutation: MutationInput = existing
        ? { op: 'update', id: existing.id, set: { text } }
        : { op: 'create', id: ports.newId(), kind: 'reportText', fields: { report, node, text } };
      return session.commit('report.write-text', [mutation]);
    },

    'report:decide': async ({ report, node, decision }) => {
      writable(report, node);
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
      const bytes = await ports.writeDocx(fromReport(filled, info.title), ports.now());
      const written = await writeWhole(file, bytes);
      const empty = filled.sections
        .flatMap((section) => section.items)
        .filter((item) => item.state !== 'filled')
        .map((item) => item.number);
      const name = path.basename(written.file);
      return { name, bytes: written.bytes, empty, file: grants.grant(written.file, 'show') };
    },

    'report:delete': async ({ report }) => {
      reportRecord(session.read(), report);
      const parts = (['reportText', 'reportView', 'reportWaiver'] as const).flatMap((kind) =>
        partsOf(session.read(), kind, report),
      );
      return session.commit('report.delete', [
        ...parts.map(({ id }): MutationInput => ({ op: 'delete', id })),
        { op: 'delete', id: report },
      ]);
    },
  };
}

/** Where there is one project only, nobody needs to be asked which. */
function onlyProject(session: StoreSession): string | undefined {
  const projects = session.read().list('project');
  return projects.length === 1 ? projects[0]?.id : undefined;
}
