import { useCallback, useRef } from 'react';
import type { Leaving } from './grid-context.ts';
import { moved, single, type Size } from './selection.ts';
import type { SelectionControl } from './use-selection.ts';

export type Way = Exclude<Leaving, 'stay' | 'away'>;

/** A run of Tabs: the column of the first one, and the cell that the last one led to. */
interface Run {
  readonly from: number;
  readonly row: number;
  readonly column: number;
}

/** Where Tab and Enter lead. As in Excel, Enter after Tabs goes below the cell of the first Tab: row by row is typed. */
export function useWalk({ select, now }: SelectionControl, sizeNow: () => Size): (way: Way) => void {
  const run = useRef<Run>(undefined);
  return useCallback(
    (way) => {
      const { active } = now();
      const { from, ...last } = run.current ?? { from: active.column };
      const isOn = 'row' in last && last.row === active.row && last.column === active.column;
      const start = isOn ? from : active.column;
      const next = moved(active, way, sizeNow(), 1);
      run.current = way === 'right' || (way === 'left' && isOn) ? { from: start, ...next } : undefined;
      select(single(way === 'down' ? { row: next.row, column: start } : next));
    },
    [select, now, sizeNow],
  );
}
