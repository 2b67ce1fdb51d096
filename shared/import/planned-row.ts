import type { Column } from '#shared/grid/columns.ts';
import type { Companion } from './companions.ts';

export interface RefusedImportCell {
  /** Position of the column in the table. */
  readonly at: number;
  readonly text: string;
  /** A key of `shared/text/problems.ts`. */
  readonly problem: string;
}

/** What an accepted cell means. */
export interface ReadCell {
  readonly at: number;
  readonly column: Column;
  readonly value: unknown;
}

export type ImportAction = 'create' | 'update' | 'same' | 'skip' | 'refuse';

/** What becomes of one row. A refused cell leaves its row; only a row without its main word is refused whole. */
export interface PlannedRow {
  /** Position in the table, headers counted. */
  readonly row: number;
  readonly action: ImportAction;
  readonly reason?: 'blank' | 'total' | 'repeated' | 'exists' | 'missing' | undefined;
  readonly id?: string | undefined;
  readonly set: Readonly<Record<string, unknown>>;
  readonly unset: readonly string[];
  readonly refused: readonly RefusedImportCell[];
  readonly read: readonly ReadCell[];
  /** Records beside the row's own: places in a programme. */
  readonly companions: readonly Companion[];
}

/** A row of which nothing becomes a record. */
export function idleRow(row: number, action: ImportAction, reason: PlannedRow['reason']): PlannedRow {
  return { row, action, reason, set: {}, unset: [], refused: [], read: [], companions: [] };
}
