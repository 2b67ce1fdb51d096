import { boundsOf, type DayBounds } from '#shared/facts/fact-date.ts';
import type { Figure } from '#shared/facts/figure.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import { addFigures, largest } from './arithmetic.ts';
import { ids, noteIf } from './counting.ts';
import { ownMunicipalities } from './schools.ts';
import type { ScopedFacts } from './scoped-facts.ts';
import type { Note } from './value.ts';

type Coverage = Fact<'coverage'>;

/** Distinct children with the records that say so. */
export interface Children {
  readonly figure: Figure;
  readonly records: readonly string[];
  /** One for each holder: the record whose figure was taken. */
  readonly taken: readonly Coverage[];
  readonly notes: readonly Note[];
}

/**
 * Distinct children of the scope out of coverage records of one meaning (same programmes, area and base). The
 * municipality's own record wins over its schools', a school's over its centres'; only then are holders added.
 */
export function childrenOf(records: readonly Coverage[], facts: ScopedFacts): Children | undefined {
  const holders = holdersOf(records, facts).flatMap(
    (held) => pickByPeriod(held, facts.bounds, ({ pupils }) => pupils) ?? [],
  );
  const figure = addFigures(holders.map(({ taken }) => taken.fields.pupils));
  if (!figure) return undefined;
  return {
    figure,
    records: holders.flatMap((holder) => ids(holder.candidates)),
    taken: holders.map(({ taken }) => taken),
    notes: [
      ...holders.flatMap(({ notes }) => notes),
      ...(holders.length > 1 ? noteIf('children-of-schools-added', holders.length) : []),
    ],
  };
}

/** What the records of a period say that give no number of children. */
export interface ShareAlone {
  readonly share: Figure | undefined;
  readonly records: readonly string[];
  readonly notes: readonly Note[];
}

/**
 * The share that stands without a number of children («85 % учащихся охвачены»), as it was printed: of one holder only,
 * since shares of different wholes have no sum. Nothing when the period has no record at all.
 */
export function shareAlone(records: readonly Coverage[], facts: ScopedFacts): ShareAlone | undefined {
  const held = holdersOf(records, facts).map((each) => inPeriod(each, facts.bounds));
  const printed = held.flatMap((each) => pickByPeriod(each, facts.bounds, ({ share }) => share) ?? []);
  const [only, ...others] = printed;
  if (only && others.length === 0)
    return {
      share: only.taken.fields.share,
      records: ids(only.candidates),
      notes: [...only.notes, { key: 'share-typed' }],
    };
  const near = ids(held.flat());
  return near.length > 0 ? { share: undefined, records: near, notes: [] } : undefined;
}

function holdersOf(records: readonly Coverage[], facts: ScopedFacts): Coverage[][] {
  const schoolOf = ({ fields }: Coverage): string =>
    fields.organisation ?? facts.getOf('centre', fields.centre)?.fields.organisation ?? '';
  if (facts.scope.centre === undefined && facts.scope.organisation === undefined) {
    const own = ownMunicipalities(facts);
    const ofDistrict = records.filter(
      ({ fields }) =>
        fields.municipality !== undefined &&
        fields.organisation === undefined &&
        fields.centre === undefined &&
        (own === undefined || own.has(fields.municipality)),
    );
    if (ofDistrict.length > 0) return grouped(ofDistrict, ({ fields }) => fields.municipality ?? '');
  }
  const below = records.filter((each) => each.fields.municipality === undefined || schoolOf(each) !== '');
  return grouped(below, schoolOf).flatMap((ofSchool) => {
    const whole = ofSchool.filter(({ fields }) => fields.centre === undefined);
    return whole.length > 0 ? [whole] : grouped(ofSchool, ({ fields }) => fields.centre ?? '');
  });
}

function grouped(records: readonly Coverage[], keyOf: (record: Coverage) => string): Coverage[][] {
  const groups = Map.groupBy(records, keyOf);
  return [...groups.values()];
}

function inPeriod(records: readonly Coverage[], period: DayBounds): Coverage[] {
  return records.filter(({ fields }) => {
    const days = boundsOf(fields.period);
    return days.from <= period.to && days.to >= period.from;
  });
}

interface Picked {
  readonly taken: Coverage;
  readonly candidates: readonly Coverage[];
  readonly notes: readonly Note[];
}

/**
 * One figure out of one holder's records. A child that studied in January–May and again in September–December is
 * counted once (1-ДОП, приказ Росстата 30.07.2020 № 424), so parts of a year are never added: a record of the whole
 * period stands for itself, else the largest part is the least number that is certainly true.
 */
function pickByPeriod(
  records: readonly Coverage[],
  period: DayBounds,
  figureOf: (fields: Coverage['fields']) => Figure | undefined,
): Picked | undefined {
  const near = inPeriod(records, period).map((record) => ({ record, days: boundsOf(record.fields.period) }));
  const exact = near.filter(({ days }) => days.from === period.from && days.to === period.to);
  const inside = near.filter(({ days }) => days.from >= period.from && days.to <= period.to);
  const [found, whole] = exact.length > 0 ? [exact, true] : [inside.length > 0 ? inside : near, false];
  const candidates = found.map(({ record }) => record);
  const best = largest(candidates.flatMap(({ fields }) => figureOf(fields) ?? []));
  const taken = candidates.find(({ fields }) => figureOf(fields) === best);
  if (!best || !taken) return undefined;
  const notes: Note[] =
    inside.length === 0
      ? [{ key: 'other-period' }]
      : candidates.length > 1
        ? [{ key: 'largest-of-parts', number: candidates.length }]
        : whole || taken.fields.period.precision === 'asOf'
          ? []
          : [{ key: 'part-of-period' }];
  return { taken, candidates, notes };
}
