import { boundsOf } from '#shared/facts/fact-date.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import { type ScopedFacts, scopeFacts } from '#shared/indicators/catalogue/scoped-facts.ts';
import type { CatalogueValue } from '#shared/indicators/catalogue/value.ts';
import { type Figures, figuresOf } from '#shared/report/figures.ts';
import { organisationOf } from '#shared/report/subject.ts';
import type { Draft, SentenceContext } from './proposal.ts';

/** What every pattern draws from, made once for all of them. */
export interface Material {
  readonly context: SentenceContext;
  /** Narrowed to the subject and the period exactly as the indicators narrow them. */
  readonly facts: ScopedFacts;
  readonly figures: Figures;
  /** Whose report it is. */
  readonly own: Fact<'organisation'> | undefined;
}

export type Pattern = (material: Material) => readonly Draft[];

export function materialOf(context: SentenceContext): Material {
  const { facts, period, subject } = context;
  return {
    context,
    facts: scopeFacts({ period, ...subject }, facts),
    figures: figuresOf({ period, ...subject }, facts),
    own: organisationOf({ facts, organisation: subject.organisation, centre: subject.centre }),
  };
}

/** What nobody marked as planned and still lies ahead did not happen yet. */
export function eventsUpToToday({ facts, context }: Material): Fact<'event'>[] {
  return facts.during('event').records.filter(({ fields }) => boundsOf(fields.date).from <= context.today);
}

/** Values of an indicator of the catalogue; one that counts nothing has none. */
export function valuesOf({ figures }: Material, indicator: string): readonly CatalogueValue[] {
  return figures.catalogue(indicator)?.values ?? [];
}

/** The indicator's only value, where it counts something. */
export function countedValue(material: Material, indicator: string): CatalogueValue | undefined {
  const [value] = valuesOf(material, indicator);
  return value?.figure?.value ? value : undefined;
}
