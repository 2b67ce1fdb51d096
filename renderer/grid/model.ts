/** What the grid is given and what it answers with. It knows nothing of facts: words in, words out. */

export interface Choice {
  readonly value: string | boolean;
  readonly label: string;
}

export type CellEditorKind = 'text' | 'longText' | 'choice' | 'reference' | 'date' | 'number' | 'yesNo';

export interface GridColumn {
  readonly id: string;
  readonly title: string;
  /** Pixels, at the start: what the person drags afterwards the grid keeps itself and tells by `onResize`. */
  readonly width: number;
  readonly align?: 'left' | 'right';
  readonly editable: boolean;
  readonly editor: CellEditorKind;
  /** Of a `choice` column. */
  readonly choices?: readonly Choice[];
  /** Its filter is at work: the button in its head is drawn pressed. */
  readonly filtered?: boolean;
}

export interface GridCell {
  readonly text: string;
  readonly value?: unknown;
}

export interface GridRow {
  readonly id: string;
  /** In the order of the columns. */
  readonly cells: readonly GridCell[];
}

export interface GridRows {
  /** Undefined: not there yet. The same object as long as nothing in the row has changed. */
  readonly get: (index: number) => GridRow | undefined;
  /** These rows come into sight and at least one of them is not there. */
  readonly ask: (from: number, count: number) => void;
}

/** Rows by their places, both included, and columns by their ids, in the order on the screen. */
export interface GridRange {
  readonly from: number;
  readonly to: number;
  readonly columns: readonly string[];
  /** Rows were selected as wholes, by their heads or Shift+Space. */
  readonly whole: boolean;
}

export type RangeDeed =
  | { readonly do: 'copy' | 'cut' | 'clear' | 'fillDown' }
  /** What the clipboard held; `html` is empty where it held only text. */
  | { readonly do: 'paste'; readonly text: string; readonly html: string };

/** A cell by the place of its row and, where the row is a record already, by its id. */
export interface CellAt {
  readonly row: number;
  readonly id: string | undefined;
  readonly column: string;
}

export interface TypedCell {
  readonly text: string;
  /** Set when the text was chosen from a list. */
  readonly value?: Choice['value'];
}

/** A Russian sentence that says why not; nothing when it is done. */
export type Problem = string | undefined;

export interface GridSort {
  readonly column: string;
  readonly descending: boolean;
}

export interface SelectionStatus {
  readonly range: GridRange;
  /** For the bar at the bottom; empty for a single cell. */
  readonly text: string;
}

/** Of a row and of the heads of the columns, pixels. */
export const rowHeight = 32;

/** Stands for a row that has not come yet. */
export const absentRow: GridRow = { id: 'absent', cells: [] };

/** The last row, in which a new record begins. */
export const blankRow: GridRow = { id: 'blank', cells: [] };
