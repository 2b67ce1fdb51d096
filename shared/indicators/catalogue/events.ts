import { compareDates, boundsOf } from '#shared/facts/fact-date.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import { exactly } from './arithmetic.ts';
import {
  choiceLabel,
  countParts,
  countValue,
  groupBy,
  ids,
  noteIf,
  several,
  single,
  sumValue,
} from './counting.ts';
import type { ScopedFacts } from './scoped-facts.ts';
import {
  type Beside,
  type CatalogueIndicator,
  type CatalogueValue,
  type Label,
  type Note,
  valueOf,
} from './value.ts';

type Event = Fact<'event'>;

/**
 * Events that took place in the period (`domain.md` §4). A planned one did not; one that counts for several projects
 * is met once in each scope and once in all.
 */
function counted(id: string, labelsOf: (event: Event) => Label | readonly Label[]): CatalogueIndicator {
  return single(id, 'pieces', (facts) => {
    const { records, notes } = facts.during('event');
    const parts = countParts(records, labelsOf);
    const overlapping = parts.reduce((sum, { figure }) => sum + (figure.value ?? 0), 0) > records.length;
    return countValue(facts, 'event', records, {
      parts,
      notes: overlapping ? [...notes, { key: 'parts-overlap' }] : notes,
    });
  });
}

function audienceLabels({ fields }: Event): Label[] {
  const audiences = new Set((fields.audiences ?? []).map(({ audience }) => audience));
  return audiences.size === 0
    ? [choiceLabel('audience', undefined)]
    : [...audiences].map((audience) => choiceLabel('audience', audience));
}

/** Σ participants: visits, not people. «более» of one event makes the sum «более». */
function participants(facts: ScopedFacts): CatalogueValue {
  const { records, notes } = facts.during('event');
  const amounts = records.flatMap(({ id, fields }) =>
    (fields.audiences ?? []).map(({ audience, participants: figure }) => ({
      record: id,
      label: choiceLabel('audience', audience),
      figure,
    })),
  );
  return sumValue(amounts, notes, 'no-records');
}

function measures(facts: ScopedFacts): CatalogueValue[] {
  const { records, notes } = facts.during('event');
  const amounts = records.flatMap(({ id, fields }) =>
    (fields.measures ?? []).map(({ kind, figure }) => ({
      record: id,
      label: choiceLabel('measureKind', kind),
      figure,
    })),
  );
  return groupBy(amounts, ({ label }) => [label]).map(({ label, members }) => ({
    ...sumValue(members, notes, 'no-records'),
    key: members.map((each) => (each.label.type === 'choice' ? each.label.value : ''))[0] ?? 'total',
    label,
    parts: [],
  }));
}

interface Series {
  readonly series: Fact<'eventSeries'>;
  /** Every event of the series that took place, in order of dates. */
  readonly events: readonly Event[];
}

function seriesIn(facts: ScopedFacts): Series[] {
  const events = Map.groupBy(
    facts.of('event').filter(({ fields }) => fields.series !== undefined && fields.state !== 'planned'),
    ({ fields }) => fields.series,
  );
  return facts.of('eventSeries').map((series) => ({
    series,
    events: (events.get(series.id) ?? []).toSorted((a, b) => compareDates(a.fields.date, b.fields.date)),
  }));
}

/** «За всё время более 1850 участников»: the typed total is printed, what records confirm stands beside (a7, rule 7). */
function seriesTotals(facts: ScopedFacts): CatalogueValue[] {
  return seriesIn(facts).flatMap(({ series, events }) => {
    const { total } = series.fields;
    const visits = sumValue(
      events.flatMap(({ id, fields }) =>
        (fields.audiences ?? []).map(({ participants: figure, audience }) => ({
          record: id,
          label: choiceLabel('audience', audience),
          figure,
        })),
      ),
      [],
      'no-records',
    );
    const head = { key: series.id, label: { type: 'record' as const, id: series.id } };
    if (total?.value === undefined) return visits.figure ? [{ ...visits, ...head }] : [];
    const beside: Beside[] = visits.figure
      ? [{ name: 'confirmedByRecords', figure: visits.figure, records: visits.records }]
      : [];
    return [
      valueOf({
        ...head,
        figure: total,
        beside,
        records: [series.id, ...visits.records],
        notes: [{ key: 'typed-total-stands-beside' }],
      }),
    ];
  });
}

/**
 * Which one of its series an event is («X фестиваль»): the typed number, else years since the first one, else its rank
 * by date among the events known.
 */
function ordinals(facts: ScopedFacts): CatalogueValue[] {
  const now = new Set(ids(facts.during('event').records));
  return seriesIn(facts).flatMap(({ series, events }) =>
    events.flatMap((event, at) => {
      if (!now.has(event.id)) return [];
      const { firstYear } = series.fields;
      const year = Number(boundsOf(event.fields.date).from.slice(0, 4));
      const ranked = firstYear === undefined ? at + 1 : year - firstYear + 1;
      const typed = event.fields.ordinal;
      const notes: Note[] = typed !== undefined && typed !== ranked ? noteIf('ordinal-differs', ranked) : [];
      return [
        valueOf({
          key: event.id,
          label: { type: 'record', id: event.id },
          figure: exactly(typed ?? ranked),
          parts: [],
          records: [event.id, series.id],
          notes,
        }),
      ];
    }),
  );
}

export const eventIndicators: readonly CatalogueIndicator[] = [
  counted('events.count', ({ fields }) => choiceLabel('eventKind', fields.kind)),
  counted('events.by-level', ({ fields }) => choiceLabel('eventLevel', fields.level)),
  counted('events.by-role', ({ fields }) => choiceLabel('eventRole', fields.ourRole)),
  counted('events.by-audience', audienceLabels),
  single('events.participants', 'people', participants),
  several('events.measures', 'pieces', measures),
  several('events.series-totals', 'people', seriesTotals),
  several('events.ordinal', 'own', ordinals),
];
