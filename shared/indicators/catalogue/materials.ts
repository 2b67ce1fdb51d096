import { boundsOf } from '#shared/facts/fact-date.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import { choiceLabel, countParts, countValue, single, word } from './counting.ts';
import type { ScopedFacts } from './scoped-facts.ts';
import type { CatalogueIndicator, Label } from './value.ts';

type Product = Fact<'product'>;

/**
 * Материалы и публикации (`domain.md` §4). Published is what is marked so, or has a place where it was published:
 * «передан на сайт» is not yet published (a7, rule 5).
 */
function isPublished({ fields }: Product): boolean {
  if (fields.publication !== undefined) return fields.publication === 'published';
  return (fields.placements ?? []).length > 0;
}

function yearOf({ fields }: Product): number | undefined {
  if (fields.year !== undefined) return fields.year;
  return fields.period === undefined ? undefined : Number(boundsOf(fields.period).to.slice(0, 4));
}

function yearLabel(product: Product): Label {
  const year = yearOf(product);
  return year === undefined ? word('unspecified') : { type: 'date', date: { precision: 'year', year } };
}

const kindLabel = ({ fields }: Product): Label => choiceLabel('productKind', fields.kind);

function products(facts: ScopedFacts, isCounted: (product: Product) => boolean = () => true) {
  const { records, notes } = facts.during('product');
  const counted = records.filter(isCounted);
  return countValue(facts, 'product', counted, { parts: countParts(counted, kindLabel), notes });
}

export const materialIndicators: readonly CatalogueIndicator[] = [
  single('materials.products', 'pieces', (facts) => products(facts)),
  single('materials.publications', 'pieces', (facts) => products(facts, isPublished)),
  /** Of all years up to the end of the period. */
  single('materials.by-year', 'pieces', (facts) => {
    const last = Number(facts.bounds.to.slice(0, 4));
    const known = facts.of('product').filter((product) => (yearOf(product) ?? last) <= last);
    return countValue(facts, 'product', known, { parts: countParts(known, yearLabel) });
  }),
  single('materials.practices', 'pieces', (facts) => {
    const { records, notes } = facts.during('bestPractice');
    return countValue(facts, 'bestPractice', records, {
      parts: countParts(records, ({ fields }) => choiceLabel('practiceForm', fields.form)),
      notes,
    });
  }),
];
