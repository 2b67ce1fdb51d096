import type { Choice } from '#shared/facts/choices.ts';
import { boundsOf, overlaps } from '#shared/facts/fact-date.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import { addFigures, difference, exactly, growthRate, ratioOf } from './arithmetic.ts';
import { childrenOf } from './children.ts';
import { areaLabel } from './programmes.ts';
import {
  choiceLabel,
  groupBy,
  ids,
  noteIf,
  partOf,
  recordLabel,
  several,
  sumValue,
  word,
} from './counting.ts';
import { schoolYearOf } from './school-year.ts';
import type { ScopedFacts } from './scoped-facts.ts';
import {
  type CatalogueIndicator,
  type CatalogueValue,
  type Label,
  type Note,
  type Part,
  valueOf,
} from './value.ts';

/** Участия: places taken in programmes at the two ends of a school year. Never children (`domain.md` §4). */
interface Place {
  readonly record: Fact<'enrolment'>;
  readonly programme: Fact<'programme'> | undefined;
}
type Point = Choice<'enrolmentPoint'>;
type LabelOf = (place: Place, facts: ScopedFacts) => Label;

const dimensions: Readonly<Record<'kind' | 'area' | 'centre' | 'school', LabelOf>> = {
  kind: ({ programme }) => choiceLabel('programmeKind', programme?.fields.kind),
  area: ({ programme }) => areaLabel(programme?.fields.area),
  centre: ({ programme }) => recordLabel(programme?.fields.centre),
  school: ({ programme }, facts) =>
    recordLabel(
      programme?.fields.organisation ?? facts.getOf('centre', programme?.fields.centre)?.fields.organisation,
    ),
};

/** Places by school year, newest last; a calendar year meets two of them and answers both, each under its name. */
function byYear(facts: ScopedFacts): { readonly label: Label; readonly members: readonly Place[] }[] {
  const places = facts
    .of('enrolment')
    .filter(({ fields }) => overlaps(schoolYearOf(fields.schoolYear), facts.scope.period))
    .map((record) => ({ record, programme: facts.getOf('programme', record.fields.programme) }));
  return groupBy(places, ({ record }) => [{ type: 'date', date: schoolYearOf(record.fields.schoolYear) }]);
}

const at = (places: readonly Place[], point: Point): Place[] =>
  places.filter(({ record }) => record.fields.point === point);

const records = (places: readonly Place[]): string[] => ids(places.map(({ record }) => record));

const sumOf = (places: readonly Place[]) => addFigures(places.map(({ record }) => record.fields.count));

function yearly(
  facts: ScopedFacts,
  compute: (year: { readonly label: Label; readonly members: readonly Place[] }) => CatalogueValue[],
): CatalogueValue[] {
  const found = byYear(facts).flatMap(compute);
  return found.length === 0 ? [valueOf({ absence: 'no-records' })] : found;
}

function pointValues(facts: ScopedFacts, point: 'yearStart' | 'yearEnd', labelOf: LabelOf): CatalogueValue[] {
  return yearly(facts, ({ label, members }) => [
    {
      ...sumValue(
        at(members, point).map((place) => ({
          record: place.record.id,
          label: labelOf(place, facts),
          figure: place.record.fields.count,
        })),
        [],
        'no-records',
      ),
      key: `${keyOfYear(label)} ${point}`,
      label: { type: 'labels', of: [label, word(point === 'yearStart' ? 'start' : 'end')] },
    },
  ]);
}

const keyOfYear = (label: Label): string =>
  label.type === 'date' && label.date.precision === 'schoolYear' ? String(label.date.startYear) : 'total';

/**
 * Places as they stood on the one day that is asked about: of each programme the newest count of the school year that
 * is not after it. A period of more days has no such figure.
 */
function dayValues(facts: ScopedFacts, labelOf: LabelOf): CatalogueValue[] {
  const { from, to: day } = facts.bounds;
  if (from !== day) return [];
  const places = byYear(facts).flatMap(({ members }) => members);
  const undated = places.filter(({ record }) => countedOn(record) === undefined);
  const known = places.filter(({ record }) => (countedOn(record) ?? '9') <= day);
  const newest = [...Map.groupBy(known, ({ record }) => record.fields.programme).values()].flatMap(newestOf);
  return [
    sumValue(
      newest.map((place) => ({
        record: place.record.id,
        label: labelOf(place, facts),
        figure: place.record.fields.count,
      })),
      noteIf('undated-left-out', undated.length),
      'no-records',
    ),
  ];
}

/** A programme may be counted in several groups: all of its newest count are taken. */
function newestOf(places: readonly Place[]): readonly Place[] {
  const moment = ({ record }: Place) => `${countedOn(record) ?? ''} ${record.fields.point}`;
  const last = places.map(moment).toSorted().at(-1);
  return places.filter((place) => moment(place) === last);
}

