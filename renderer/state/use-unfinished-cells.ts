import { type RefObject, useEffect, useRef } from 'react';
import { beforeFlush, holdDraft } from './pending.ts';

/** A grid, as far as leaving it is concerned. */
interface Finishing {
  /** Ends the open edit and waits for everything on its way; false when something was refused. */
  readonly finish: () => Promise<boolean>;
}

/**
 * Before the window closes, or a report is exported, the grid's open edit is ended and written. A cell whose text was
 * refused keeps the person at the grid, as any field does; the answer takes the cells that wait.
 */
export function useUnfinishedCells(
  grid: RefObject<Finishing | null>,
  name: string,
): (cells: readonly unknown[]) => void {
  const release = useRef<() => void>(undefined);
  useEffect(() => {
    const stop = beforeFlush(async () => (await grid.current?.finish()) ?? true);
    return () => {
      stop();
      release.current?.();
    };
  }, [grid]);
  return (cells) => {
    release.current?.();
    release.current = cells.length === 0 ? undefined : holdDraft(Symbol('cells'), name);
  };
}
