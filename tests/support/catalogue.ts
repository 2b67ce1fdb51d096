import type { Fact } from '#shared/facts/kinds.ts';
import { computeCatalogue, computeIndicator } from '#shared/indicators/catalogue/catalogue.ts';
import { type CatalogueValue, keyOf, type Scope } from '#shared/indicators/catalogue/value.ts';
import { lookup, year2025 } from './facts.ts';

/** Small words for tests of the catalogue: facts in, figures out. */
export function valuesOf(
  id: string,
  facts: readonly Fact[],
  scope: Partial<Scope> = {},
): readonly CatalogueValue[] {
  const computed = computeIndicator(id, { period: year2025, ...scope }, lookup(...facts));
  if (!computed) throw new Error(`${id} is no indicator`);
  return computed.values;
}

/** The only value of an indicator. */
export function valueOf(id: string, facts: readonly Fact[], scope: Partial<Scope> = {}): CatalogueValue {
  const [value, ...others] = valuesOf(id, facts, scope);
  if (!value || others.length > 0) throw new Error(`${id} has ${others.length + (value ? 1 : 0)} values`);
  return value;
}

export const numberOf = (id: string, facts: readonly Fact[], scope: Partial<Scope> = {}) =>
  valueOf(id, facts, scope).figure?.value;

/** «label → figure» of the parts. */
export function partsOf({ parts }: CatalogueValue): Record<string, number | undefined> {
  return Object.fromEntries(parts.map(({ label, figure }) => [keyOf(label), figure.value]));
}

export function sharesOf({ parts }: CatalogueValue): Record<string, number | undefined> {
  return Object.fromEntries(parts.map(({ label, share }) => [keyOf(label), share?.value]));
}

export const notesOf = ({ notes }: CatalogueValue): string[] => notes.map(({ key }) => key);

export const wholeCatalogue = (facts: readonly Fact[], scope: Partial<Scope> = {}) =>
  computeCatalogue({ period: year2025, ...scope }, lookup(...facts));

export const day = (iso: string) => ({ precision: 'day', day: iso }) as const;
export const year = (value: number) => ({ precision: 'year', year: value }) as const;
export const schoolYear = (startYear: number) => ({ precision: 'schoolYear', startYear }) as const;
export const exact = (value: number) => ({ value, qualifier: 'exact' }) as const;
