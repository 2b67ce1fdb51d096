import { Failure } from '#shared/contract/failure.ts';
import type { Handlers } from '#shared/contract/calls.ts';
import type { MutationInput } from '#shared/report/mutation.ts';
import type { FormCatalogue } from './forms/catalogue.ts';
import { listCopies } from './copy-service.ts';
import type { ServicePorts } from './ports.ts';
import { sampleFacts } from './sample/sample.ts';
import { localDay } from './today.ts';
import { sampleReport, sampleReportTexts } from './sample/sample-report.ts';
import type { StoreSession } from './store-session.ts';

type Names = 'app:status' | 'school:create' | 'sample:create';

/** 2025-2026: the plan and the figures that a newcomer sees are of this year. */
const sampleSchoolYear = 2025;

/** What the program shows first, and the ways into an empty store. */
export function startService(
  session: StoreSession,
  forms: FormCatalogue,
  ports: ServicePorts,
): Handlers<Names> {
  return {
    'app:status': async () => {
      const { readOnly } = session.store();
      const records = session.read();
      const own = records.list('organisation').find(({ fields }) => Reflect.get(fields, 'isOwn') === true);
      const name: unknown = own && Reflect.get(own.fields, 'shortName');
      const [last] = records.latestChanges(1);
      const [copy] = listCopies(ports.folder);
      const counts = records.counts();
      return {
        state: Object.keys(counts).length === 0 ? 'empty' : 'ready',
        version: ports.programVersion,
        counts,
        ...(readOnly === undefined ? {} : { readOnly }),
        ...(typeof name === 'string' ? { organisation: name } : {}),
        ...(last === undefined ? {} : { savedAt: last.at }),
        ...(copy === undefined ? {} : { copiedAt: copy.at }),
      };
    },

    'school:create': async ({ shortName, legalName, settlement, projectName }) => {
      const school = ports.newId();
      const fields = { shortName, legalName, settlement, type: 'school', isOwn: true };
      const mutations: MutationInput[] = [{ op: 'create', id: school, kind: 'organisation', fields }];
      if (projectName !== undefined) {
        const project = { name: projectName, leadOrganisation: school, state: 'running' };
        mutations.push({ op: 'create', id: ports.newId(), kind: 'project', fields: project });
      }
      return session.commit('school.create', mutations);
    },

    'sample:create': async () => {
      if (Object.keys(session.read().counts()).length > 0) throw new Failure('store/not-empty');
      const facts = sampleFacts(ports.newId, localDay(ports.now()));
      const report = ports.newId();
      const project = facts.find(({ kind }) => kind === 'project')?.id;
      const { form, period, title } = sampleReport;
      const known = forms.find(form.id, form.version);
      if (!known) throw new Failure('form/not-found', form);
      const pinned = { ...form, hash: known.hash };
      const reportFields = { title, form: pinned, period, project, state: 'draft' };
      const texts = Object.entries(sampleReportTexts).map(([node, text]): MutationInput => {
        return { op: 'create', id: ports.newId(), kind: 'reportText', fields: { report, node, text } };
      });
      session.commit('sample.create', [
        ...facts.map(({ id, kind, fields }): MutationInput => ({ op: 'create', id, kind, fields })),
        { op: 'create', id: report, kind: 'report', fields: reportFields },
        ...texts,
      ]);
      // The year that the sample tells, whatever year it is.
      session.writable().settings.set('schoolYear', sampleSchoolYear);
      return { report, records: facts.length };
    },
  };
}
