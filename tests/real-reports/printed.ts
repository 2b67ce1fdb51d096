/** What a reader sees in a report, in order: the form in which the text and the DOCX are compared. */
export type Printed =
  | ({ readonly kind: 'title' | 'section' | 'item' | 'text' | 'entry' } & PrintedLine)
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly PrintedRow[] };

export interface PrintedLine {
  readonly text: string;
  /** The addresses that can be followed. */
  readonly links: readonly string[];
}

/** The cells of a row, and of each its lines that are not empty. */
export type PrintedRow = readonly (readonly PrintedCellLine[])[];

export interface PrintedCellLine extends PrintedLine {
  readonly bullet: boolean;
}

/** How many parts of each sort there are: a comparison of nothing must not pass. */
export function countsOf(printed: readonly Printed[]): Readonly<Record<string, number>> {
  const tables = printed.flatMap((each) => (each.kind === 'table' ? [each] : []));
  const rows = tables.flatMap((table) => table.rows);
  const cells = rows.flat();
  const lines = [...printed.flatMap((each) => (each.kind === 'table' ? [] : [each])), ...cells.flat()];
  return {
    tables: tables.length,
    headerCells: tables.flatMap((table) => table.header).length,
    rows: rows.length,
    cells: cells.length,
    emptyCells: cells.filter((cell) => cell.length === 0).length,
    lines: lines.length,
    entries:
      printed.filter((each) => each.kind === 'entry').length +
      cells.flat().filter((line) => line.bullet).length,
    links: lines.flatMap((line) => line.links).length,
  };
}

/** The parts of one item: from its head up to the next one. */
export function partOf(printed: readonly Printed[], head: string, nextHead: string | undefined): Printed[] {
  const at = (wanted: string) =>
    printed.findIndex((each) => each.kind !== 'table' && each.text.startsWith(wanted));
  const from = at(head);
  if (from === -1) return [];
  return printed.slice(from, nextHead === undefined ? printed.length : at(nextHead));
}

/** The title and the heads of the sections. */
export function titlesOf(printed: readonly Printed[]): Printed[] {
  return printed.filter(({ kind }) => kind === 'title' || kind === 'section');
}
