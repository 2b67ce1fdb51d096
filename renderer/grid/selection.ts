import type { GridRange } from './model.ts';

/** A cell by its row and its column, the head of the row not counted. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** The cell that has the focus, and the corner that stays and the corner that Shift moves. */
export interface Selection {
  readonly active: Spot;
  readonly anchor: Spot;
  readonly head: Spot;
  readonly whole: boolean;
}

export interface Size {
  /** Rows that can be walked, the blank last one among them. */
  readonly rows: number;
  /** Rows that are records. */
  readonly filled: number;
  readonly columns: number;
}

export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'pageUp'
  | 'pageDown'
  | 'rowStart'
  | 'rowEnd'
  | 'top'
  | 'bottom'
  | 'start'
  | 'end';

export function single(spot: Spot): Selection {
  return { active: spot, anchor: spot, head: spot, whole: false };
}

export function extended(selection: Selection, head: Spot): Selection {
  return { ...selection, head };
}

/** Whole rows. The focus goes to the first of them unless it is in one already. */
export function rowsBetween(from: number, to: number, { active }: Selection): Selection {
  const isInside = active.row >= Math.min(from, to) && active.row <= Math.max(from, to);
  return {
    active: isInside ? active : { row: from, column: active.column },
    anchor: { row: from, column: 0 },
    head: { row: to, column: 0 },
    whole: true,
  };
}

/** Every record; the focus stays. */
export function everything({ active }: Selection, size: Size): Selection {
  return {
    active,
    anchor: { row: 0, column: 0 },
    head: { row: Math.max(0, size.filled - 1), column: size.columns - 1 },
    whole: false,
  };
}

/** Whole columns from the anchor's to the head's. */
export function columnsOf({ active, anchor, head }: Selection, size: Size): Selection {
  return {
    active,
    anchor: { row: 0, column: anchor.column },
    head: { row: Math.max(0, size.filled - 1), column: head.column },
    whole: false,
  };
}

export function clamped({ row, column }: Spot, size: Size): Spot {
  return { row: within(row, size.rows), column: within(column, size.columns) };
}

function within(at: number, count: number): number {
  return Math.max(0, Math.min(count - 1, at));
}

/** Where a step leads; `page` is how many rows are in sight. The edge is the last record, and from there the blank row. */
export function moved({ row, column }: Spot, move: Move, size: Size, page: number): Spot {
  const bottom = row >= size.filled - 1 ? size.rows - 1 : size.filled - 1;
  const steps: Readonly<Record<Move, Spot>> = {
    up: { row: row - 1, column },
    down: { row: row + 1, column },
    left: { row, column: column - 1 },
    right: { row, column: column + 1 },
    pageUp: { row: row - page, column },
    pageDown: { row: row + page, column },
    rowStart: { row, column: 0 },
    rowEnd: { row, column: size.columns - 1 },
    top: { row: 0, column },
    bottom: { row: bottom, column },
    start: { row: 0, column: 0 },
    end: { row: size.filled - 1, column: size.columns - 1 },
  };
  return clamped(steps[move], size);
}

export function boxOf({ anchor, head, whole }: Selection, size: Size): Box {
  return {
    top: Math.min(anchor.row, head.row),
    bottom: Math.max(anchor.row, head.row),
    left: whole ? 0 : Math.min(anchor.column, head.column),
    right: whole ? size.columns - 1 : Math.max(anchor.column, head.column),
  };
}

/** What is selected, as rows that are records; only a selection that begins in the blank rows is answered as it is. */
export function rangeOf(selection: Selection, size: Size, columns: readonly string[]): GridRange {
  const { top, bottom, left, right } = boxOf(selection, size);
  const to = top < size.filled ? Math.min(bottom, size.filled - 1) : bottom;
  return { from: top, to, columns: columns.slice(left, right + 1), whole: selection.whole };
}
