import { gridQuery } from '#shared/grid/query.ts';
import { z } from '#shared/zod.ts';
import { call } from '../call.ts';
import { factKind } from './grid.ts';

/** «Справка»: what a grid shows, as a table for Word, Excel or the clipboard. */

const token = z.string().min(16).max(100);
const columnId = z.string().min(1).max(100);

export const sheetWish = z.object({
  kind: factKind,
  query: gridQuery,
  columns: z.array(columnId).min(1).max(60),
  title: z.string().trim().min(1).max(300),
  /** Rows stand under the values of this column. */
  group: columnId.optional(),
});
export type SheetWish = z.infer<typeof sheetWish>;

export const sheetCalls = {
  'sheet:export': call(
    sheetWish.extend({ format: z.enum(['docx', 'xlsx']), target: token }),
    z.object({ name: z.string(), rows: z.int(), file: token }),
  ),
  'sheet:copy': call(sheetWish, z.object({ text: z.string(), html: z.string(), rows: z.int() })),
} as const;
