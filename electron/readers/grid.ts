import { Failure } from '#shared/contract/failure.ts';
import { type Cell, limits, type Table } from '#shared/tables/table.ts';

/** What one file may yield in all: many small tables can be as heavy as one large. */
export class Budget {
  #cells = 0;
  #chars = 0;

  take(cells: number, chars: number): void {
    this.#cells += cells;
    this.#chars += chars;
    if (this.#cells > limits.cellsInAll || this.#chars > limits.charsInAll) throw tooLarge();
  }
}

/** Zero-based place of the first cell and the size in cells. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const blank: Cell = { text: '' };
const covered: Cell = { text: '', merged: true };

/**
 * A table in the making. Blank cells take no memory: books often have a million formatted blank rows.
 * Throws `table/too-large`.
 */
export class Grid {
  readonly #rows = new Map<number, Cell[]>();
  readonly #merges: Merge[] = [];
  #filled = 0;
  #height = 0;
  #width = 0;

  /** Zero-based. Throws `table/damaged` for a row that cannot be. */
  put(row: number, column: number, cell: Cell): void {
    const text = tidy(cell.text);
    if (text === '') return;
    if (!Number.isSafeInteger(row) || row < 0) throw new Failure('table/damaged');
    this.#filled += 1;
    if (this.#filled > limits.cells || column >= limits.columns || text.length > limits.charsInCell)
      throw tooLarge();
    this.#cellsOf(row)[column] = text === cell.text ? cell : { ...cell, text };
    this.#height = Math.max(this.#height, row + 1);
    this.#width = Math.max(this.#width, column + 1);
  }

  merge(merge: Merge): void {
    if (merge.rows > 1 || merge.columns > 1) this.#merges.push(merge);
  }

  /** Nothing, when no cell has a text. */
  table(name: string, budget: Budget): Table | undefined {
    if (this.#filled === 0) return undefined;
    if (this.#height * this.#width > limits.cells) throw tooLarge();
    const rows = Array.from({ length: this.#height }, (_, row) =>
      Array.from({ length: this.#width }, (_none, column) => this.#rows.get(row)?.[column] ?? blank),
    );
    this.#spread(rows);
    budget.take(this.#height * this.#width, charsOf(rows));
    return { name, rows };
  }

  #cellsOf(row: number): Cell[] {
    const known = this.#rows.get(row);
    if (known !== undefined) return known;
    const cells: Cell[] = [];
    this.#rows.set(row, cells);
    return cells;
  }

  #spread(rows: Cell[][]): void {
    let cells = 0;
    for (const merge of this.#merges) {
      const bottom = Math.min(merge.row + merge.rows, this.#height);
      const right = Math.min(merge.column + merge.columns, this.#width);
      if (bottom <= merge.row || right <= merge.column) continue;
      // Merges that overlap many times would let a small file cost hours.
      cells += (bottom - merge.row) * (right - merge.column);
      if (cells > 2 * limits.cells) throw new Failure('table/damaged');
      const copy: Cell = { ...rows[merge.row]?.[merge.column], text: textOf(rows, merge), merged: true };
      for (const [index, row] of rows.slice(merge.row, bottom).entries()) {
        if (index > 0) row[merge.column] = copy;
        for (let column = merge.column + 1; column < right; column += 1) row[column] = covered;
      }
    }
  }
}

const textOf = (rows: readonly (readonly Cell[])[], { row, column }: Merge) =>
  rows[row]?.[column]?.text ?? '';

export const tooLarge = (): Failure => new Failure('table/too-large');

/** No-break spaces are spaces to the reader; a text has no space around it. */
function tidy(text: string): string {
  if (text === '') return text;
  if (!/[\r\u{A0}\u{202F}]/u.test(text)) return text.trim();
  return text
    .replaceAll(/[\u{A0}\u{202F}]/gu, ' ')
    .replaceAll(/\r\n?/g, '\n')
    .trim();
}

function charsOf(rows: readonly (readonly Cell[])[]): number {
  let chars = 0;
  for (const row of rows) for (const { text } of row) chars += text.length;
  return chars;
}
