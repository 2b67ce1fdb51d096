import { z } from '#shared/zod.ts';
import { longestText } from '#shared/facts/fields.ts';

/** One decision of a report about one of its tables or lists. */
export const decision = z.discriminatedUnion('do', [
  z.object({ do: z.literal('leaveOut'), row: z.string() }),
  z.object({ do: z.literal('takeBack'), row: z.string() }),
  /** The rows in the order wanted; rows not named follow in the form's order. */
  z.object({ do: z.literal('order'), rows: z.array(z.string()).max(100_000) }),
  z.object({
    do: z.literal('override'),
    row: z.string(),
    column: z.string(),
    text: z.string().max(longestText),
    reason: z.string().trim().min(1).max(2_000),
  }),
  z.object({ do: z.literal('useFacts'), row: z.string(), column: z.string() }),
  z.object({ do: z.literal('addRow') }),
  z.object({
    do: z.literal('writeRow'),
    row: z.string(),
    column: z.string(),
    text: z.string().max(longestText),
  }),
  z.object({ do: z.literal('removeRow'), row: z.string() }),
  /** An empty reason takes the explanation back. */
  z.object({ do: z.literal('explainAbsence'), reason: z.string().trim().max(2_000) }),
]);
export type Decision = z.infer<typeof decision>;
