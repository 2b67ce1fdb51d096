import type { Decision } from '#shared/contract/decision.ts';

/** Commits a decision of the report about one view; done when the commit is answered. */
export type Decide = (decision: Decision) => Promise<unknown>;
