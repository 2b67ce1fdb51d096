import { type CellPiece, cellText, type Piece, pieceText, type TablePiece } from '#shared/from-word/piece.ts';
import type { Table } from '#shared/tables/table.ts';
import { tableName } from '#shared/text/tables.ts';
import { createNumbering } from './docx/numbering.ts';
import type { DocxParts } from './docx/open-docx.ts';
import { readPieces } from './docx/pieces.ts';
import { readStyles } from './docx/styles.ts';
import { Budget, Grid } from './grid.ts';
import { elementAt } from './xml-tree.ts';

const longestName = 120;

/**
 * The tables of a DOCX document (ECMA-376 part 1, 17.4), each called by the paragraph right above it. A table within a
 * cell is a table of its own, after the outer one; boxes over the page are left out.
 * Throws `table/damaged`, `table/too-large`.
 */
export function readDocxTables(parts: DocxParts): Table[] {
  const pieces = readPieces(elementAt(parts.document, 'w:body'), {
    styles: readStyles(parts.part('styles')?.root),
    numbering: createNumbering(parts.part('numbering')?.root),
    targets: new Map(),
    noteNumber: () => undefined,
    withBoxes: false,
  });
  const budget = new Budget();
  let number = 0;
  return pieces.flatMap((piece, at) => {
    if (piece.type === 'paragraph') return [];
    number += 1;
    return gridOf(piece).table(nameAbove(pieces[at - 1]) || tableName(number), budget) ?? [];
  });
}

function gridOf({ rows }: TablePiece): Grid {
  const grid = new Grid();
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell.merged) continue;
      grid.put(row, column, { text: cellText(cell) });
      grid.merge({ row, column, ...sizeOf(rows, row, column, cell) });
    }
  }
  return grid;
}

/** A merge's other cells hold the same paragraphs below its first cell, and none to the right of it. */
function sizeOf(rows: TablePiece['rows'], row: number, column: number, { paragraphs }: CellPiece) {
  let size = 1;
  while (rows[row + size]?.[column]?.merged && rows[row + size]?.[column]?.paragraphs === paragraphs)
    size += 1;
  let columns = 1;
  while (rows[row]?.[column + columns]?.merged && rows[row]?.[column + columns]?.paragraphs.length === 0)
    columns += 1;
  return { rows: size, columns };
}

function nameAbove(piece: Piece | undefined): string {
  const line = piece?.type === 'paragraph' ? pieceText(piece).replaceAll(/\s+/g, ' ').trim() : '';
  return line.length > longestName ? `${line.slice(0, longestName - 1)}…` : line;
}
