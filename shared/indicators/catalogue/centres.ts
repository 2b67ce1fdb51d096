import { boundsOf } from '#shared/facts/fact-date.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import { addFigures, percentOf } from './arithmetic.ts';
import {
  choiceLabel,
  countParts,
  countValue,
  ids,
  noteIf,
  single,
  sumValue,
  word,
  recordLabel,
} from './counting.ts';
import { holds, lastDay, type ScopedFacts } from './scoped-facts.ts';
import { schoolsBase, workingCentres } from './schools.ts';
import { type CatalogueIndicator, type CatalogueValue, type Label, valueOf } from './value.ts';

/**
 * Centres «Точка роста» (`domain.md` §4: count(distinct Centre.org working at date) / count(schools of municipality)).
 * A state is counted on the last day of the period.
 */
function schoolShare(facts: ScopedFacts, centres: readonly Fact<'centre'>[]): CatalogueValue {
  if (facts.of('centre').length === 0) return valueOf({ absence: 'no-records' });
  const base = schoolsBase(facts);
  if (!base) return valueOf({ absence: 'not-of-one-school' });
  const schools = new Set(base.records);
  const counted = centres.filter(({ fields }) => schools.has(fields.organisation));
  const having = new Set(counted.map(({ fields }) => fields.organisation));
  const part = { value: having.size, qualifier: 'exact' } as const;
  const share = percentOf(part, base.figure);
  return valueOf({
    ...(share ? { figure: share } : { absence: 'base-zero' }),
    base,
    beside: [{ name: 'countedRecords', figure: part, records: [...having] }],
    records: ids(counted),
    notes: noteIf(
      'outside-schools',
      new Set(centres.map(({ fields }) => fields.organisation)).size - having.size,
    ),
  });
}

/** Planned now, or opened after the period. A school that has a working centre is no more a planned one. */
function withPlanned(facts: ScopedFacts): readonly Fact<'centre'>[] {
  const day = lastDay(facts.bounds);
  return facts
    .of('centre')
    .filter(({ fields }) => fields.state === 'planned' || !holds(fields.opened, undefined, day));
}

/** School years stay school years: «2021-2022» is no calendar year. */
function openedLabel({ fields: { opened } }: Fact<'centre'>): Label {
  if (opened === undefined) return word('unspecified');
  if (opened.precision === 'schoolYear') return { type: 'date', date: opened };
  return { type: 'date', date: { precision: 'year', year: Number(boundsOf(opened).from.slice(0, 4)) } };
}

export const centreIndicators: readonly CatalogueIndicator[] = [
  single('centres.working', 'pieces', (facts) => {
    const working = workingCentres(facts);
    return countValue(facts, 'centre', working, {
      parts: countParts(working, ({ fields }) => choiceLabel('centreProfile', fields.profile)),
    });
  }),
  single('centres.by-year', 'pieces', (facts) => {
    const working = workingCentres(facts);
    return countValue(facts, 'centre', working, { parts: countParts(working, openedLabel) });
  }),
  single('centres.planned', 'pieces', (facts) => countValue(facts, 'centre', withPlanned(facts))),
  single('centres.working-share', 'percent', (facts) => schoolShare(facts, workingCentres(facts))),
  single('centres.planned-share', 'percent', (facts) =>
    schoolShare(facts, [...workingCentres(facts), ...withPlanned(facts)]),
  ),
  single('centres.staff', 'people', (facts) =>
    sumValue(
      workingCentres(facts).map(({ id, fields }) => ({
        record: id,
        label: recordLabel(id),
        figure: fields.staffCount && addFigures([fields.staffCount]),
      })),
      [],
      'no-records',
    ),
  ),
];
