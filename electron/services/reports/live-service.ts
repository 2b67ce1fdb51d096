import type { Handlers } from '#shared/contract/calls.ts';
import { figuresOf } from '#shared/report/figures.ts';
import { periodInForce, type Scope } from '#shared/forms/scope.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { definedId } from '#shared/forms/definition.ts';
import type { FilledReport } from '#shared/report/filled.ts';
import { type NamedAppendix, propose } from '#shared/sentences/propose.ts';
import { reportText } from '#shared/text/report.ts';
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
      const { form, filled } = desk.read(report);
      const found = form.sections
        .flatMap(({ items }) => items.flatMap(({ nodes }) => nodes))
        .find(({ id }) => id === definedId(node));
      if (found?.type !== 'text' || found.proposals === undefined) return { proposals: [] };
      const facts = factLookup(session.read());
      const scope = scopeOf(report);
      const context = {
        facts,
        // What the report itself counts over: proposals say what its live facts will say.
        period: periodInForce(scope),
        subject: { ...scope, ...repeatedFor(node, facts) },
        today: ports.now().slice(0, 10),
        appendices: namedAppendices(filled),
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

/** A text of an item that is repeated for a centre or a school speaks of that one alone. */
function repeatedFor(node: string, facts: FactLookup): { centre?: string; organisation?: string } {
  const [, id] = node.split('@');
  const kind = id === undefined ? undefined : facts.get(id)?.kind;
  if (id === undefined) return {};
  if (kind === 'centre') return { centre: id };
  return kind === 'organisation' ? { organisation: id } : {};
}

/** Appendices as texts mention them. */
function namedAppendices({ sections, appendices }: FilledReport): NamedAppendix[] {
  const numbered = [
    ...sections.filter(({ appendix, number }) => appendix && number !== ''),
    ...appendices.filter(({ number }) => number !== ''),
  ];
  return numbered.map(({ id, title }, at) => ({ id, title, mention: reportText.appendixMention(at + 1) }));
}
