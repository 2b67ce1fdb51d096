import type { Fact } from '#shared/facts/kinds.ts';
import type { Figure } from '#shared/facts/figure.ts';
import { addFigures, exactly, percentOf } from './arithmetic.ts';
import { choiceLabel, countParts, countValue, groupBy, ids, noteIf, partOf, single } from './counting.ts';
import { headcount } from './schools.ts';
import type { ScopedFacts } from './scoped-facts.ts';
import { type Beside, type CatalogueIndicator, type CatalogueValue, type Note, valueOf } from './value.ts';

type Training = Fact<'training'>;

interface Trained {
  readonly figure: Figure | undefined;
  readonly records: readonly string[];
  readonly beside: readonly Beside[];
  readonly notes: readonly Note[];
}

/**
 * Persons trained (`domain.md` §4: distinct persons or stored count). A person of several courses is one. A typed
 * count wins over the people named in the same record: «введено вручную, записями подтверждено N» (a7, rule 7).
 */
function trained(trainings: readonly Training[]): Trained {
  const typed = trainings.filter(({ fields }) => fields.count?.value !== undefined);
  const named = trainings.filter(
    ({ fields }) => fields.count?.value === undefined && (fields.people ?? []).length > 0,
  );
  const people = new Set(named.flatMap(({ fields }) => fields.people ?? []));
  const confirmed = new Set(typed.flatMap(({ fields }) => fields.people ?? []));
  const silent = trainings.length - typed.length - named.length;
  const figure = addFigures([
    ...typed.flatMap(({ fields }) => fields.count ?? []),
    ...(named.length > 0 ? [exactly(people.size)] : []),
  ]);
  const notes: Note[] = [];
  if (confirmed.size > 0) notes.push({ key: 'typed-confirmed', number: confirmed.size });
  // Counts know no names: who is in two of them, or in one of them and named elsewhere, is counted twice.
  if (typed.length + (named.length > 0 ? 1 : 0) > 1) notes.push(...noteIf('counts-may-repeat', typed.length));
  return {
    figure,
    records: ids([...typed, ...named]),
    beside:
      confirmed.size > 0
        ? [{ name: 'confirmedByRecords', figure: exactly(confirmed.size), records: [...confirmed] }]
        : [],
    notes: [...notes, ...noteIf('some-without-figure', silent)],
  };
}

function trainedValue(facts: ScopedFacts): CatalogueValue {
  const { records, notes } = facts.during('training');
  if (facts.of('training').length === 0) return valueOf({ absence: 'no-records' });
  const all = trained(records);
  const parts = groupBy(records, ({ fields }) => [choiceLabel('trainingKind', fields.kind)]).flatMap(
    ({ label, members }) => {
      const part = trained(members);
      return part.figure ? [partOf(label, part.figure, part.records)] : [];
    },
  );
  const sum = addFigures(parts.map(({ figure }) => figure))?.value ?? 0;
  return valueOf({
    ...(all.figure
      ? { figure: all.figure }
      : records.length === 0
        ? { figure: exactly(0) }
        : { absence: 'figure-absent' }),
    parts,
    beside: all.beside,
    records: all.records,
    notes: [
      ...notes,
      ...all.notes,
      ...(sum > (all.figure?.value ?? 0) ? [{ key: 'parts-overlap' } as const] : []),
    ],
  });
}

/** People of the staff as a share of the contingent's teachers. */
function shareOfTeachers(facts: ScopedFacts, people: CatalogueValue, typed?: Figure): CatalogueValue {
  const { figure, absence, records, notes } = people;
  if (!figure) return valueOf({ absence: absence ?? 'no-records', records });
  const teachers = headcount(facts, 'teachers');
  if (!teachers) {
    return typed
      ? valueOf({ figure: typed, records, notes: [...notes, { key: 'share-typed' }] })
      : valueOf({ absence: 'base-unknown', records, notes });
  }
  const share = percentOf(figure, teachers.base.figure);
  return valueOf({
    ...(share ? { figure: share } : { absence: 'base-zero' }),
    base: { name: 'teachers', ...teachers.base },
    records,
    notes: [
      ...notes,
      ...teachers.notes,
      ...((share?.value ?? 0) > 100 ? [{ key: 'share-above-whole' } as const] : []),
    ],
  });
}

/** The share as it was printed can stand alone only when one record says it. */
function typedShare(facts: ScopedFacts): Figure | undefined {
  const [only, ...others] = facts.during('training').records;
  const share = only?.fields.share;
  return others.length === 0 && share?.value !== undefined ? share : undefined;
}

/** Distinct persons who spoke at events or showed their experience. */
function speaking(facts: ScopedFacts): CatalogueValue {
  const events = facts.during('event').records.filter(({ fields }) => (fields.speakers ?? []).length > 0);
  const practices = facts.during('bestPractice').records.filter(({ fields }) => fields.person !== undefined);
  if (facts.of('event').length + facts.of('bestPractice').length === 0)
    return valueOf({ absence: 'no-records' });
  const people = new Set([
    ...events.flatMap(({ fields }) => (fields.speakers ?? []).map(({ person }) => person)),
    ...practices.flatMap(({ fields }) => fields.person ?? []),
  ]);
  return valueOf({ figure: exactly(people.size), records: ids([...events, ...practices]) });
}

export const staffIndicators: readonly CatalogueIndicator[] = [
  single('staff.teachers', 'people', (facts) => {
    const teachers = headcount(facts, 'teachers');
    return teachers
      ? valueOf({ figure: teachers.base.figure, records: teachers.base.records, notes: teachers.notes })
      : valueOf({ absence: 'no-records' });
  }),
  single('staff.trained', 'people', trainedValue),
  single('staff.trained-share', 'percent', (facts) =>
    shareOfTeachers(facts, trainedValue(facts), typedShare(facts)),
  ),
  single('staff.trainings', 'pieces', (facts) => {
    const { records, notes } = facts.during('training');
    return countValue(facts, 'training', records, {
      parts: countParts(records, ({ fields }) => choiceLabel('trainingKind', fields.kind)),
      notes,
    });
  }),
  single('staff.speaking', 'people', speaking),
  single('staff.speaking-share', 'percent', (facts) => shareOfTeachers(facts, speaking(facts))),
];
