import { z } from '#shared/zod.ts';
import { call } from '../call.ts';
import { saved } from '../shapes.ts';
import { factKind } from './grid.ts';

/** Tables from the clipboard and from files, looked at before they become records. */

const token = z.string().min(16).max(100);
const importId = z.string().min(8).max(100);

const openedTable = z.object({
  name: z.string(),
  rows: z.int(),
  columns: z.int(),
  /** The first rows, for the choice of the head. */
  sample: z.array(z.array(z.string())),
});

const opened = z.object({
  import: importId,
  tables: z.array(openedTable),
  /** Where the program would begin. */
  table: z.int(),
  kind: factKind,
});
export type OpenedImport = z.infer<typeof opened>;

const mapping = z.array(z.string().max(100).nullable()).max(1_000);

const planInput = z.object({
  import: importId,
  table: z.int().min(0),
  kind: factKind,
  /** Absent: the program finds head and columns, or remembers them. */
  headRows: z.int().min(0).max(50).optional(),
  mapping: mapping.optional(),
  duplicates: z.enum(['update', 'skip', 'create']),
  /** Names that no record has yet (schools, people, …) become records. */
  createNamed: z.boolean(),
  /** The start of the school year that completes dates without a year; else the one in work. */
  schoolYear: z.int().min(1990).max(2100).optional(),
  /** What holds for every row and stands in no column. */
  fixed: z
    .array(z.object({ column: z.string().max(100), text: z.string().max(2_000) }))
    .max(50)
    .default([]),
});
export type ImportPlanInput = z.input<typeof planInput>;

export const plannedRow = z.object({
  row: z.int(),
  action: z.enum(['create', 'update', 'same', 'skip', 'refuse']),
  reason: z.enum(['blank', 'total', 'repeated', 'exists', 'missing']).optional(),
  /** The title of the record that is there already. */
  existing: z.string().optional(),
  /** `read`: how the program understood the text, where that is not the text itself. */
  cells: z.array(z.object({ text: z.string(), read: z.string().optional(), problem: z.string().optional() })),
});
export type ShownRow = z.infer<typeof plannedRow>;

const counts = z.object({
  create: z.int(),
  update: z.int(),
  same: z.int(),
  skip: z.int(),
  refuse: z.int(),
  refusedCells: z.int(),
  /** Records beside the rows' own: places in programmes. */
  companions: z.int(),
});

const plan = z.object({
  headRows: z.int(),
  headers: z.array(z.string()),
  mapping,
  remembered: z.boolean(),
  counts,
  /** Records that the names in cells would make. */
  named: z.array(z.object({ kind: factKind, names: z.array(z.string()), count: z.int() })),
  /** The first rows, and beyond them the first that are refused in part or whole. */
  rows: z.array(plannedRow),
});
export type ImportPlan = z.infer<typeof plan>;

export const importCalls = {
  'import:open-file': call(z.object({ source: token, kind: factKind.optional() }), opened),
  'import:open-clipboard': call(
    z.object({
      text: z.string().max(50_000_000).optional(),
      html: z.string().max(100_000_000).optional(),
      kind: factKind.optional(),
    }),
    opened,
  ),
  /** What was copied, as cells; a table with a head of the kind's columns is better looked at first. */
  'import:cells': call(
    z.object({ text: z.string().max(50_000_000), html: z.string().max(100_000_000), kind: factKind }),
    z.object({ cells: z.array(z.array(z.string())), isTable: z.boolean() }),
  ),
  'import:plan': call(planInput, plan),
  'import:commit': call(planInput, saved.extend({ counts })),
  'import:close': call(z.object({ import: importId }), z.object({})),
} as const;
