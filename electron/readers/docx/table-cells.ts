import { limits } from '#shared/tables/table.ts';
import { elementAt, elementsOf, type XmlElement } from '../xml-tree.ts';
import { readThrough } from './body-elements.ts';
import { numberAt, switchAt } from './word-xml.ts';

/** A cell of a `w:tbl` with its place and the room that it takes; zero-based, in cells. */
export interface PlacedCell {
  readonly element: XmlElement;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  rows: number;
}

export interface PlacedTable {
  readonly cells: readonly PlacedCell[];
  readonly rows: number;
  /** Rows at the top that are repeated on each page. */
  readonly headerRows: number;
}

/** Lays the cells of a table out (17.4); rows whose deletion is tracked are left out. */
export function placedCells(table: XmlElement): PlacedTable {
  const cells: PlacedCell[] = [];
  /** The vertical merge that reaches down to the row before, by its first column. */
  const growing = new Map<number, PlacedCell>();
  let row = 0;
  let headerRows = 0;
  for (const each of partsOf(table, 'w:tr')) {
    const properties = elementAt(each, 'w:trPr');
    if (elementAt(properties, 'w:del')) continue;
    if (headerRows === row && switchAt(properties, 'w:tblHeader') === true) headerRows += 1;
    let column = count(numberAt(properties, 'w:gridBefore'), 0);
    for (const element of partsOf(each, 'w:tc')) {
      const cell = placed(element, row, column);
      const above = growing.get(column);
      const merge = elementAt(element, 'w:tcPr', 'w:vMerge');
      const goesOn = merge !== undefined && merge.attributes['w:val'] !== 'restart';
      if (goesOn && above !== undefined && above.row + above.rows === row) above.rows += 1;
      else {
        growing.delete(column);
        cells.push(cell);
        if (merge !== undefined && !goesOn) growing.set(column, cell);
      }
      column += cell.columns;
    }
    row += 1;
  }
  return { cells, rows: row, headerRows: headerRows < row ? headerRows : 0 };
}

/** Rows or cells, also those in content controls and tracked insertions. */
function partsOf(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    const inner = readThrough(child);
    return inner ? partsOf(inner, name) : [];
  });
}

function placed(element: XmlElement, row: number, column: number): PlacedCell {
  const columns = count(numberAt(element, 'w:tcPr', 'w:gridSpan'), 1);
  return { element, row, column, columns, rows: 1 };
}

function count(written: number | undefined, least: number): number {
  return Math.min(Math.max(written ?? least, least), limits.columns);
}

/** Widths of the columns as the file's grid gives them, as far as it does. */
export function gridWidths(table: XmlElement): number[] {
  return elementsOf(elementAt(table, 'w:tblGrid'), 'w:gridCol').map((column) =>
    Number(column.attributes['w:w'] ?? 0),
  );
}
