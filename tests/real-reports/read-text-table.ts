import type { TableNode } from '#shared/forms/definition.ts';
import { misplaced, type TextCell, type TextLine, type TextRow, type TextTable } from './text-report.ts';
import { plain } from './words.ts';

/**
 * A table that was flattened: a tab begins a cell, further lines belong to it; the header cells of the form come
 * first, then the rows one after the other. More than one empty line ends the table.
 */
export function readTextTable(
  lines: readonly TextLine[],
  node: TableNode,
  year: string,
  head: TextLine,
): TextTable {
  const cells = cellsOf(lines);
  const titles = [
    ...(node.rowNumbers ? [node.rowNumbers.title] : []),
    ...node.columns.map(({ title }) => title.replaceAll('{year}', year)),
  ];
  titles.forEach((title, at) => {
    const cell = cells[at];
    if (!cell || plain(cell.text.join(' ')) !== title) throw misplaced(cell?.line ?? head, `not «${title}»`);
  });
  return { header: titles, rows: rowsOf(cells.slice(titles.length), titles.length, node, head) };
}

interface Cell {
  readonly line: TextLine;
  readonly text: TextCell;
}

function rowsOf(cells: readonly Cell[], width: number, node: TableNode, head: TextLine): TextRow[] {
  if (cells.length % width !== 0) throw misplaced(head, `${cells.length} cells in rows of ${width}`);
  return Array.from({ length: cells.length / width }, (_, at): TextRow => {
    const row = cells.slice(at * width, (at + 1) * width);
    if (!node.rowNumbers) return { number: undefined, cells: row.map(({ text }) => text) };
    const [number, ...rest] = row;
    const printed = `${at + 1}.`;
    if (number?.text.join(' ') !== printed) throw misplaced(number?.line, `not the row number ${printed}`);
    return { number: printed, cells: rest.map(({ text }) => text) };
  });
}

function cellsOf(lines: readonly TextLine[]): Cell[] {
  const cells: { line: TextLine; text: string[] }[] = [];
  let empty = 0;
  for (const line of lines) {
    const text = line.text.trim();
    if (text.includes('\t')) throw misplaced(line, 'two cells in a line');
    if (line.text.startsWith('\t')) cells.push({ line, text: text === '' ? [] : [text] });
    else if (text === '') empty += 1;
    else {
      const cell = cells.at(-1);
      if (!cell || empty > 1) throw misplaced(line, 'text outside of the cells');
      if (empty > 0 && cell.text.length > 0) cell.text.push('');
      cell.text.push(text);
    }
    if (text !== '' || line.text.startsWith('\t')) empty = 0;
  }
  return cells;
}
