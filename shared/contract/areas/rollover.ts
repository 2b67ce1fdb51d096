import { z } from '#shared/zod.ts';
import { call, nothing } from '../call.ts';
import { saved } from '../shapes.ts';

/** The step into a new school year: what repeats, and the reports that follow those of last year. */

const offered = z.object({
  id: z.uuid(),
  title: z.string(),
  /** As people read it: when it was, and when it will be. */
  before: z.string(),
  next: z.string(),
});
export type Offered = z.infer<typeof offered>;

export const rolloverCalls = {
  'year:next': call(
    nothing,
    z.object({
      /** The school year of today; `isDue`, if the program still stands in an earlier one. */
      startYear: z.int(),
      isDue: z.boolean(),
      /** Requests that repeat yearly and have no successor yet. */
      requests: z.array(offered),
      /** Reports whose period is over and that have none for the next. */
      reports: z.array(offered),
    }),
  ),
  /** One change set: requests moved by a year, reports begun with last year's texts and the marks that forms advise. */
  'year:begin': call(
    z.object({
      requests: z.array(z.uuid()).max(1_000),
      reports: z.array(z.uuid()).max(1_000),
    }),
    saved.extend({ startYear: z.int() }),
  ),
} as const;
