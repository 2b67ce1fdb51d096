import { overlaps } from '#shared/facts/fact-date.ts';
import type { Choice } from '#shared/facts/choices.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import { choiceLabel, countParts, countValue, noteIf, recordLabel, single } from './counting.ts';
import { schoolYearOf } from './school-year.ts';
import type { ScopedFacts } from './scoped-facts.ts';
import type { CatalogueIndicator, Label, Note } from './value.ts';

type Programme = Fact<'programme'>;

/**
 * Names that направленности bore before (`domain.md` §5: legacy names are aliases). Programmes and places are added up
 * under the name in force; distinct children are not, since children of two areas cannot be added.
 */
const areaInForce: Readonly<Partial<Record<Choice<'programmeArea'>, Choice<'programmeArea'>>>> = {
  socialPedagogical: 'socialHumanitarian',
  humanitarian: 'socialHumanitarian',
};

export function areaLabel(area: Choice<'programmeArea'> | undefined): Label {
  return choiceLabel('programmeArea', area === undefined ? undefined : (areaInForce[area] ?? area));
}

/** A programme has no date of its own: it runs in the school years of its enrolments, and without any always. */
function running(facts: ScopedFacts): {
  readonly programmes: readonly Programme[];
  readonly notes: readonly Note[];
} {
  const known = new Set<string>();
  const now = new Set<string>();
  for (const { fields } of facts.of('enrolment')) {
    known.add(fields.programme);
    if (overlaps(schoolYearOf(fields.schoolYear), facts.scope.period)) now.add(fields.programme);
  }
  const programmes = facts.of('programme').filter(({ id }) => now.has(id) || !known.has(id));
  const undated = programmes.filter(({ id }) => !known.has(id)).length;
  return { programmes, notes: noteIf('undated-counted', undated) };
}

const kindOf = ({ fields }: Programme): Label => choiceLabel('programmeKind', fields.kind);

function counted(
  id: string,
  labelOf: (programme: Programme) => Label,
  isCounted: (programme: Programme) => boolean = () => true,
): CatalogueIndicator {
  return single(id, 'pieces', (facts) => {
    const { programmes, notes } = running(facts);
    const chosen = programmes.filter(isCounted);
    return countValue(facts, 'programme', chosen, { parts: countParts(chosen, labelOf), notes });
  });
}

/** A club («кружок») is a programme outside lessons. */
const isClub = ({ fields }: Programme): boolean =>
  fields.kind === 'extracurricular' || fields.kind === 'additional';

export const programmeIndicators: readonly CatalogueIndicator[] = [
  counted('programmes.count', kindOf),
  counted('programmes.by-area', ({ fields }) => areaLabel(fields.area)),
  counted('programmes.by-centre', ({ fields }) => recordLabel(fields.centre)),
  counted('programmes.clubs', kindOf, isClub),
  counted('programmes.clubs-by-area', ({ fields }) => areaLabel(fields.area), isClub),
  counted('programmes.network', kindOf, ({ fields }) => fields.isNetwork === true),
];
