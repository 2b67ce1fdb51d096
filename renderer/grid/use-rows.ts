import { useState } from 'react';
import { absentRow, blankRow, type GridRow, type GridRows } from './model.ts';

interface Drawn {
  readonly revision: unknown;
  readonly total: number;
  readonly rows: readonly GridRow[];
}

/** A row for each place, made anew only when something in them has changed. */
export function useRows(
  source: GridRows,
  total: number,
  count: number,
  revision: unknown,
): readonly GridRow[] {
  const draw = (): Drawn => ({
    revision,
    total,
    rows: Array.from({ length: count }, (_, at) => source.get(at) ?? (at < total ? absentRow : blankRow)),
  });
  const [drawn, setDrawn] = useState(draw);
  if (drawn.revision === revision && drawn.total === total && drawn.rows.length === count) return drawn.rows;
  const next = draw();
  setDrawn(next);
  return next.rows;
}
