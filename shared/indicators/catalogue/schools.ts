import type { Choice } from '#shared/facts/choices.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import { addFigures, exactly } from './arithmetic.ts';
import { ids, noteIf } from './counting.ts';
import { holds, lastDay, type ScopedFacts } from './scoped-facts.ts';
import type { Base, Note } from './value.ts';
import { boundsOf, type DayBounds } from '#shared/facts/fact-date.ts';

type OrganisationType = Choice<'organisationType'>;

/** Types that «школа» means in counts: «5 школ» are secondary and basic schools, lyceums and gymnasiums. */
const schoolTypes: ReadonlySet<OrganisationType | undefined> = new Set<OrganisationType>([
  'school',
  'basicSchool',
  'lyceum',
  'gymnasium',
]);

export const isSchool = ({ fields }: Fact<'organisation'>): boolean => schoolTypes.has(fields.type);
export const isSchoolType = (type: OrganisationType | undefined): boolean => schoolTypes.has(type);

/** The municipalities whose schools are the whole: the scope's, else the own ones; nothing when none is marked own. */
export function ownMunicipalities(facts: ScopedFacts): ReadonlySet<string> | undefined {
  if (facts.scope.municipality !== undefined) return new Set([facts.scope.municipality]);
  const own = facts.all('municipality').filter(({ fields }) => fields.isOwn === true);
  return own.length === 0 ? undefined : new Set(ids(own));
}

/** Schools of the municipality: of the own one, or all that are known when none is own. */
export function schoolsOf(facts: ScopedFacts): readonly Fact<'organisation'>[] {
  const own = ownMunicipalities(facts);
  return facts
    .of('organisation')
    .filter(
      (each) =>
        isSchool(each) &&
        (own === undefined ||
          (each.fields.municipality === undefined
            ? each.fields.isOwn === true
            : own.has(each.fields.municipality))),
    );
}

/** A centre works once it is opened, unless it is marked as planned; without a date its state decides. */
export function worksOn({ fields }: Fact<'centre'>, day: DayBounds): boolean {
  return fields.state !== 'planned' && holds(fields.opened, undefined, day);
}

export function workingCentres(facts: ScopedFacts): readonly Fact<'centre'>[] {
  const day = lastDay(facts.bounds);
  return facts.of('centre').filter((centre) => worksOn(centre, day));
}

export interface Headcount {
  readonly base: Omit<Base, 'name'>;
  readonly notes: readonly Note[];
}

/**
 * Pupils or teachers of the scope (`Contingent`: the base of every %): the municipality's own record if there is one,
 * else its organisations' records added. Of several records the last one up to the end of the period holds.
 */
export function headcount(
  facts: ScopedFacts,
  who: 'pupils' | 'teachers',
  only?: (organisation: string) => boolean,
): Headcount | undefined {
  const known = facts
    .of('contingent')
    .filter(
      ({ fields }) => fields[who]?.value !== undefined && boundsOf(fields.asOf).from <= facts.bounds.to,
    );
  const own = ownMunicipalities(facts);
  const ofDistrict = known.filter(
    ({ fields }) =>
      fields.organisation === undefined &&
      fields.municipality !== undefined &&
      (own === undefined || own.has(fields.municipality)),
  );
  const narrowed = facts.scope.organisation !== undefined || facts.scope.centre !== undefined;
  const wholeDistrict = !narrowed && only === undefined && ofDistrict.length > 0;
  const chosen = wholeDistrict
    ? newestOf(ofDistrict, ({ fields }) => fields.municipality ?? '')
    : newestOf(
        known.filter(
          ({ fields }) =>
            (fields.organisation !== undefined || fields.municipality === undefined) &&
            (only?.(fields.organisation ?? '') ?? true),
        ),
        ({ fields }) => fields.organisation ?? '',
      );
  const figure = addFigures(chosen.flatMap(({ fields }) => fields[who] ?? []));
  if (!figure) return undefined;
  const missing = wholeDistrict || narrowed ? 0 : schoolsWithout(facts, chosen, only);
  const older = chosen.filter(({ fields }) => boundsOf(fields.asOf).to < facts.bounds.from).length;
  return {
    base: { figure, records: ids(chosen) },
    notes: [...noteIf('base-is-older', older), ...noteIf('base-incomplete', missing)],
  };
}

function newestOf(
  records: readonly Fact<'contingent'>[],
  holder: (record: Fact<'contingent'>) => string,
): Fact<'contingent'>[] {
  const newest = new Map<string, Fact<'contingent'>>();
  for (const record of records) {
    const best = newest.get(holder(record));
    if (!best || boundsOf(record.fields.asOf).to >= boundsOf(best.fields.asOf).to)
      newest.set(holder(record), record);
  }
  return [...newest.values()];
}

function schoolsWithout(
  facts: ScopedFacts,
  chosen: readonly Fact<'contingent'>[],
  only: ((organisation: string) => boolean) | undefined,
): number {
  const counted = new Set(chosen.map(({ fields }) => fields.organisation));
  return schoolsOf(facts).filter(({ id }) => (only?.(id) ?? true) && !counted.has(id)).length;
}

/** Schools as the whole of a share; nothing in the scope of one school. */
export function schoolsBase(facts: ScopedFacts): Base | undefined {
  if (facts.scope.organisation !== undefined || facts.scope.centre !== undefined) return undefined;
  const schools = schoolsOf(facts);
  return { name: 'schools', figure: exactly(schools.length), records: ids(schools) };
}
