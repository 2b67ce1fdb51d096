import { z } from '#shared/zod.ts';
import { recordKindNames } from './record-kinds.ts';

/** One wish to change one record. A list of them is done together or not at all, as one change set. */
export const mutation = z.discriminatedUnion('op', [
  z.strictObject({
    op: z.literal('create'),
    /** Chosen by the caller, so that one list may create a record and refer to it. */
    id: z.uuid(),
    kind: z.enum(recordKindNames),
    fields: z.record(z.string(), z.unknown()),
  }),
  z.strictObject({
    op: z.literal('update'),
    id: z.uuid(),
    set: z.record(z.string(), z.unknown()).default({}),
    unset: z.array(z.string()).default([]),
  }),
  z.strictObject({ op: z.literal('delete'), id: z.uuid() }),
  z.strictObject({ op: z.literal('restore'), id: z.uuid() }),
]);

export type Mutation = z.infer<typeof mutation>;
/** As callers write it: defaults may be left out. */
export type MutationInput = z.input<typeof mutation>;
