import type { Fact } from '#shared/facts/kinds.ts';
import { addFigures, percentOf } from './arithmetic.ts';
import { choiceLabel, countParts, countValue, groupBy, ids, partOf, single, sumValue } from './counting.ts';
import type { ScopedFacts } from './scoped-facts.ts';
import { type CatalogueIndicator, type CatalogueValue, type Label, type Part, valueOf } from './value.ts';

type Line = Fact<'financeLine'>;

/** One source under its own words: lines of one name are added, whatever the spaces and the case. */
function sourceLabel({ fields }: Line): Label {
  return { type: 'text', text: fields.source.trim().replaceAll(/\s+/g, ' ') };
}

/** Roubles and thousands cannot be added; a figure without a unit is in thousands of roubles, as the forms print it. */
function unitsDiffer(figures: readonly ({ readonly unit?: string | undefined } | undefined)[]): boolean {
  return new Set(figures.flatMap((figure) => (figure ? [figure.unit ?? ''] : []))).size > 1;
}

function money(facts: ScopedFacts, column: 'planned' | 'actual'): CatalogueValue {
  const { records, notes } = facts.during('financeLine');
  if (unitsDiffer(records.map(({ fields }) => fields[column])))
    return valueOf({ absence: 'units-differ', records: ids(records), notes });
  // A line may name a source and no amount (a7, rule 8).
  return sumValue(
    records.map((line) => ({ record: line.id, label: sourceLabel(line), figure: line.fields[column] })),
    notes,
    'no-records',
  );
}

/** Actual / planned; planned = 0 prints «–» (`domain.md` §4). Each source has its own share. */
function execution(facts: ScopedFacts): CatalogueValue {
  const { records, notes } = facts.during('financeLine');
  if (records.length === 0) return valueOf({ absence: 'no-records', notes });
  if (unitsDiffer(records.flatMap(({ fields }) => [fields.planned, fields.actual])))
    return valueOf({ absence: 'units-differ', records: ids(records), notes });
  const whole = sharesOf(records);
  const parts = groupBy(records, (line) => [sourceLabel(line)]).flatMap(({ label, members }): Part[] => {
    const { actual, share } = sharesOf(members);
    return actual ? [partOf(label, actual, ids(members), share)] : [];
  });
  return valueOf({
    ...(whole.share
      ? { figure: whole.share }
      : { absence: whole.planned?.value === 0 ? 'base-zero' : 'base-unknown' }),
    ...(whole.planned ? { base: { name: 'planned', figure: whole.planned, records: ids(records) } } : {}),
    parts,
    records: ids(records),
    notes,
  });
}

function sharesOf(lines: readonly Line[]) {
  const planned = addFigures(lines.flatMap(({ fields }) => fields.planned ?? []));
  const actual = addFigures(lines.flatMap(({ fields }) => fields.actual ?? []));
  return { planned, actual, share: planned && actual ? percentOf(actual, planned) : undefined };
}

function grantsSum(facts: ScopedFacts): CatalogueValue {
  const { records, notes } = facts.during('grant');
  if (unitsDiffer(records.map(({ fields }) => fields.amount)))
    return valueOf({ absence: 'units-differ', records: ids(records), notes });
  return sumValue(
    records.map(({ id, fields }) => ({
      record: id,
      label: { type: 'text', text: fields.programme },
      figure: fields.amount,
    })),
    notes,
    'no-records',
  );
}

export const financeIndicators: readonly CatalogueIndicator[] = [
  single('finance.planned', 'thousandRoubles', (facts) => money(facts, 'planned')),
  single('finance.actual', 'thousandRoubles', (facts) => money(facts, 'actual')),
  single('finance.execution', 'percent', execution),
  single('finance.grants', 'pieces', (facts) => {
    const { records, notes } = facts.during('grant');
    return countValue(facts, 'grant', records, {
      parts: countParts(records, ({ fields }) => choiceLabel('eventLevel', fields.level)),
      notes,
    });
  }),
  single('finance.grants-sum', 'own', grantsSum),
];
