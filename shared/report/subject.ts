import type { Fact } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';

interface About {
  readonly facts: FactLookup;
  readonly organisation?: string | undefined;
  readonly centre?: string | undefined;
}

/** Whose report it is: the organisation that it names, that of its centre, or the own one. */
export function organisationOf({ facts, organisation, centre }: About): Fact<'organisation'> | undefined {
  const named = organisation ?? centreOrganisation(centre, facts);
  const found = named === undefined ? undefined : facts.get(named);
  if (found?.kind === 'organisation') return found as Fact<'organisation'>;
  return facts.list('organisation').find(({ fields }) => fields.isOwn === true);
}

function centreOrganisation(centre: string | undefined, facts: FactLookup): string | undefined {
  const found = centre === undefined ? undefined : facts.get(centre);
  return found?.kind === 'centre' ? (found as Fact<'centre'>).fields.organisation : undefined;
}
