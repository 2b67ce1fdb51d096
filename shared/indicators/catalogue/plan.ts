import { boundsOf, overlaps, type FactDate } from '#shared/facts/fact-date.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import { countedBy, type Measured } from '#shared/indicators/computed.ts';
import { exactly, percentOf } from './arithmetic.ts';
import { choiceLabel, countParts, countValue, ids, several, single } from './counting.ts';
import { holds, scopeFacts, type ScopedFacts } from './scoped-facts.ts';
import { type Beside, type CatalogueIndicator, type CatalogueValue, type Note, valueOf } from './value.ts';

type Item = Fact<'planItem'>;

/** Rows whose planned term meets the period; a row without a term is placed by when it was done. */
function plannedItems(facts: ScopedFacts): readonly Item[] {
  return facts.of('planItem').filter(({ fields }) => {
    const term = fields.plannedPeriod ?? fields.actualPeriod;
    return term !== undefined && overlaps(term, facts.scope.period);
  });
}

/** Done by the end of the period: what was planned for it and done after it was not done in it. */
function doneBy({ fields }: Item, { to }: { readonly to: string }): boolean {
  return (
    fields.state === 'done' && (fields.actualPeriod === undefined || boundsOf(fields.actualPeriod).from <= to)
  );
}

/** Done / planned (`domain.md` §4). Moved and cancelled rows were planned; work of other terms stands beside. */
function doneShare(facts: ScopedFacts): CatalogueValue {
  if (facts.of('planItem').length === 0) return valueOf({ absence: 'no-records' });
  const planned = plannedItems(facts);
  const inPlan = new Set(ids(planned));
  const done = planned.filter((item) => doneBy(item, facts.bounds));
  const others = facts
    .of('planItem')
    .filter(
      ({ id, fields }) =>
        !inPlan.has(id) &&
        fields.state === 'done' &&
        fields.actualPeriod !== undefined &&
        overlaps(fields.actualPeriod, facts.scope.period),
    );
  const share = percentOf(exactly(done.length), exactly(planned.length));
  const beside: Beside[] = [{ name: 'countedRecords', figure: exactly(done.length), records: ids(done) }];
  if (others.length > 0)
    beside.push({ name: 'doneOfOtherPeriods', figure: exactly(others.length), records: ids(others) });
  return valueOf({
    ...(share ? { figure: share } : { absence: 'base-zero' }),
    base: { name: 'planItems', figure: exactly(planned.length), records: ids(planned) },
    beside,
    records: ids(done),
  });
}

/** Whole years from the first day of a status to the last day of the period, or to its end if that came before. */
function statusYears(facts: ScopedFacts): CatalogueValue[] {
  return facts.of('status').flatMap((status) => {
    const { from, to, termYears } = status.fields;
    if (!holds(from, undefined, facts.bounds)) return [];
    const head = { key: status.id, label: { type: 'record' as const, id: status.id }, records: [status.id] };
    if (from === undefined) return [valueOf({ ...head, absence: 'figure-absent' })];
    const end = to === undefined ? undefined : boundsOf(to).to;
    const ended = end !== undefined && end < facts.bounds.to;
    const notes: Note[] = ended ? [{ key: 'status-ended' }] : [];
    const term = termYears ?? termOf(from, to);
    return [
      valueOf({
        ...head,
        figure: exactly(wholeYears(boundsOf(from).from, ended ? end : facts.bounds.to)),
        beside:
          term === undefined ? [] : [{ name: 'termYears', figure: exactly(term), records: [status.id] }],
        notes,
      }),
    ];
  });
}

function termOf(from: FactDate, to: FactDate | undefined): number | undefined {
  return to === undefined ? undefined : wholeYears(boundsOf(from).from, boundsOf(to).to);
}

/** A year is whole on the day before its anniversary: 1 January to 31 December is one. */
function wholeYears(from: string, to: string): number {
  const after = new Date(Date.parse(to) + 86_400_000).toISOString().slice(0, 10);
  const years = Number(after.slice(0, 4)) - Number(from.slice(0, 4));
  return Math.max(0, after.slice(5) >= from.slice(5) ? years : years - 1);
}

/**
 * Indicators of projects that people typed for the period: shares of pupils in olympiads and all that no record tells.
 * Where a formula says what is counted, what records confirm stands beside (a7, rule 7).
 */
function typedIndicators(facts: ScopedFacts): CatalogueValue[] {
  const period = boundsOf(facts.scope.period);
  return facts.of('indicatorValue').flatMap(({ id, fields }) => {
    const days = boundsOf(fields.period);
    if (fields.breakdown !== undefined || days.from !== period.from || days.to !== period.to) return [];
    const { figure, indicator } = fields;
    const counted = confirmed(facts, indicator);
    const number = figure.value === undefined ? undefined : counted?.figure.value;
    return [
      valueOf({
        key: indicator,
        label: { type: 'record', id: indicator },
        ...(figure.value === undefined ? { absence: 'figure-absent' } : { figure }),
        beside: counted
          ? [{ name: 'confirmedByRecords', figure: counted.figure, records: counted.records }]
          : [],
        records: [id],
        notes: number === undefined ? [] : [{ key: 'typed-confirmed', number }],
      }),
    ];
  });
}

/** Of the scope, and of the school that the indicator belongs to. */
function confirmed(facts: ScopedFacts, id: string): Measured | undefined {
  const indicator = facts.getOf('indicator', id);
  if (!indicator?.fields.formula) return undefined;
  const { scope, get, all } = facts;
  const organisation = indicator.fields.organisation ?? scope.organisation;
  const { of } =
    organisation === scope.organisation ? facts : scopeFacts({ ...scope, organisation }, { get, list: all });
  return countedBy(indicator, scope.period, { get, list: of });
}

export const planIndicators: readonly CatalogueIndicator[] = [
  single('plan.items', 'pieces', (facts) => {
    const planned = plannedItems(facts);
    return countValue(facts, 'planItem', planned, {
      parts: countParts(planned, ({ fields }) => choiceLabel('workState', fields.state)),
    });
  }),
  single('plan.done-share', 'percent', doneShare),
  several('plan.status-years', 'years', statusYears),
  several('plan.typed-indicators', 'own', typedIndicators),
];
