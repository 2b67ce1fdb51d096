import type { FilledCell, FilledReport } from '#shared/report/filled.ts';
import type { Place } from '../finding.ts';
import { viewsOf } from '../places.ts';

/** A row of a table of indicators, and its cell with the figure of the report's period. */
export interface PrintedIndicator {
  /** The record of the indicator. */
  readonly id: string;
  readonly place: Place;
  readonly cell: FilledCell;
}

export function printedIndicators(report: FilledReport): PrintedIndicator[] {
  return viewsOf(report)
    .filter(({ node }) => node.kind === 'indicator')
    .flatMap(({ node, place }) =>
      node.rows.flatMap((row) => {
        const cell = row.cells.find(({ behind }) => behind !== undefined);
        return cell ? [{ id: row.id, place: { ...place, row: row.id, column: cell.column }, cell }] : [];
      }),
    );
}
