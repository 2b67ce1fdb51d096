import { type Material, materialOf, type Pattern } from './material.ts';
import { appendixSee } from './patterns/appendices.ts';
import { awardWon } from './patterns/awards.ts';
import { centresCreated } from './patterns/centres.ts';
import { clubsByArea } from './patterns/clubs.ts';
import { coverageShare, coverageUnion } from './patterns/coverage.ts';
import { enrolmentTablesOf } from './patterns/enrolment.ts';
import { eventHeld, eventsTotal } from './patterns/events.ts';
import { grantsWon } from './patterns/grants.ts';
import { agreementsMade, networkJoined, sitesByType } from './patterns/network.ts';
import { practicePresented } from './patterns/practices.ts';
import { productPublished } from './patterns/products.ts';
import { seriesJubilee } from './patterns/series.ts';
import { siteVisits } from './patterns/site.ts';
import { statusAwarded } from './patterns/statuses.ts';
import { trainingPassed } from './patterns/trainings.ts';
import { traineeshipPassed } from './patterns/traineeships.ts';
import { type Proposal, proposalOf, type SentenceContext } from './proposal.ts';

export type { NamedAppendix, Proposal, SentenceContext } from './proposal.ts';

/** The twenty patterns of `domain.md` a6 in their order, by the ids that forms name. */
export const patterns = {
  'status.awarded': statusAwarded,
  'network.joined': networkJoined,
  'sites.by-type': sitesByType,
  'event.held': eventHeld,
  'events.total': eventsTotal,
  'traineeship.passed': traineeshipPassed,
  'product.published': productPublished,
  'site.visits': siteVisits,
  'grants.won': grantsWon,
  'series.jubilee': seriesJubilee,
  'centres.created': centresCreated,
  'coverage.share': coverageShare,
  'clubs.by-area': clubsByArea,
  'enrolment.tables': enrolmentTablesOf,
  'training.passed': trainingPassed,
  'award.won': awardWon,
  'agreements.made': agreementsMade,
  'appendix.see': appendixSee,
  'practice.presented': practicePresented,
  'coverage.union': coverageUnion,
} as const satisfies Record<string, Pattern>;

/** Sentences of the patterns named, in their order; an unknown id proposes nothing. */
export function propose(ids: readonly string[], context: SentenceContext): Proposal[] {
  const material = materialOf(context);
  return ids.flatMap((id) => proposalsOf(id, material));
}

function proposalsOf(id: string, material: Material): Proposal[] {
  const pattern: Pattern | undefined = Object.hasOwn(patterns, id)
    ? patterns[id as keyof typeof patterns]
    : undefined;
  return (pattern?.(material) ?? [])
    .filter(({ blocks }) => blocks.length > 0)
    .map((draft) => proposalOf(id, draft));
}
