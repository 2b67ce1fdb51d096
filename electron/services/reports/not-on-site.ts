import type { Fact } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { overlaps } from '#shared/facts/fact-date.ts';
import { titleOf } from '#shared/forms/record-title.ts';
import type { Scope } from '#shared/forms/scope.ts';

/** A record that is ready and not published (a7, rule 5). */
interface Waiting {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly state: string;
}

/** «Что ещё не на сайте»: acts and products of the report's project and period that are not said to be published. */
export function notOnSite(scope: Scope, facts: FactLookup): Waiting[] {
  const acts = facts.list('act').filter(({ fields: { publication, date, level } }) => {
    return publication !== undefined && publication !== 'published' && level === 'local'
      ? date === undefined || overlaps(date, scope.period)
      : false;
  });
  const products = facts
    .list('product')
    .filter(({ fields }) => fields.publication !== 'published' && isOf(fields, scope));
  return [...acts, ...products].map((fact: Fact<'act'> | Fact<'product'>) => ({
    id: fact.id,
    kind: fact.kind,
    title: titleOf(fact, facts),
    state: fact.fields.publication ?? 'ready',
  }));
}

function isOf({ links, period, year }: Fact<'product'>['fields'], scope: Scope): boolean {
  const date = period ?? (year === undefined ? undefined : ({ precision: 'year', year } as const));
  const inPeriod = date === undefined || overlaps(date, scope.period);
  return inPeriod && (scope.project === undefined || (links ?? []).some(({ to }) => to === scope.project));
}
