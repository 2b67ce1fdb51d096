import type { Fact } from '#shared/facts/kinds.ts';
import { exactly } from './arithmetic.ts';
import { choiceLabel, countParts, countValue, ids, noteIf, single, sumValue, word } from './counting.ts';
import { isSchoolType } from './schools.ts';
import { holds, lastDay, type ScopedFacts } from './scoped-facts.ts';
import {
  type CatalogueIndicator,
  type CatalogueValue,
  keyOf,
  type Label,
  type Note,
  valueOf,
} from './value.ts';

/** The network of a platform. Members and sites are counted on the last day, agreements if in force on any day of it. */
function membersNow(facts: ScopedFacts): readonly Fact<'networkMember'>[] {
  const day = lastDay(facts.bounds);
  return facts.of('networkMember').filter(({ fields }) => holds(fields.from, fields.to, day));
}

/** «5 школ, 4 ДОУ, …»: schools of every sort are one group. */
function organisationLabel(id: string | undefined, facts: ScopedFacts): Label {
  const type = facts.getOf('organisation', id)?.fields.type;
  return isSchoolType(type) ? word('schools') : choiceLabel('organisationType', type);
}

/** Distinct municipalities of the members, by type: «5 МО: 3 района и 2 города». */
function municipalities(facts: ScopedFacts): CatalogueValue {
  if (facts.of('networkMember').length === 0) return valueOf({ absence: 'no-records' });
  const members = membersNow(facts);
  const municipalityOf = ({ fields }: Fact<'networkMember'>): string | undefined =>
    fields.municipality ?? facts.getOf('organisation', fields.organisation)?.fields.municipality;
  const named = new Set(members.flatMap((member) => municipalityOf(member) ?? []));
  const found = [...named].flatMap((id) => facts.getOf('municipality', id) ?? []);
  const unknown = members.filter((member) => municipalityOf(member) === undefined).length;
  return valueOf({
    figure: exactly(found.length),
    parts: countParts(found, ({ fields }) => choiceLabel('municipalityType', fields.type)),
    records: ids(members.filter((member) => municipalityOf(member) !== undefined)),
    notes: noteIf('municipality-unknown', unknown),
  });
}

/** Distinct organisations among records that name some. */
function organisations(
  facts: ScopedFacts,
  kind: 'networkMember' | 'partner',
  records: readonly Fact[],
  named: readonly string[],
): CatalogueValue {
  if (facts.of(kind).length === 0) return valueOf({ absence: 'no-records' });
  const found = [...new Set(named)].flatMap((id) => facts.getOf('organisation', id) ?? []);
  return valueOf({
    figure: exactly(found.length),
    parts: countParts(found, ({ id }) => organisationLabel(id, facts)),
    records: ids(records),
  });
}

function sites(facts: ScopedFacts, labelOf: (site: Fact<'traineeshipSite'>) => Label): CatalogueValue {
  const day = lastDay(facts.bounds);
  const now = facts.of('traineeshipSite').filter(({ fields }) => holds(fields.from, fields.to, day));
  return countValue(facts, 'traineeshipSite', now, { parts: countParts(now, labelOf) });
}

function agreements(facts: ScopedFacts, labelOf: (agreement: Fact<'agreement'>) => Label): CatalogueValue {
  const all = facts.of('agreement');
  const inForce = all.filter(({ fields }) => holds(fields.date, fields.validTo, facts.bounds));
  const undated = inForce.filter(({ fields }) => fields.date === undefined).length;
  const notes: Note[] = noteIf('undated-counted', undated);
  return countValue(facts, 'agreement', inForce, { parts: countParts(inForce, labelOf), notes });
}

/** The types of the parties, whoever is named first: «школа – детский сад» is «детский сад – школа». */
function pairLabel({ fields }: Fact<'agreement'>, facts: ScopedFacts): Label {
  if (fields.parties.length === 0) return word('unspecified');
  const labels = fields.parties.map((id) => organisationLabel(id, facts));
  return { type: 'labels', of: labels.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b))) };
}

export const networkIndicators: readonly CatalogueIndicator[] = [
  single('network.municipalities', 'pieces', municipalities),
  single('network.organisations', 'pieces', (facts) => {
    const members = membersNow(facts).filter(({ fields }) => fields.organisation !== undefined);
    return organisations(
      facts,
      'networkMember',
      members,
      members.flatMap(({ fields }) => fields.organisation ?? []),
    );
  }),
  single('network.partners', 'pieces', (facts) => {
    const partners = facts
      .of('partner')
      .filter(({ fields }) => holds(fields.period, fields.period, facts.bounds));
    return organisations(
      facts,
      'partner',
      partners,
      partners.flatMap(({ fields }) => fields.organisations),
    );
  }),
  single('network.sites', 'pieces', (facts) =>
    sites(facts, ({ fields }) => organisationLabel(fields.organisation, facts)),
  ),
  single('network.sites-by-kind', 'pieces', (facts) =>
    sites(facts, ({ fields }) => choiceLabel('siteKind', fields.kind)),
  ),
  single('network.agreements', 'pieces', (facts) =>
    agreements(facts, ({ fields }) => choiceLabel('agreementKind', fields.kind)),
  ),
  single('network.agreements-by-parties', 'pieces', (facts) =>
    agreements(facts, (agreement) => pairLabel(agreement, facts)),
  ),
  single('network.trainees', 'people', (facts) => {
    const { records, notes } = facts.during('traineeship');
    return sumValue(
      records.map(({ id, fields }) => ({
        record: id,
        label: organisationLabel(facts.getOf('traineeshipSite', fields.site)?.fields.organisation, facts),
        figure: fields.trainees,
      })),
      notes,
      'no-records',
    );
  }),
];
