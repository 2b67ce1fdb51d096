import { factKindNames } from '#shared/facts/kinds.ts';
import { z } from '#shared/zod.ts';
import { call } from '../call.ts';
import { recordKind } from '../shapes.ts';

/** Search over everything, choice of a record by typing, and what records are called. */

/** Places in a text to highlight, `[from, to)` in UTF-16 units, in order and apart from each other. */
const marks = z.array(z.tuple([z.int(), z.int()]));

const named = z.object({ id: z.uuid(), kind: recordKind, title: z.string() });
export type NamedRecord = z.infer<typeof named>;

const searchHit = named.extend({
  titleMarks: marks,
  /** A piece of a text of the record around what was found; empty when all of it stands in the title. */
  context: z.string(),
  contextMarks: marks,
  /** Where a text or a table of a report is to be opened; its title is the report's. */
  place: z.object({ report: z.uuid(), node: z.string() }).optional(),
});
export type SearchHit = z.infer<typeof searchHit>;

const typed = z.string().max(200);

export const searchCalls = {
  /**
   * Best first; what is in the basket is never found. `pending` counts the records that are not in the index yet:
   * asking again takes more of them in. An empty text finds nothing and only does that.
   */
  'search:all': call(
    z.object({
      text: typed,
      kinds: z.array(recordKind).min(1).max(100).optional(),
      limit: z.int().min(1).max(100).default(30),
    }),
    z.object({
      hits: z.array(searchHit),
      /** Counted to 1,000. */
      total: z.int(),
      /** What was looked for instead of the typed text: the other keyboard layout, the nearest known words. */
      corrected: z.string().optional(),
      pending: z.int(),
    }),
  ),
  /** By the beginnings of words of titles, short forms and aliases; without a text the most lately changed. */
  'record:find': call(
    z.object({
      kinds: z.array(z.enum(factKindNames)).min(1).max(10),
      text: typed,
      limit: z.int().min(1).max(50).default(20),
    }),
    z.object({ found: z.array(named) }),
  ),
  /** What records are called, those in the basket too; ids that nobody has are left out. */
  'record:titles': call(
    z.object({ ids: z.array(z.uuid()).max(2_000) }),
    z.object({ titles: z.array(named.extend({ deleted: z.boolean() })) }),
  ),
} as const;
