import { factDateSchema } from '#shared/facts/fact-date.ts';
import { longestText, reference, text } from '#shared/facts/fields.ts';
import { z } from '#shared/zod.ts';

/**
 * What a report keeps of its own. It is pinned to one form (id, version and content hash) and holds no copy of
 * any fact: texts and decisions stand beside the facts, each in a record of its own, so that history and undo
 * speak of one text and not of the whole report.
 */

/** The life cycle, said once (`architecture.md`, rule 10). «без ошибок», «отправлен» are derived, not stored. */
export const reportStates = ['draft', 'finalised', 'forSignature'] as const;

export const report = z.looseObject({
  title: text(),
  form: z.looseObject({
    id: z.string().min(1).max(100),
    version: z.string().min(1).max(50),
    hash: z.string().length(64),
  }),
  period: factDateSchema,
  project: reference('project').optional(),
  organisation: reference('organisation').optional(),
  state: z.enum(reportStates),
});

/** A narrative text of one node of the form. */
export const reportText = z.looseObject({
  report: reference('report'),
  node: z.string().min(1).max(200),
  text: z.string().max(longestText),
});

/** Somebody replaced the text of one cell and said why. */
const override = z.looseObject({
  row: z.string().min(1).max(200),
  column: z.string().min(1).max(200),
  text: z.string().max(longestText),
  reason: z.string().trim().min(1).max(2_000),
});

/** A row that no fact stands behind. */
const freeRow = z.looseObject({
  id: z.uuid(),
  cells: z.record(z.string().max(200), z.string().max(longestText)),
});

/**
 * Decisions of one report about one view of facts. Rows are named by record ids as plain text: a decision about
 * a record that is gone does no harm and comes back with it.
 */
export const reportView = z.looseObject({
  report: reference('report'),
  node: z.string().min(1).max(200),
  leftOut: z.array(z.string()).max(100_000).default([]),
  /** Rows in this order come first, in the order said; the rest follow in the form's order. */
  order: z.array(z.string()).max(100_000).default([]),
  overrides: z.array(override).max(100_000).default([]),
  freeRows: z.array(freeRow).max(10_000).default([]),
  /** Why there are no rows: «нет данных», «не применимо», with a reason; printed in place of rows. */
  absence: z.string().trim().min(1).max(2_000).optional(),
});

export const reportKinds = { report, reportText, reportView } as const;

export type Report = z.infer<typeof report>;
export type ReportView = z.infer<typeof reportView>;
export type Override = z.infer<typeof override>;
