import type { Handlers } from '#shared/contract/calls.ts';
import { figuresOf } from '#shared/report/figures.ts';
import type { Scope } from '#shared/forms/scope.ts';
import { definedId } from '#shared/forms/definition.ts';
import { organisationOf } from '#shared/report/subject.ts';
import { propose } from '#shared/sentences/propose.ts';
import { factLookup } from '../fact-lookup.ts';
import type { ServicePorts } from '../ports.ts';
import type { StoreSession } from '../store-session.ts';
import type { ReportDesk } from './desk.ts';
import { notOnSite } from './not-on-site.ts';
import { reportRecord } from './reading.ts';

type Names = 'report:proposals' | 'report:chip' | 'report:not-on-site';

/** What the facts offer to a report: sentences, live figures, what is ready and not published yet. */
export function liveService(
  session: StoreSession,
  desk: ReportDesk,
  ports: Pick<ServicePorts, 'now'>,
): Handlers<Names> {
  const scopeOf = (id: string): Scope => {
    const { period, project, organisation, centre, municipality, cutOff } = reportRecord(
      session.read(),
      id,
    ).fields;
    return { period, project, organisation, centre, municipality, cutOff };
  };

  return {
    'report:proposals': async ({ report, node }) => {
      const { form } = desk.read(report);
      const found = form.sections
        .flatMap(({ items }) => items.flatMap(({ nodes }) => nodes))
        .find(({ id }) => id === definedId(node));
      if (found?.type !== 'text' || found.proposals === undefined) return { proposals: [] };
      const facts = factLookup(session.read());
      const { period, ...subject } = scopeOf(report);
      const own = organisationOf({ facts, ...subject })?.id;
      const context = {
        facts,
        period,
        subject: { ...subject, organisation: own },
        today: ports.now().slice(0, 10),
      };
      return {
        proposals: propose(found.proposals, context).map((each) => ({
          ...each,
          blocks: [...each.blocks],
          records: [...each.records],
        })),
      };
    },

    'report:chip': async ({ report, binding }) => {
      const text = figuresOf(scopeOf(report), factLookup(session.read())).text(binding);
      return text === undefined ? {} : { text };
    },

    'report:not-on-site': async ({ report }) => ({
      records: notOnSite(scopeOf(report), factLookup(session.read())),
    }),
  };
}
