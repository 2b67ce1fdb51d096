import { type Cell, limits } from '#shared/tables/table.ts';
import { Grid, type Merge, tooLarge } from './grid.ts';

/**
 * Rows and cells in the order of an HTML table, where a cell stands in the next place that no cell from above covers
 * (HTML Standard, 4.9.12 «Forming a table»).
 */
export class Flow {
  readonly #grid = new Grid();
  #row = -1;
  #column = 0;
  /** For every column, the first row that a cell from above does not reach. */
  #free: Float64Array | undefined;
  #merges: Merge[] = [];
  #skipped = 0;

  nextRow(): void {
    this.#row += 1;
    this.#column = 0;
    if (this.#row >= limits.cells) throw tooLarge();
  }

  /** A cell does not reach out of its thead, tbody or tfoot. */
  endGroup(): void {
    for (const merge of this.#merges)
      this.#grid.merge({ ...merge, rows: Math.min(merge.rows, this.#row + 1 - merge.row) });
    this.#merges = [];
    this.#free = undefined;
  }

  /**
   * Takes the next free place; the cell's text comes later, when it is known. `rows` may be infinite. Beyond the last
   * column there is no place but for blank cells: the grid refuses others.
   */
  place(columns: number, rows: number): (cell: Cell) => void {
    this.#skipCovered();
    const [row, column] = [this.#row, this.#column];
    const width = Math.min(columns, limits.columns - column);
    if (rows > 1) {
      this.#free ??= new Float64Array(limits.columns);
      this.#free.fill(row + rows, column, column + width);
    }
    this.#column += width;
    return (cell) => {
      this.#grid.put(row, column, cell);
      if (rows > 1 || width > 1) this.#merges.push({ row, column, rows, columns: width });
    };
  }

  finish(): Grid {
    this.endGroup();
    return this.#grid;
  }

  #skipCovered(): void {
    const from = this.#column;
    while (this.#column < limits.columns && (this.#free?.[this.#column] ?? 0) > this.#row) this.#column += 1;
    this.#skipped += this.#column - from;
    // What is skipped belongs to the table, so a table that may be read skips less.
    if (this.#skipped > 10 * limits.cells) throw tooLarge();
  }
}
