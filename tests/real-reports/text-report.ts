/** A report as its plain text tells it: the parts of the form with what people wrote there, in order. */
export interface TextReport {
  /** As the title says it: «2023», «2023-2024». */
  readonly year: string;
  readonly titleLines: readonly string[];
  readonly sections: readonly TextSection[];
}

export interface TextSection {
  readonly number: string;
  readonly title: string;
  readonly items: readonly TextItem[];
}

export interface TextItem {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** After the colon of the title, or before a list or a table, or the whole text. */
  readonly paragraphs: readonly string[];
  /** Entries of the list, without their bullets. */
  readonly entries: readonly string[];
  readonly table: TextTable | undefined;
}

export interface TextTable {
  readonly header: readonly string[];
  readonly rows: readonly TextRow[];
}

export interface TextRow {
  /** «1.», where the form numbers its rows. */
  readonly number: string | undefined;
  readonly cells: readonly TextCell[];
}

/** The lines of a cell; an empty one stands where the text has it. An empty cell has none. */
export type TextCell = readonly string[];

export interface TextLine {
  readonly number: number;
  readonly text: string;
}

/** Something of the text has no place in the form. */
export function misplaced(line: TextLine | undefined, what: string): Error {
  return new Error(line === undefined ? what : `Line ${line.number}: ${what}: ${line.text.trim()}`);
}