/** The day by which the places were taken: as written, else the usual one of the point. */
function countedOn({ fields }: Fact<'enrolment'>): string | undefined {
  if (fields.onDate !== undefined) return boundsOf(fields.onDate).to;
  const { from, to } = boundsOf(schoolYearOf(fields.schoolYear));
  const usual: Readonly<Record<Point, string | undefined>> = {
    yearStart: from,
    halfYear: `${from.slice(0, 4)}-12-31`,
    yearEnd: `${to.slice(0, 4)}-05-31`,
    onDate: undefined,
  };
  return usual[fields.point];
}

/** end − start, and its share of the start. */
function growthValues(facts: ScopedFacts, labelOf: LabelOf): CatalogueValue[] {
  return yearly(facts, ({ label, members }) => {
    const [first, last] = [at(members, 'yearStart'), at(members, 'yearEnd')];
    const [start, end] = [sumOf(first), sumOf(last)];
    const key = keyOfYear(label);
    if (!start || !end)
      return [valueOf({ key, label, absence: 'one-point-only', records: records([...first, ...last]) })];
    return [
      valueOf({
        key,
        label,
        figure: difference(end, start),
        share: growthRate(end, start),
        base: { name: 'yearStart', figure: start, records: records(first) },
        parts: groupBy([...first, ...last], (place) => [labelOf(place, facts)]).flatMap((group) =>
          growthPart(group.label, group.members),
        ),
        records: records([...first, ...last]),
        notes: pointsNote(first, last),
      }),
    ];
  });
}

/** A group that has no place at one end had none there: a new club grows from nothing. */
function growthPart(label: Label, members: readonly Place[]): Part[] {
  const start = sumOf(at(members, 'yearStart')) ?? exactly(0);
  const end = sumOf(at(members, 'yearEnd')) ?? exactly(0);
  const figure = difference(end, start);
  return figure ? [partOf(label, figure, records(members), growthRate(end, start))] : [];
}

/** Programmes with a figure at one end only: the club was opened or closed, or a figure is missing. */
function pointsNote(first: readonly Place[], last: readonly Place[]): Note[] {
  const [starts, ends] = [first, last].map(
    (places) => new Set(places.map(({ record }) => record.fields.programme)),
  );
  return starts && ends ? noteIf('points-differ', onlyInOne(starts, ends)) : [];
}

/** Participations for each child: a sanity check, since one child may attend several programmes and never none. */
function perChild(facts: ScopedFacts): CatalogueValue[] {
  const totals = facts.of('coverage').filter(({ fields }) => fields.area === undefined);
  return yearly(facts, ({ label, members }) => {
    const ends = at(members, 'yearEnd');
    const places = ends.length > 0 ? ends : at(members, 'yearStart');
    const kinds = new Set(places.map(({ programme }) => programme?.fields.kind));
    // Children of some programmes say nothing about places in others.
    const comparable = totals.filter(({ fields }) => sameKinds(fields.programmeKinds, kinds));
    const [participations, children] = [sumOf(places), childrenOf(comparable, facts)];
    const key = keyOfYear(label);
    if (!participations || !children)
      return [valueOf({ key, label, absence: 'base-unknown', records: records(places) })];
    const ratio = ratioOf(participations, children.figure);
    const fewer = (participations.value ?? 0) < (children.figure.value ?? 0);
    return [
      valueOf({
        key,
        label,
        ...(ratio ? { figure: ratio } : { absence: 'base-zero' }),
        base: { name: 'children', figure: children.figure, records: children.records },
        beside: [{ name: 'participations', figure: participations, records: records(places) }],
        records: [...records(places), ...children.records],
        notes: fewer ? [...children.notes, { key: 'more-children-than-places' }] : children.notes,
      }),
    ];
  });
}

function sameKinds(kinds: readonly string[] | undefined, of: ReadonlySet<string | undefined>): boolean {
  return kinds === undefined || kinds.length === 0 || onlyInOne(new Set<string | undefined>(kinds), of) === 0;
}

/** How many members only one of the two sets has. */
function onlyInOne<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  return [...a].filter((each) => !b.has(each)).length + [...b].filter((each) => !a.has(each)).length;
}

const names = ['kind', 'area', 'centre', 'school'] as const;

export const enrolmentIndicators: readonly CatalogueIndicator[] = [
  ...names.flatMap((name) => [
    several(`enrolment.start-by-${name}`, 'participations', (facts) =>
      pointValues(facts, 'yearStart', dimensions[name]),
    ),
    several(`enrolment.end-by-${name}`, 'participations', (facts) =>
      pointValues(facts, 'yearEnd', dimensions[name]),
    ),
    several(`enrolment.growth-by-${name}`, 'participations', (facts) =>
      growthValues(facts, dimensions[name]),
    ),
    several(`enrolment.on-day-by-${name}`, 'participations', (facts) => dayValues(facts, dimensions[name])),
  ]),
  several('enrolment.per-child', 'ratio', perChild),
];
