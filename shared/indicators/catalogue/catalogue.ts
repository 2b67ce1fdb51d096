import type { FactLookup } from '#shared/facts/lookup.ts';
import { awardIndicators } from './awards.ts';
import { centreIndicators } from './centres.ts';
import { coverageIndicators } from './coverage.ts';
import { enrolmentIndicators } from './enrolment.ts';
import { eventIndicators } from './events.ts';
import { financeIndicators } from './finance.ts';
import { materialIndicators } from './materials.ts';
import { networkIndicators } from './network.ts';
import { planIndicators } from './plan.ts';
import { programmeIndicators } from './programmes.ts';
import { scopeFacts } from './scoped-facts.ts';
import { siteIndicators } from './site.ts';
import { staffIndicators } from './staff.ts';
import type { CatalogueIndicator, CatalogueValue, Scope } from './value.ts';

/** Every indicator that the program computes instead of asking for it (`domain.md` §4), in the order of its families. */
export const catalogue: readonly CatalogueIndicator[] = [
  ...centreIndicators,
  ...coverageIndicators,
  ...enrolmentIndicators,
  ...programmeIndicators,
  ...eventIndicators,
  ...networkIndicators,
  ...materialIndicators,
  ...staffIndicators,
  ...awardIndicators,
  ...financeIndicators,
  ...planIndicators,
  ...siteIndicators,
];

export interface ComputedIndicator {
  readonly indicator: CatalogueIndicator;
  readonly values: readonly CatalogueValue[];
}

/** The whole catalogue in one scope; facts are narrowed and dated once for all of it. */
export function computeCatalogue(scope: Scope, facts: FactLookup): ComputedIndicator[] {
  const scoped = scopeFacts(scope, facts);
  return catalogue.map((indicator) => ({ indicator, values: indicator.compute(scoped) }));
}

/** One indicator in a scope; nothing when there is none of that id. */
export function computeIndicator(id: string, scope: Scope, facts: FactLookup): ComputedIndicator | undefined {
  const indicator = catalogue.find((each) => each.id === id);
  return indicator && { indicator, values: indicator.compute(scopeFacts(scope, facts)) };
}

/** Which figure of an indicator is asked about: the first value and all of it, unless said otherwise. */
export interface FigurePlace {
  readonly value?: string | undefined;
  /** The key of a part, or `base`. */
  readonly part?: string | undefined;
}

/** Ids of the records behind a figure: «Откуда это число». Nothing when there is no such figure. */
export function recordsBehind(
  { values }: ComputedIndicator,
  { value, part }: FigurePlace,
): readonly string[] | undefined {
  const found = value === undefined ? values[0] : values.find(({ key }) => key === value);
  if (part === undefined) return found?.records;
  if (part === 'base') return found?.base?.records;
  return found?.parts.find(({ key }) => key === part)?.records;
}

/** Which indicators count each record, or take it as their base: «где используется». */
export function indicatorUses(
  computed: readonly ComputedIndicator[],
): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>();
  for (const { indicator, values } of computed) {
    const counted = values.flatMap(({ records, base }) => [...records, ...(base?.records ?? [])]);
    for (const id of new Set(counted)) {
      const found = uses.get(id);
      if (found) found.push(indicator.id);
      else uses.set(id, [indicator.id]);
    }
  }
  return uses;
}
