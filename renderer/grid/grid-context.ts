import { createContext, use } from 'react';
import type { CellAt, Choice, GridColumn, TypedCell } from './model.ts';
import type { Box } from './selection.ts';
import type { Draft, Drafts } from './use-drafts.ts';

/** Where the focus goes when an editor is left; `stay` keeps it in the cell, `away` lets it go. */
export type Leaving = 'down' | 'up' | 'right' | 'left' | 'stay' | 'away';

export interface Grid {
  readonly columns: readonly GridColumn[];
  /** How the editor that opens now was asked for. */
  readonly opening: () => 'keep' | 'replace' | 'list';
  readonly draftOf: (at: CellAt) => Draft | undefined;
  readonly submit: (at: CellAt, typed: TypedCell) => void;
  readonly drop: (at: CellAt) => void;
  readonly leave: (leaving: Leaving) => void;
  /** The open editor tells how to end it from outside; nothing when it is closed. */
  readonly opened: (end: (() => void) | undefined) => void;
  readonly find: (column: string, text: string) => Promise<readonly Choice[]>;
  readonly filter: ((column: string, anchor: HTMLElement) => void) | undefined;
}

export interface Marks {
  readonly box: Box;
  readonly whole: boolean;
  readonly drafts: Drafts;
}

/** What a row shows beside its texts; the same object as long as it is the same. */
export interface RowMarks {
  readonly left: number;
  readonly right: number;
  readonly whole: boolean;
  readonly drafts: ReadonlyMap<string, Draft> | undefined;
}

export const GridContext = createContext<Grid | undefined>(undefined);
export const MarksContext = createContext<Marks | undefined>(undefined);
export const RowMarksContext = createContext<RowMarks | undefined>(undefined);

export function useGrid(): Grid {
  const grid = use(GridContext);
  if (!grid) throw new Error('grid: a part of the grid stands outside of it');
  return grid;
}
