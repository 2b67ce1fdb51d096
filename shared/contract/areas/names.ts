import { factKindNames } from '#shared/facts/kinds.ts';
import { cases } from '#shared/names/case.ts';
import { reasons } from '#shared/names/likeness.ts';
import { z } from '#shared/zod.ts';
import { call } from '../call.ts';
import { recordKind, saved } from '../shapes.ts';

/** Names: what may be the same, several records as one, names in the cases of Russian. */

const merging = z.object({ keep: z.uuid(), others: z.array(z.uuid()).min(1).max(20) });

const similarRecord = z.object({
  id: z.uuid(),
  title: z.string(),
  how: z.enum(['same', 'similar']),
  /** A key of `shared/text/names.ts`. */
  why: z.enum(reasons),
});
export type SimilarRecordInfo = z.infer<typeof similarRecord>;

export const namesCalls = {
  /** Records that may be what the fields speak of, the nearest first; `id` is the record itself, if it is stored. */
  'name:similar': call(
    z.object({
      kind: z.enum(factKindNames),
      fields: z.record(z.string(), z.unknown()),
      id: z.uuid().optional(),
    }),
    z.object({ similar: z.array(similarRecord).max(5) }),
  ),
  'name:forms': call(
    z.object({ kind: z.enum(['person', 'municipality', 'organisation']), id: z.uuid() }),
    z.object({
      forms: z.array(z.object({ case: z.enum(cases), text: z.string(), stored: z.boolean() })),
    }),
  ),
  /** What a merge would do: fields in which the records differ, and how many live records would point to `keep`. */
  'merge:preview': call(
    merging,
    z.object({
      fields: z.array(
        z.object({
          name: z.string(),
          values: z.array(z.object({ id: z.uuid(), value: z.unknown() })),
          merged: z.unknown(),
        }),
      ),
      references: z.array(z.object({ kind: recordKind, count: z.int() })),
    }),
  ),
  /** Makes the others part of `keep`, as one change set; `change:revert` takes all of it back. */
  'record:merge': call(merging, saved),
} as const;
