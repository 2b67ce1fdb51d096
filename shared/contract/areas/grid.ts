import { factKindNames } from '#shared/facts/kinds.ts';
import { gridQuery } from '#shared/grid/query.ts';
import { z } from '#shared/zod.ts';
import { call } from '../call.ts';
import { saved } from '../shapes.ts';

/** Grids: rows by pages, cells read and written as their text. */

const columnId = z.string().min(1).max(100);
export const factKind = z.enum(factKindNames);

/** One look at a kind. While `look` stays the same, rows keep their places though an edit would move or hide them. */
export const gridLook = z.object({ kind: factKind, query: gridQuery, look: z.string().min(1).max(60) });
export type GridLook = z.infer<typeof gridLook>;

/** Rows by their places in the look, both included. */
const rowRange = z.object({ from: z.int().min(0), to: z.int().min(0) });

const cell = z.object({
  text: z.string(),
  /** Codes and ids, where the text alone does not say which one is chosen. */
  value: z.unknown().optional(),
});
const row = z.object({ id: z.uuid(), cells: z.array(cell) });
export type GridRow = z.infer<typeof row>;

/** A cell that could not be written, and why (a key of `shared/text/problems.ts`). */
const refusedCell = z.object({
  row: z.int(),
  column: columnId,
  text: z.string(),
  problem: z.string(),
});
export type RefusedCell = z.infer<typeof refusedCell>;

const gridWrite = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('text'), text: z.string().max(100_000) }),
  /** A value chosen from a list: a code, an id, ids. */
  z.strictObject({
    do: z.literal('value'),
    value: z.union([z.string(), z.boolean(), z.array(z.string().max(100)).max(1_000)]),
  }),
  z.strictObject({ do: z.literal('clear') }),
  /** The first row of the range into the others. */
  z.strictObject({ do: z.literal('fillDown') }),
  /** Cells from the range's upper left corner on; one cell fills the whole range. Rows beyond the last are new records. */
  z.strictObject({
    do: z.literal('paste'),
    cells: z
      .array(z.array(z.string().max(100_000)).max(1_000))
      .min(1)
      .max(10_000),
  }),
]);
export type GridWrite = z.infer<typeof gridWrite>;

export const gridCalls = {
  'grid:rows': call(
    gridLook.extend({
      columns: z.array(columnId).max(200),
      from: z.int().min(0),
      count: z.int().min(0).max(1_000),
    }),
    z.object({
      /** Rows of the look. */
      total: z.int(),
      /** Records of the kind. */
      all: z.int(),
      rows: z.array(row),
    }),
  ),
  /** What can be written is written as one step, what cannot is answered with its reason. */
  'grid:write': call(
    gridLook.extend({
      columns: z.array(columnId).min(1).max(200),
      range: rowRange,
      write: gridWrite,
    }),
    saved.extend({ changed: z.int(), created: z.int(), refused: z.array(refusedCell) }),
  ),
  'grid:copy': call(
    gridLook.extend({ columns: z.array(columnId).min(1).max(200), range: rowRange }),
    z.object({ text: z.string(), html: z.string() }),
  ),
  'grid:ids': call(gridLook.extend({ range: rowRange }), z.object({ ids: z.array(z.uuid()) })),
  /** What a column holds, for the choice of a filter: the most frequent first. */
  'grid:values': call(
    z.object({ kind: factKind, column: columnId }),
    z.object({ values: z.array(z.object({ value: z.string(), text: z.string(), count: z.int() })) }),
  ),
} as const;
