import type { FactLookup } from '#shared/facts/lookup.ts';
import { createMatcher, type NameMatch } from '#shared/names/match.ts';
import { type OrganisationName, readOrganisationName } from '#shared/names/organisation-name.ts';
import { remember } from './remember.ts';

/** Answers which organisation a numbered name means: the id of a stored one, or what the name itself says. */
export function organisationKeys(facts: FactLookup): (text: string) => string {
  const byNumber = Map.groupBy(
    facts.list('organisation'),
    ({ fields }) => fields.number ?? readName(fields.shortName).number,
  );
  const matchers = new Map<number | undefined, (text: string) => NameMatch>();
  return (text) => {
    const name = readName(text);
    const stored = byNumber.get(name.number);
    if (stored === undefined) return keyOfName(name);
    const match = matchers.get(name.number) ?? createMatcher('organisation', stored);
    matchers.set(name.number, match);
    const found = match(text);
    return found.is === 'one' ? found.id : keyOfName(name);
  };
}

const readName = remember(readOrganisationName);

/** Kind and number tell schools of one district apart. */
function keyOfName({ family, number }: OrganisationName): string {
  return `${family ?? ''} ${number ?? ''}`;
}
