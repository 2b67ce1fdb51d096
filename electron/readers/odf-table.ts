import { type Cell, limits, type Table } from '#shared/tables/table.ts';
import { tableName } from '#shared/text/tables.ts';
import { type Budget, Grid } from './grid.ts';
import { odfCell } from './odf-cell.ts';
import type { Attributes } from './xml.ts';

interface PlacedCell {
  readonly column: number;
  readonly repeated: number;
  readonly cell: Cell;
  readonly rows: number;
  readonly columns: number;
}

/** One `table:table` while its elements come by. Rows and cells repeat: a sheet ends with a million blank ones. */
export class OdfTable {
  readonly #name: string;
  readonly #hidden: boolean;
  readonly #grid = new Grid();
  #row = 0;
  #repeatedRow = 1;
  #column = 0;
  #cells: PlacedCell[] = [];
  #cell: Attributes | undefined;
  #paragraphs = 0;
  #text = '';

  constructor(name: string, hidden: boolean) {
    this.#name = name;
    this.#hidden = hidden;
  }

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'table:table-row':
        this.#repeatedRow = count(attributes['table:number-rows-repeated']);
        this.#column = 0;
        this.#cells = [];
        break;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.#cell = attributes;
        this.#text = '';
        break;
      case 'text:p':
      case 'text:h':
        if (this.#text !== '') this.#text += '\n';
        this.#paragraphs += 1;
        break;
      case 'text:s':
        this.#add(' '.repeat(Math.min(count(attributes['text:c']), limits.charsInCell)));
        break;
      case 'text:tab':
        this.#add('\t');
        break;
      case 'text:line-break':
        this.#add('\n');
        break;
      default:
    }
  }

  text(text: string): void {
    this.#add(text.replaceAll(/[\t\n\r ]+/g, ' '));
  }

  close(name: string): void {
    if (name === 'text:p' || name === 'text:h') this.#paragraphs -= 1;
    if (name === 'table:table-row') this.#endRow();
    if (this.#cell === undefined) return;
    if (name === 'table:table-cell') this.#endCell(this.#cell, odfCell(this.#cell, this.#text.trim()));
    // What a merge covers is not seen, though books keep it.
    if (name === 'table:covered-table-cell') this.#endCell(this.#cell, { text: '' });
  }

  finish(number: number, budget: Budget): Table | undefined {
    if (this.#hidden) return { name: this.#name, rows: [], hidden: true };
    return this.#grid.table(this.#name || tableName(number), budget);
  }

  #add(text: string): void {
    if (this.#cell !== undefined && this.#paragraphs > 0) this.#text += text;
  }

  #endCell(attributes: Attributes, cell: Cell): void {
    const repeated = count(attributes['table:number-columns-repeated']);
    if (cell.text !== '' && !this.#hidden) {
      const rows = count(attributes['table:number-rows-spanned']);
      const columns = count(attributes['table:number-columns-spanned']);
      this.#cells.push({ column: this.#column, repeated, cell, rows, columns });
    }
    this.#column += repeated;
    this.#cell = undefined;
  }

  #endRow(): void {
    if (this.#cells.length > 0) {
      for (let row = this.#row; row < this.#row + this.#repeatedRow; row += 1) this.#putRow(row);
    }
    this.#row += this.#repeatedRow;
    this.#cells = [];
  }

  #putRow(row: number): void {
    for (const { column, repeated, cell, rows, columns } of this.#cells) {
      for (let at = column; at < column + repeated; at += 1) this.#grid.put(row, at, cell);
      this.#grid.merge({ row, column, rows, columns });
    }
  }
}

function count(written: string | undefined): number {
  const number = Number(written ?? 1);
  return Number.isSafeInteger(number) && number > 0 ? number : 1;
}
