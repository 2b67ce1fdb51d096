import { sameContent } from '#shared/facts/canonical.ts';
import type { FactDate } from '#shared/facts/fact-date.ts';
import type { FactKind } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import type { NodeRows } from '#shared/from-word/node-rows.ts';
import { columnOf } from '#shared/grid/columns.ts';
import type { CellContext } from '#shared/grid/parse-cell.ts';
import { companionKindOf } from '#shared/import/companions.ts';
import { planImport } from '#shared/import/plan-import.ts';
import type { PlannedRow } from '#shared/import/planned-row.ts';

export interface RowContext {
  readonly facts: FactLookup;
  readonly match: CellContext['match'];
  readonly newId: () => string;
  /** ISO day. */
  readonly today: string;
  /** The period of the file; what the form presets for the report's own period gets it. */
  readonly period: FactDate;
  readonly reportPeriod: FactDate;
}

/** The rows of a table or list as the import plans them, with what a record needs to appear in the node. */
export function planRows(
  { kind, rows, mapping }: NodeRows,
  preset: Readonly<Record<string, unknown>>,
  { facts, match, newId, today, period, reportPeriod }: RowContext,
): PlannedRow[] {
  const beside = companionKindOf(kind);
  const planned = planImport(
    rows,
    { kind, headRows: 1, mapping, duplicates: 'update', fixed: [] },
    {
      match,
      existing: facts.list(kind),
      beside: beside === undefined ? [] : facts.list(beside),
      schoolYear: period.precision === 'schoolYear' ? period.startYear : undefined,
      preset: inPeriod(preset, reportPeriod, period),
      newId,
      today,
    },
  );
  return planned.map((row, at) => withOrder(kind, row, at + 1));
}

function inPeriod(
  preset: Readonly<Record<string, unknown>>,
  from: FactDate,
  to: FactDate,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(preset).map(([field, value]) => [field, sameContent(value, from) ? to : value]),
  );
}

/** New records stand in the report as their rows stood in the file. */
function withOrder(kind: FactKind, row: PlannedRow, order: number): PlannedRow {
  const counts = columnOf(kind, 'order')?.control.type === 'integer';
  return row.action === 'create' && counts && row.set['order'] === undefined
    ? { ...row, set: { ...row.set, order } }
    : row;
}
