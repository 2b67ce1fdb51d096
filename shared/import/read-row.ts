import { firstIssue } from '#shared/facts/issue.ts';
import { type FactKind, factKinds } from '#shared/facts/kinds.ts';
import { fieldAfter, readColumn } from '#shared/grid/column-value.ts';
import type { Column } from '#shared/grid/columns.ts';
import { type CellContext, parseCell } from '#shared/grid/parse-cell.ts';
import { totalWords } from '#shared/text/header-words.ts';
import type { z } from '#shared/zod.ts';
import type { ReadCell, RefusedImportCell } from './planned-row.ts';
import type { PlacedCell } from './prepare-row.ts';

/** Why a row is no record: nothing stands in it, or it sums the others up. */
export function skipReason(cells: readonly string[]): 'blank' | 'total' | undefined {
  const first = cells.map((text) => text.trim()).find((text) => text !== '');
  if (first === undefined) return 'blank';
  return totalWords.includes(first.toLowerCase()) ? 'total' : undefined;
}

/** What the cells of a row mean, and which of them mean nothing. `before`: what the record holds already. */
export function readRow(
  kind: FactKind,
  cells: readonly PlacedCell[],
  before: object,
  context: CellContext,
): { readonly writes: readonly ReadCell[]; readonly refused: readonly RefusedImportCell[] } {
  const writes: ReadCell[] = [];
  const refused: RefusedImportCell[] = [];
  for (const { at, column, text } of cells) {
    const parsed = parseCell(column, text, context, readColumn(column, before));
    const problem = parsed.ok ? problemOf(kind, column, before, parsed.value) : parsed.problem;
    if (parsed.ok && problem === undefined) writes.push({ at, column, value: parsed.value });
    else refused.push({ at, text, problem: problem ?? 'invalid' });
  }
  return { writes, refused };
}

/** What the field's own schema has against the value. */
function problemOf(kind: FactKind, column: Column, before: object, value: unknown): string | undefined {
  const after = fieldAfter(column, before, value);
  if (after === undefined) return undefined;
  const shape: Readonly<Record<string, z.ZodType>> = factKinds[kind].shape;
  const checked = shape[column.field]?.safeParse(after, { reportInput: true });
  return checked && !checked.success ? firstIssue(checked.error).problem : undefined;
}
