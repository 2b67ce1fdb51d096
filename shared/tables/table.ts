/**
 * What a person pastes or chooses, whatever it came from: a sheet of a book, a table of a document, a piece of the
 * clipboard. Nothing here knows what the columns mean.
 */
export interface Table {
  /** The sheet's name, a document's line above the table, or the file's name. */
  readonly name: string;
  /** Rectangular: every row has as many cells as the longest. Blank rows and columns at the end are cut off. */
  readonly rows: readonly (readonly Cell[])[];
  /** A sheet that its author has hidden: it is named, its rows are not read. */
  readonly hidden?: true;
}

export interface Cell {
  /** What the person sees in the cell: decimal comma, «14.10.2021», «45,50%»; '' for a blank cell. */
  readonly text: string;
  /** Only where the file itself says it: a cell of text that looks like a number has none. Percents are fractions. */
  readonly value?: number | boolean | DayValue;
  /**
   * Not the first cell of its merge. A merge's first column has the text in every row, since a school's name that
   * stands over five rows belongs to all five; cells to the right of it are blank.
   */
  readonly merged?: true;
}

/** A calendar day, ISO 8601. */
export interface DayValue {
  readonly date: string;
}

/** More than this is refused, never cut: half a table would look like a whole one. */
export const limits = {
  /** Rows × columns of one table. */
  cells: 200_000,
  /** Rows × columns of all tables of one file. */
  cellsInAll: 1_000_000,
  columns: 1_000,
  /** Excel's own limit of a cell. */
  charsInCell: 32_767,
  /** Texts of all tables of one file, in UTF-16 units: a small file can repeat a long text. */
  charsInAll: 16_000_000,
  /** Bytes of a file, characters of a clipboard. */
  source: 64 * 1024 * 1024,
} as const;
