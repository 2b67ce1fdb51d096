import type { Offered } from '#shared/contract/areas/rollover.ts';
import type { Handlers } from '#shared/contract/calls.ts';
import { boundsOf, type FactDate } from '#shared/facts/fact-date.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import { formatDate } from '#shared/forms/format.ts';
import { nextPeriod, yearLater } from '#shared/forms/scope.ts';
import type { MutationInput } from '#shared/report/mutation.ts';
import type { Report } from '#shared/report/report.ts';
import { schoolYearOf } from '#shared/settings/settings.ts';
import { factLookup } from '../fact-lookup.ts';
import type { FormCatalogue } from '../forms/catalogue.ts';
import type { ServicePorts } from '../ports.ts';
import { carriedTexts, carryPreview } from '../reports/carry.ts';
import type { StoreSession } from '../store-session.ts';
import { localDay } from '../today.ts';

type Names = 'year:next' | 'year:begin';

interface StoredReport {
  readonly id: string;
  readonly fields: Report;
}

/** The new year: nothing of the old one is changed, only what follows it is offered and begun. */
export function rolloverService(
  session: StoreSession,
  forms: FormCatalogue,
  ports: Pick<ServicePorts, 'now' | 'newId'>,
): Handlers<Names> {
  const requests = () => repeating(factLookup(session.read()).list('request'));
  const reports = () =>
    ended(session.read().list('report') as unknown as StoredReport[], localDay(ports.now()));

  return {
    'year:next': async () => {
      const startYear = schoolYearOf(ports.now());
      return {
        startYear,
        isDue: session.store().settings.all(ports.now()).schoolYear < startYear,
        requests: requests().map(({ id, fields }): Offered => ({
          id,
          title: fields.title,
          before: formatDate(fields.due),
          next: formatDate(yearLater(fields.due)),
        })),
        reports: reports()
          .filter(({ fields }) => forms.find(fields.form.id) !== undefined)
          .map(({ id, fields }): Offered => ({
            id,
            title: fields.title,
            before: formatDate(fields.period),
            next: formatDate(nextPeriod(fields.period)),
          })),
      };
    },

    'year:begin': async (wish) => {
      const startYear = schoolYearOf(ports.now());
      const mutations = [
        ...requests()
          .filter(({ id }) => wish.requests.includes(id))
          .map((request) => nextRequest(request, ports.newId())),
        ...reports()
          .filter(({ id }) => wish.reports.includes(id))
          .flatMap((report) => nextReport(report, forms, session, ports)),
      ];
      const saved = mutations.length === 0 ? { at: ports.now() } : session.commit('year.begin', mutations);
      session.writable().settings.set('schoolYear', startYear);
      return { ...saved, startYear };
    },
  };
}

/** Those that repeat, without a successor of the same title a year later. */
function repeating(all: readonly Fact<'request'>[]): Fact<'request'>[] {
  const known = new Set(all.map(({ fields }) => `${fields.title} ${boundsOf(fields.due).to}`));
  return all.filter(
    ({ fields }) =>
      fields.repeatsYearly === true && !known.has(`${fields.title} ${boundsOf(yearLater(fields.due)).to}`),
  );
}

/** Two reports of one key are the same report. */
function key({ form, project, centre, municipality }: Report, period: FactDate): string {
  const { from, to } = boundsOf(period);
  return [form.id, project, centre, municipality, from, to].join(' ');
}

/** Reports whose period is over, without one of the same form and subject for the next. */
function ended(all: readonly StoredReport[], today: string): StoredReport[] {
  const known = new Set(all.map(({ fields }) => key(fields, fields.period)));
  return all.filter(
    ({ fields }) => boundsOf(fields.period).to < today && !known.has(key(fields, nextPeriod(fields.period))),
  );
}

/** The letter of the new year will have its own number, and nothing is sent yet. */
function nextRequest({ fields }: Fact<'request'>, id: string): MutationInput {
  const { sent: _sent, report: _report, letterNumber: _number, letterDate: _date, ...kept } = fields;
  return { op: 'create', id, kind: 'request', fields: { ...kept, due: yearLater(fields.due) } };
}

/** In the newest version of the form, with last year's texts under the marks that the form advises. */
function nextReport(
  { id: previous, fields }: StoredReport,
  forms: FormCatalogue,
  session: StoreSession,
  { newId }: Pick<ServicePorts, 'newId'>,
): MutationInput[] {
  const known = forms.find(fields.form.id);
  if (!known) return [];
  const { form, hash } = known;
  const id = newId();
  const period = nextPeriod(fields.period);
  const { project, organisation, centre, municipality, options, parts, partTexts } = fields;
  const kept = { project, organisation, centre, municipality, options, parts, partTexts };
  const { texts } = carryPreview(session.read(), form, previous);
  const nodes = Object.fromEntries(texts.map(({ node, advised }) => [node, advised]));
  return [
    {
      op: 'create',
      id,
      kind: 'report',
      fields: {
        ...Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)),
        title: `${form.name}, ${formatDate(period)}`,
        form: { id: form.id, version: form.version, hash },
        period,
        state: 'draft',
        previous,
      },
    },
    ...carriedTexts(session.read(), form, { report: previous, nodes }, id, newId),
  ];
}
