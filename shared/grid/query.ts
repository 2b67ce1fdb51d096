import { z } from '#shared/zod.ts';

/** Which rows of a kind, and in which order; kept in layouts and in saved «справки», so it is versionless plain data. */
const columnId = z.string().min(1).max(100);
const isoDay = z.iso.date();

export const filter = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('containing'), column: columnId, text: z.string().min(1).max(200) }),
  /** One of these: codes of a choice, ids of records, «true» and «false». */
  z.strictObject({
    is: z.literal('oneOf'),
    column: columnId,
    values: z.array(z.string().max(100)).min(1).max(500),
  }),
  /** Shares a day with these bounds; either may be open. */
  z.strictObject({
    is: z.literal('during'),
    column: columnId,
    from: isoDay.optional(),
    to: isoDay.optional(),
  }),
  z.strictObject({
    is: z.literal('between'),
    column: columnId,
    from: z.number().optional(),
    to: z.number().optional(),
  }),
  z.strictObject({ is: z.literal('empty'), column: columnId }),
  z.strictObject({ is: z.literal('filled'), column: columnId }),
]);
export type Filter = z.infer<typeof filter>;

export const gridQuery = z.strictObject({
  /** Words, each the beginning or the middle of a word in some shown column. */
  search: z.string().max(200).optional(),
  /** All must hold. */
  filters: z.array(filter).max(40).default([]),
  sort: z
    .array(z.strictObject({ column: columnId, descending: z.boolean().default(false) }))
    .max(5)
    .default([]),
});
export type GridQuery = z.infer<typeof gridQuery>;
/** As callers write it. */
export type GridQueryInput = z.input<typeof gridQuery>;
