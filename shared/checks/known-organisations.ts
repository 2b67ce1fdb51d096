import type { Fact } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { compareOrganisationNames, readOrganisationName } from '#shared/names/organisation-name.ts';
import { remember } from './remember.ts';

/** Answers which organisation a numbered name means: the id of a stored one, or what the name itself says. */
export function organisationKeys(facts: FactLookup): (text: string) => string {
  const byNumber = Map.groupBy(
    facts.list('organisation'),
    ({ fields }) => fields.number ?? readName(fields.shortName).number,
  );
  const known = new Map<string, string>();
  return (text) => {
    const key = known.get(text) ?? keyOf(text, byNumber);
    known.set(text, key);
    return key;
  };
}

const readName = remember(readOrganisationName);

/** Of schools of one number in several districts none is chosen: kind and number are the key then. */
function keyOf(
  text: string,
  byNumber: ReadonlyMap<number | undefined, readonly Fact<'organisation'>[]>,
): string {
  const name = readName(text);
  const same = (byNumber.get(name.number) ?? []).filter(({ fields }) =>
    [fields.shortName, ...(fields.aliases ?? [])].some(
      (each) => compareOrganisationNames(readName(each), name)?.how === 'same',
    ),
  );
  const [one, ...others] = same;
  return one && others.length === 0 ? one.id : `${name.family ?? ''} ${name.number ?? ''}`;
}
