import type { Choice } from '#shared/facts/choices.ts';
import type { Figure } from '#shared/facts/figure.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import { addFigures, difference, differsFromShare, percentOf } from './arithmetic.ts';
import { childrenOf, type Children, shareAlone } from './children.ts';
import { choiceLabel, groupBy, partOf, several, word } from './counting.ts';
import { headcount, workingCentres } from './schools.ts';
import type { ScopedFacts } from './scoped-facts.ts';
import {
  type AbsenceKey,
  type Base,
  type CatalogueIndicator,
  type CatalogueValue,
  type Label,
  type Note,
  type Part,
  valueOf,
} from './value.ts';

/**
 * Охват (`domain.md` §4): distinct children with a named base, from `coverage` records only; places in programmes are
 * never children. One value for each set of programme kinds and each base that the records speak of.
 */
interface CoverageGroup {
  readonly key: string;
  readonly label: Label;
  readonly base: Choice<'coverageBase'> | undefined;
  readonly totals: Fact<'coverage'>[];
  readonly areas: Fact<'coverage'>[];
}

function groupsOf(facts: ScopedFacts): CoverageGroup[] {
  const groups = new Map<string, CoverageGroup>();
  const groupFor = (record: Fact<'coverage'>): CoverageGroup => {
    const { programmeKinds = [], base } = record.fields;
    const key = `${kindsOf(record)}|${base?.kind ?? ''}`;
    const group = groups.get(key) ?? {
      key,
      label:
        programmeKinds.length === 0
          ? word('unspecified')
          : { type: 'choices' as const, list: 'programmeKind' as const, values: programmeKinds.toSorted() },
      base: base?.kind,
      totals: [],
      areas: [],
    };
    groups.set(key, group);
    return group;
  };
  const records = facts.of('coverage');
  for (const record of records) if (record.fields.area === undefined) groupFor(record).totals.push(record);
  const withTotal = [...groups.values()];
  for (const record of records.filter(({ fields }) => fields.area !== undefined)) {
    const { base } = record.fields;
    const wholes = withTotal.filter(
      (group) =>
        group.key.startsWith(`${kindsOf(record)}|`) && (base === undefined || base.kind === group.base),
    );
    for (const group of wholes.length > 0 ? wholes : [groupFor(record)]) group.areas.push(record);
  }
  return [...groups.values()];
}

const kindsOf = ({ fields }: Fact<'coverage'>): string => (fields.programmeKinds ?? []).toSorted().join('+');

/** The named whole: what the records give, else the contingent of all schools or of the schools with centres. */
function baseOf(
  group: CoverageGroup,
  total: Children,
  facts: ScopedFacts,
): { base?: Base; notes: readonly Note[] } {
  if (group.base === undefined) return { notes: [] };
  const given = total.taken.map(({ fields }) => fields.base?.value);
  if (given.every((each) => each?.value !== undefined)) {
    const figure = addFigures(given.flatMap((each) => each ?? []));
    if (figure)
      return { base: { name: group.base, figure, records: total.taken.map(({ id }) => id) }, notes: [] };
  }
  if (group.base !== 'allPupils' && group.base !== 'schoolsWithCentres') return { notes: [] };
  const withCentre = new Set(workingCentres(facts).map(({ fields }) => fields.organisation));
  const found =
    group.base === 'allPupils'
      ? headcount(facts, 'pupils')
      : headcount(facts, 'pupils', (id) => withCentre.has(id));
  return found ? { base: { name: group.base, ...found.base }, notes: found.notes } : { notes: [] };
}

interface Reached {
  readonly group: CoverageGroup;
  readonly total: Children | undefined;
  readonly base: Base | undefined;
  readonly share: Figure | undefined;
  readonly records: readonly string[];
  readonly notes: readonly Note[];
  /** Why there is no total. */
  readonly absence?: AbsenceKey;
}

function reachedIn(facts: ScopedFacts): Reached[] {
  return groupsOf(facts).map((group) => {
    const total = childrenOf(group.totals, facts);
    if (!total) return withoutTotal(group, facts);
    const { base, notes } = baseOf(group, total, facts);
    const computed = base && percentOf(total.figure, base.figure);
    const [only, ...others] = total.taken;
    const typed = others.length === 0 ? only?.fields.share : undefined;
    const shareNotes: Note[] = [];
    if (base === undefined && typed?.value !== undefined) shareNotes.push({ key: 'share-typed' });
    if (base && typed?.value !== undefined && differsFromShare(typed, total.figure, base.figure))
      shareNotes.push({ key: 'share-differs', number: typed.value });
    if ((computed?.value ?? 0) > 100) shareNotes.push({ key: 'share-above-whole' });
    return {
      group,
      total,
      base,
      share: base === undefined ? typed : computed,
      records: total.records,
      notes: [...total.notes, ...notes, ...shareNotes],
    };
  });
}

