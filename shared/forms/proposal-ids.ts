/**
 * The patterns of sentences that a form may name in `proposals` (domain a6). What each makes of the facts stands in
 * `shared/sentences`; a form only says where they are offered.
 */
export const proposalIds: readonly string[] = [
  'status.awarded',
  'network.joined',
  'sites.by-type',
  'event.held',
  'events.total',
  'traineeship.passed',
  'product.published',
  'site.visits',
  'grants.won',
  'series.jubilee',
  'centres.created',
  'coverage.share',
  'coverage.union',
  'clubs.by-area',
  'enrolment.tables',
  'training.passed',
  'award.won',
  'agreements.made',
  'appendix.see',
  'practice.presented',
];
