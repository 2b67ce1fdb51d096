import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { DataGridHandle } from 'react-data-grid';
import { clamped, type Selection, single, type Size, type Spot } from './selection.ts';

export interface SelectionControl {
  readonly selection: Selection;
  /** The newest selection, also before it is drawn. */
  readonly now: () => Selection;
  readonly select: (next: Selection) => void;
  /** Opens the editor of the cell, which becomes the only one selected. */
  readonly edit: (spot: Spot) => void;
  /** The library moved the focus by itself: from the heads of columns into the cells, or by a press. */
  readonly follow: (spot: Spot) => void;
  /** Back to the cell that had the focus. */
  readonly focus: () => void;
}

/** The head of the rows stands before the columns. */
const shift = 1;

/** Which cells are selected; the library's own active cell follows it. */
export function useSelection(
  library: RefObject<DataGridHandle | null>,
  frame: RefObject<HTMLElement | null>,
  size: Size,
): SelectionControl {
  const [selection, setSelection] = useState<Selection>(() => single({ row: 0, column: 0 }));
  const newest = useRef(selection);
  const isInside = useFocusInside(frame);

  const set = useCallback((next: Selection) => {
    newest.current = next;
    setSelection(next);
  }, []);

  const focus = useCallback(() => {
    const { row, column } = newest.current.active;
    const cell = cellElement(library.current?.element, { row, column });
    if (cell) cell.focus({ preventScroll: true });
    else library.current?.setActivePosition({ rowIdx: row, idx: column + shift }, { shouldFocus: true });
  }, [library]);

  const select = useCallback(
    (next: Selection) => {
      const before = newest.current;
      set(next);
      const { row, column } = next.active;
      const isSame = before.active.row === row && before.active.column === column;
      if (!isSame || !isInside.current)
        library.current?.setActivePosition({ rowIdx: row, idx: column + shift }, { shouldFocus: true });
      const { head } = next;
      const isElsewhere = head.row !== row || head.column !== column;
      if (isElsewhere && (head.row !== before.head.row || head.column !== before.head.column))
        library.current?.scrollToCell({
          rowIdx: head.row,
          ...(next.whole ? {} : { idx: head.column + shift }),
        });
    },
    [library, set, isInside],
  );

  const edit = useCallback(
    (spot: Spot) => {
      set(single(spot));
      library.current?.setActivePosition(
        { rowIdx: spot.row, idx: spot.column + shift },
        { enableEditor: true },
      );
    },
    [library, set],
  );

  // Tab leads to the active cell from the beginning, not to the heads of the columns. Rows that go take the library's
  // active cell with them: it is put back to the nearest that is left.
  const isPlaced = useRef(false);
  useEffect(() => {
    const { active } = newest.current;
    if (size.rows === 0 || size.columns === 0) return;
    const kept = clamped(active, size);
    if (isPlaced.current && kept.row === active.row && kept.column === active.column) return;
    isPlaced.current = true;
    set(single(kept));
    library.current?.setActivePosition(
      { rowIdx: kept.row, idx: kept.column + shift },
      { shouldFocus: isInside.current },
    );
  }, [size, library, set, isInside]);

  return {
    selection,
    now: useCallback(() => newest.current, []),
    select,
    edit,
    follow: useCallback(
      (spot) => {
        const { active } = newest.current;
        if (active.row !== spot.row || active.column !== spot.column) set(single(spot));
      },
      [set],
    ),
    focus,
  };
}

/** Stays true when the focused element goes away by itself, without the person going anywhere. */
function useFocusInside(frame: RefObject<HTMLElement | null>): RefObject<boolean> {
  const isInside = useRef(false);
  useEffect(() => {
    const look = ({ target }: FocusEvent) => {
      isInside.current = target instanceof Node && frame.current?.contains(target) === true;
    };
    document.addEventListener('focusin', look);
    return () => document.removeEventListener('focusin', look);
  }, [frame]);
  return isInside;
}

function cellElement(grid: HTMLElement | null | undefined, { row, column }: Spot): HTMLElement | null {
  const place = `[aria-rowindex="${row + 2}"] > [aria-colindex="${column + 1 + shift}"]`;
  return grid?.querySelector<HTMLElement>(place) ?? null;
}

/** The spot that an element of the grid stands for; the head of a row has the column −1. */
export function spotOf(element: Element | null): Spot | undefined {
  const cell = element?.closest('[role="gridcell"], [role="rowheader"]');
  const row = cell?.parentElement?.getAttribute('aria-rowindex');
  const column = cell?.getAttribute('aria-colindex');
  return row && column ? { row: Number(row) - 2, column: Number(column) - 1 - shift } : undefined;
}
