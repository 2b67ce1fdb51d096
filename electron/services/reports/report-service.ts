import { Failure } from '#shared/contract/failure.ts';
import type { Handlers, Parsed } from '#shared/contract/calls.ts';
import { formatDate } from '#shared/forms/format.ts';
import type { Form } from '#shared/forms/definition.ts';
import type { MutationInput } from '#shared/report/mutation.ts';
import { factLookup } from '../fact-lookup.ts';
import type { FormCatalogue } from '../forms/catalogue.ts';
import type { ServicePorts } from '../ports.ts';
import { attachmentsDeletedWith, attachmentsOf } from '../record-basket.ts';
import type { StoreSession } from '../store-session.ts';
import { carriedTexts, carryPreview } from './carry.ts';
import type { ReportDesk } from './desk.ts';
import { partKinds, partsOf } from './parts.ts';
import { reportRecord } from './reading.ts';

type Names =
  | 'report:list'
  | 'report:create'
  | 'report:carry-preview'
  | 'report:open'
  | 'report:set'
  | 'report:delete'
  | 'report:restore';

/** Reports: made from a form, filled from facts at every look, kept as texts and decisions. */
export function reportService(
  session: StoreSession,
  forms: FormCatalogue,
  desk: ReportDesk,
  ports: Pick<ServicePorts, 'newId'>,
): Handlers<Names> {
  const formOf = (id: string, version: string | undefined) => {
    const known = forms.find(id, version);
    if (!known) throw new Failure('form/not-found', { id, version: version ?? '' });
    return known;
  };

  return {
    'report:list': async () => {
      const facts = factLookup(session.read());
      const reports = session
        .read()
        .list('report')
        .map(({ id }) => desk.read(id, facts).info);
      return { reports: reports.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)) };
    },

    'report:create': async (wish) => {
      const { form, hash } = formOf(wish.form, wish.version);
      const about = subjectOf(session, form, wish);
      const id = ports.newId();
      const { period, title, options, previous } = wish;
      const fields = {
        title: title ?? `${form.name}, ${formatDate(period)}`,
        form: { id: form.id, version: form.version, hash },
        period,
        state: 'draft',
        ...about,
        ...(options === undefined ? {} : { options }),
        ...(previous === undefined ? {} : { previous: previous.report }),
      };
      const texts = previous ? carriedTexts(session.read(), form, previous, id, ports.newId) : [];
      const saved = session.commit('report.create', [{ op: 'create', id, kind: 'report', fields }, ...texts]);
      return { ...saved, report: id };
    },

    'report:carry-preview': async ({ report, form, version }) => {
      reportRecord(session.read(), report);
      return carryPreview(session.read(), formOf(form, version).form, report);
    },

    'report:open': async ({ report }) => {
      const { info, filled, findings } = desk.read(report);
      return { info, filled, findings: [...findings] };
    },

    'report:set': async ({ report, cutOff, ...wish }) => {
      desk.assertDraft(report);
      const { fields } = reportRecord(session.read(), report);
      const { title, options, parts, partTexts } = wish;
      const set = {
        ...(title === undefined ? {} : { title }),
        ...(options === undefined ? {} : { options: { ...fields.options, ...options } }),
        ...(parts === undefined ? {} : { parts: { ...fields.parts, ...parts } }),
        ...(partTexts === undefined ? {} : { partTexts: { ...fields.partTexts, ...partTexts } }),
        ...(typeof cutOff === 'string' ? { cutOff } : {}),
      };
      const unset = cutOff === null ? ['cutOff'] : [];
      return session.commit('report.set', [{ op: 'update', id: report, set, unset }]);
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

/** What a new report is about. Where there is one project or centre only, nobody needs to be asked which. */
function subjectOf(
  session: StoreSession,
  form: Form,
  { period, ...wish }: Parsed<'report:create'>,
): Record<string, string> {
  if (!form.periods.some((precision) => precision === period.precision)) {
    throw new Failure('report/period', { period: formatDate(period) });
  }
  const project = form.project === 'required' ? (wish.project ?? only(session, 'project')) : wish.project;
  const centre = form.centre === 'required' ? (wish.centre ?? only(session, 'centre')) : wish.centre;
  const municipality = form.municipality === 'required' ? ownMunicipality(session) : undefined;
  if (form.project === 'required' && project === undefined) throw new Failure('report/project-needed');
  if (form.centre === 'required' && centre === undefined) throw new Failure('report/centre-needed');
  if (form.municipality === 'required' && municipality === undefined)
    throw new Failure('report/municipality-needed');
  const about = { project, centre, municipality, organisation: wish.organisation };
  return Object.fromEntries(
    Object.entries(about).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function only(session: StoreSession, kind: 'project' | 'centre'): string | undefined {
  const found = session.read().list(kind);
  if (found.length === 1) return found[0]?.id;
  // A service keeps the centres of other schools too: its own is meant where there is one.
  const own = session
    .read()
    .list('organisation')
    .find(({ fields }) => Reflect.get(fields, 'isOwn') === true)?.id;
  const ours = found.filter(({ fields }) => own !== undefined && Reflect.get(fields, 'organisation') === own);
  return ours.length === 1 ? ours[0]?.id : undefined;
}

/** The municipality that is marked as the own one; else that of the own organisation; else the only one. */
function ownMunicipality(session: StoreSession): string | undefined {
  const all = session.read().list('municipality');
  const marked = all.find(({ fields }) => Reflect.get(fields, 'isOwn') === true);
  const own = session
    .read()
    .list('organisation')
    .find(({ fields }) => Reflect.get(fields, 'isOwn') === true);
  const ofOwn: unknown = own && Reflect.get(own.fields, 'municipality');
  const alone = all.length === 1 ? all[0]?.id : undefined;
  return marked?.id ?? (typeof ofOwn === 'string' ? ofOwn : alone);
}
