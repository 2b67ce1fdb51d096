import type { Decision } from '#shared/contract/decision.ts';

/** Commits a decision of the report about one view; true when it is committed. */
export type Decide = (decision: Decision) => Promise<boolean>;
