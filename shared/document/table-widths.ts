import type { Block, Table } from '#shared/blocks/model.ts';
import { linesOf } from '#shared/blocks/plain-text.ts';
import { columnWidths } from './column-widths.ts';

/** Rows that are looked at for long words: the first pages of a table show what its columns hold. */
const sampled = 200;
/** Both margins of a cell and a little room, twips. */
const margins = 210;
/** Addresses and the like break anywhere; a column is not made for them. */
const longestWord = 22;
const twipsInPoint = 20;

/**
 * Widths of a table's columns, twips: as the form says, but no column so narrow that an ordinary word of its head or
 * cells is torn apart. `size`: points of the letters in tables.
 */
export function tableWidths(table: Table, width: number, size: number): number[] {
  const shares = table.columns.map((column) => column.width);
  const rows = [...table.header, ...table.rows.slice(0, sampled)];
  const wanted = shares.map((_, at) => {
    const ems = Math.max(0, ...rows.map((row) => widestWord(row[at] ?? [])));
    return ems === 0 ? 0 : Math.ceil(ems * size * twipsInPoint) + margins;
  });
  return columnWidths(shares, width, wanted);
}

/** In ems; a head in bold is as wide as wide letters are counted here. */
function widestWord(cell: readonly Block[]): number {
  const words = cell.flatMap(linesOf).flatMap((line) => line.split(/[\s/–—-]+/));
  return Math.max(0, ...words.filter((word) => word.length <= longestWord).map(wordWidth));
}

function wordWidth(word: string): number {
  return Array.from(word, letterWidth).reduce((sum, width) => sum + width, 0);
}

/** Widths of Times New Roman, rounded up: bold letters are a little wider. */
function letterWidth(letter: string): number {
  if (/[шщжмюыфЖШЩЮМЫФ@№]/u.test(letter)) return 0.85;
  if (/\p{Lu}/u.test(letter)) return 0.72;
  return /[.,:;()«»'!|]/.test(letter) ? 0.35 : 0.52;
}
