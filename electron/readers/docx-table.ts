import { limits, type Table } from '#shared/tables/table.ts';
import { tableName } from '#shared/text/tables.ts';
import { type Budget, Grid } from './grid.ts';
import type { Attributes } from './xml.ts';

interface OpenCell {
  text: string;
  paragraphs: number;
  columns: number;
  merge: 'none' | 'restart' | 'continue';
}

interface GrowingMerge {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  rows: number;
}

/** One `w:tbl` while its elements come by. */
export class DocxTable {
  readonly #name: string;
  readonly #grid = new Grid();
  /** The vertical merge that reaches down to the row before, by its first column. */
  readonly #growing = new Map<number, GrowingMerge>();
  readonly #merges: GrowingMerge[] = [];
  #row = 0;
  #column = 0;
  #inRowProperties = false;
  #deleted = false;
  #cells: { readonly column: number; readonly cell: OpenCell }[] = [];
  #cell: OpenCell | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  open(name: string, attributes: Attributes): void {
    const cell = this.#cell;
    if (name === 'w:tr') this.#startRow();
    else if (name === 'w:trPr') this.#inRowProperties = true;
    else if (name === 'w:gridBefore') this.#column += count(attributes['w:val'], 0);
    else if (name === 'w:tc') this.#cell = { text: '', paragraphs: 0, columns: 1, merge: 'none' };
    else if (cell === undefined) return;
    else if (name === 'w:gridSpan') cell.columns = count(attributes['w:val'], 1);
    else if (name === 'w:vMerge') cell.merge = attributes['w:val'] === 'restart' ? 'restart' : 'continue';
    else if (name === 'w:p') {
      if (cell.paragraphs > 0) cell.text += '\n';
      cell.paragraphs += 1;
    }
  }

  add(text: string): void {
    if (this.#cell !== undefined) this.#cell.text += text;
  }

  /** A row whose deletion is tracked says so in its properties. */
  markDeleted(): void {
    if (this.#inRowProperties) this.#deleted = true;
  }

  close(name: string): void {
    if (name === 'w:trPr') this.#inRowProperties = false;
    if (name === 'w:tr' && !this.#deleted) this.#endRow();
    if (name === 'w:tc' && this.#cell !== undefined) {
      this.#cells.push({ column: this.#column, cell: this.#cell });
      this.#column += this.#cell.columns;
      this.#cell = undefined;
    }
  }

  finish(number: number, budget: Budget): Table | undefined {
    for (const merge of this.#merges) this.#grid.merge(merge);
    return this.#grid.table(this.#name || tableName(number), budget);
  }

  #startRow(): void {
    this.#column = 0;
    this.#deleted = false;
    this.#cells = [];
  }

  #endRow(): void {
    for (const { column, cell } of this.#cells) this.#endCell(column, cell);
    this.#row += 1;
  }

  #endCell(column: number, { text, columns, merge }: OpenCell): void {
    const above = this.#growing.get(column);
    if (merge === 'continue' && above !== undefined) {
      above.rows += 1;
      return;
    }
    this.#growing.delete(column);
    this.#grid.put(this.#row, column, { text });
    if (merge === 'none' && columns === 1) return;
    const started = { row: this.#row, column, columns, rows: 1 };
    this.#merges.push(started);
    if (merge === 'restart') this.#growing.set(column, started);
  }
}

function count(written: string | undefined, least: number): number {
  const number = Number(written ?? least);
  return Number.isSafeInteger(number) && number >= least ? Math.min(number, limits.columns) : least;
}
