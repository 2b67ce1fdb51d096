import { z } from '#shared/zod.ts';
import { longestText } from '#shared/facts/fields.ts';

const rowId = z.string().min(1).max(200);
const columnId = z.string().min(1).max(200);

/** One decision of a report about one of its tables or lists. */
export const decision = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('leaveOut'), row: rowId }),
  z.strictObject({ do: z.literal('takeBack'), row: rowId }),
  /** The rows in the order wanted; rows not named follow in the form's order. */
  z.strictObject({ do: z.literal('order'), rows: z.array(rowId).max(100_000) }),
  z.strictObject({
    do: z.literal('override'),
    row: rowId,
    column: columnId,
    text: z.string().max(longestText),
    reason: z.string().trim().min(1).max(2_000),
  }),
  z.strictObject({ do: z.literal('useFacts'), row: rowId, column: columnId }),
  z.strictObject({ do: z.literal('addRow') }),
  z.strictObject({
    do: z.literal('writeRow'),
    row: rowId,
    column: columnId,
    text: z.string().max(longestText),
  }),
  z.strictObject({ do: z.literal('removeRow'), row: rowId }),
  /** An empty reason takes the explanation back. */
  z.strictObject({ do: z.literal('explainAbsence'), reason: z.string().trim().max(2_000) }),
]);
export type Decision = z.infer<typeof decision>;