function withoutTotal(group: CoverageGroup, facts: ScopedFacts): Reached {
  const told = shareAlone(group.totals, facts);
  return {
    group,
    total: undefined,
    base: undefined,
    share: told?.share,
    records: told?.records ?? [],
    notes: told?.notes ?? [],
    absence: told ? 'figure-absent' : 'total-not-given',
  };
}

function values(facts: ScopedFacts, of: (reached: Reached) => CatalogueValue): CatalogueValue[] {
  const all = reachedIn(facts);
  const found = all.filter(({ records, group }) => records.length > 0 || group.areas.length > 0);
  return found.length === 0 ? [valueOf({ absence: 'no-records' })] : found.map(of);
}

const head = ({ group, base, records, notes }: Reached): Partial<CatalogueValue> => ({
  key: group.key,
  label: group.label,
  base,
  records,
  notes,
});

function shareValue(reached: Reached): CatalogueValue {
  const { share, base, group } = reached;
  if (share) return valueOf({ ...head(reached), figure: share });
  if (reached.absence) return valueOf({ ...head(reached), absence: reached.absence });
  const absence =
    group.base === undefined ? 'base-not-named' : base === undefined ? 'base-unknown' : 'base-zero';
  return valueOf({ ...head(reached), absence });
}

/**
 * The total and each направленность with its share of it. A child in two areas is in both, so their sum may exceed the
 * children; below them it needs an explanation (1-ДОП): the rest is shown as «без указания» and said.
 */
function areasValue(reached: Reached, facts: ScopedFacts): CatalogueValue {
  const { group, total } = reached;
  const areas = groupBy(group.areas, ({ fields }) => [choiceLabel('programmeArea', fields.area)]).flatMap(
    ({ label, members }) => {
      const children = childrenOf(members, facts);
      return children ? [{ label, children }] : [];
    },
  );
  const parts: Part[] = areas.map(({ label, children }) =>
    partOf(label, children.figure, children.records, total && percentOf(children.figure, total.figure)),
  );
  const sum = addFigures(parts.map(({ figure }) => figure));
  const rest = total && sum ? difference(total.figure, sum) : undefined;
  const restOf = rest?.value ?? 0;
  const notes: Note[] = [...reached.notes, ...areas.flatMap(({ children }) => areaNotes(children, reached))];
  if (restOf > 0) notes.push({ key: 'sum-below-total', number: restOf });
  if (restOf < 0) notes.push({ key: 'sum-above-total', number: -restOf });
  return valueOf({
    ...head(reached),
    ...(total ? { figure: total.figure } : { absence: reached.absence }),
    share: reached.share,
    parts:
      rest && total && restOf > 0
        ? [...parts, partOf(word('remainder'), rest, [], percentOf(rest, total.figure))]
        : parts,
    beside: sum
      ? [{ name: 'sumOfParts', figure: sum, records: parts.flatMap(({ records }) => records) }]
      : [],
    records: [...new Set([...reached.records, ...parts.flatMap(({ records }) => records)])],
    notes: distinct(notes),
  });
}

/** The printed share of an area is of the total, unless its record names a base; then it may be of either. */
function areaNotes({ figure, taken, notes }: Children, { total, base }: Reached): readonly Note[] {
  const [record, ...others] = taken;
  const printed = record?.fields.share;
  if (printed?.value === undefined || others.length > 0) return notes;
  const own = record?.fields.base;
  const wholes = [total?.figure, own && (own.value ?? base?.figure)].flatMap((each) => each ?? []);
  return wholes.length > 0 && wholes.every((whole) => differsFromShare(printed, figure, whole))
    ? [...notes, { key: 'share-differs', number: printed.value, area: record?.fields.area }]
    : notes;
}

function distinct(notes: readonly Note[]): Note[] {
  return [
    ...new Map(notes.map((note) => [`${note.key} ${note.number ?? ''} ${note.area ?? ''}`, note])).values(),
  ];
}

export const coverageIndicators: readonly CatalogueIndicator[] = [
  several('coverage.total', 'people', (facts) =>
    values(facts, (reached) =>
      valueOf({
        ...head(reached),
        ...(reached.total ? { figure: reached.total.figure } : { absence: reached.absence }),
        share: reached.share,
      }),
    ),
  ),
  several('coverage.share', 'percent', (facts) => values(facts, shareValue)),
  several('coverage.by-area', 'people', (facts) =>
    values(facts, (reached) => areasValue(reached, facts)).filter(
      ({ absence, parts }) => parts.length > 0 || (absence !== undefined && absence !== 'figure-absent'),
    ),
  ),
];
