import type { Block, Column, Table } from '#shared/blocks/model.ts';
import type { Markup, MarkupElement } from './markup.ts';
import { ownAttributes } from './own-piece.ts';
import { type ClassStyles, lookIn, plainLook, styleOf } from './styles.ts';

/** Rows beyond so many cells belong into a document of their own: an editor of texts would stand still. */
const mostCells = 6_000;
const mostColumns = 60;

interface Cell {
  readonly element: MarkupElement;
  readonly blocks: Block[];
}

interface Row {
  readonly isHead: boolean;
  readonly cells: readonly (Cell | undefined)[];
}

export interface PastedTable {
  readonly blocks: Block[];
  /** Rows that were left out because there are too many. */
  readonly cut: number;
}

/**
 * A table as the model has it: cells that were merged stand apart, what they say is in the first of them. First rows
 * of one cell across the whole table are paragraphs before it; a table of one cell is a frame.
 */
export function tableOf(
  table: MarkupElement,
  classes: ClassStyles,
  cellBlocks: (cell: MarkupElement) => Block[],
): PastedTable {
  const [rows, cut] = gridOf(table, cellBlocks);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (width === 0) return { blocks: [], cut };
  if (rows.length === 1 && width === 1) return { blocks: rows[0]?.cells[0]?.blocks ?? [], cut };
  const firstOwn = width > 1 ? rows.findIndex((row) => !isAcross(row, width)) : 0;
  const lead = rows.slice(0, firstOwn === -1 ? rows.length : firstOwn);
  const body = rows.slice(lead.length);
  const headerRows = headCount(body, classes);
  const blocksOf = ({ cells }: Row) => Array.from({ length: width }, (_, at) => cells[at]?.blocks ?? []);
  const laidOut: Table = {
    type: 'table',
    columns: columnsOf(table, body, width),
    header: body.slice(0, headerRows).map(blocksOf),
    rows: body.slice(headerRows).map(blocksOf),
  };
  const before = lead.flatMap(({ cells }) => cells[0]?.blocks ?? []);
  return { blocks: body.length === 0 ? before : [...before, laidOut], cut };
}

function gridOf(table: MarkupElement, cellBlocks: (cell: MarkupElement) => Block[]): [Row[], number] {
  const rows: Row[] = [];
  /** How many rows below this one a merged cell still takes, by column. */
  const taken: number[] = [];
  let count = 0;
  let cut = 0;
  for (const { row, isHead } of rowsIn(table)) {
    if (count >= mostCells) {
      cut += 1;
      continue;
    }
    const cells: (Cell | undefined)[] = [];
    for (const element of row.children.filter(isCell)) {
      while ((taken[cells.length] ?? 0) > 0) cells.push(undefined);
      const [across, down] = [span(element, 'colspan'), span(element, 'rowspan')];
      const blocks = cellBlocks(element);
      for (let at = 0; at < across && cells.length < mostColumns; at += 1) {
        taken[cells.length] = down;
        cells.push(at === 0 ? { element, blocks } : undefined);
      }
    }
    while ((taken[cells.length] ?? 0) > 0) cells.push(undefined);
    for (const [at, left] of taken.entries()) taken[at] = Math.max(0, left - 1);
    count += cells.length;
    if (cells.length > 0) rows.push({ isHead, cells });
  }
  return [withoutEmptyEdges(rows), cut];
}

function span({ attributes }: MarkupElement, name: 'colspan' | 'rowspan'): number {
  const said = Number.parseInt(attributes[name] ?? '1', 10);
  return Number.isFinite(said) ? Math.min(Math.max(said, 1), 1_000) : 1;
}

function rowsIn(table: MarkupElement): { readonly row: MarkupElement; readonly isHead: boolean }[] {
  return table.children.filter(isElement).flatMap((child) => {
    if (child.tag === 'tr') return [{ row: child, isHead: false }];
    if (!/^(?:thead|tbody|tfoot)$/.test(child.tag)) return [];
    return child.children
      .filter(isElement)
      .filter(({ tag }) => tag === 'tr')
      .map((row) => ({ row, isHead: child.tag === 'thead' }));
  });
}

function isElement(node: Markup): node is MarkupElement {
  return typeof node !== 'string';
}

function isCell(node: Markup): node is MarkupElement {
  return isElement(node) && (node.tag === 'td' || node.tag === 'th');
}

function isFilled(cell: Cell | undefined): boolean {
  return (cell?.blocks.length ?? 0) > 0;
}

/** Excel copies whole columns when asked to: without the rows and columns at the end in which nothing stands. */
function withoutEmptyEdges(rows: readonly Row[]): Row[] {
  const last = rows.findLastIndex(({ cells }) => cells.some(isFilled));
  const width = Math.max(0, ...rows.map(({ cells }) => cells.findLastIndex(isFilled) + 1));
  return rows.slice(0, last + 1).map((row) => ({ ...row, cells: row.cells.slice(0, width) }));
}

function isAcross(row: Row, width: number): boolean {
  const [first, ...rest] = row.cells;
  return (
    first !== undefined && rest.every((cell) => cell === undefined) && span(first.element, 'colspan') >= width
  );
}

/** Rows of the head: of `thead` or of `th` alone; else the first, when all that it says is bold. */
function headCount(rows: readonly Row[], classes: ClassStyles): number {
  const isHeading = ({ isHead, cells }: Row) =>
    isHead || cells.every((cell) => cell === undefined || isHeadCell(cell.element));
  const headings = rows.findIndex((row) => !isHeading(row));
  if (headings !== 0) return headings === -1 ? Math.min(1, rows.length) : headings;
  const filled = (rows[0]?.cells ?? []).filter((cell) => cell !== undefined && cell.blocks.length > 0);
  const isBold = filled.length > 1 && filled.every((cell) => cell !== undefined && saysBold(cell, classes));
  return isBold && rows.length > 1 ? 1 : 0;
}

function isHeadCell({ tag, attributes }: MarkupElement): boolean {
  return tag === 'th' || ownAttributes.head in attributes;
}

function saysBold({ element, blocks }: Cell, classes: ClassStyles): boolean {
  if (lookIn(element.tag, styleOf(element, classes), plainLook).bold) return true;
  return blocks.every(
    (block) =>
      block.type === 'paragraph' &&
      block.inlines.every(
        (inline) => inline.type === 'text' && (inline.bold === true || inline.text.trim() === ''),
      ),
  );
}

function columnsOf(table: MarkupElement, rows: readonly Row[], width: number): Column[] {
  const columns = colWidths(table);
  const sizes = Array.from({ length: width }, (_, at) => columns[at] ?? cellWidth(rows, at));
  if (sizes.some((size) => size === undefined)) return sizes.map(() => ({ width: 1 }));
  const whole = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  return sizes.map((size) => ({ width: Math.max(1, Math.round(((size ?? 0) / whole) * 100)) }));
}

function colWidths(table: MarkupElement): number[] {
  const groups = table.children.filter(isElement);
  const cols = [
    ...groups,
    ...groups.filter(({ tag }) => tag === 'colgroup').flatMap(({ children }) => children),
  ];
  return cols
    .filter(isElement)
    .filter(({ tag }) => tag === 'col')
    .flatMap((col) => {
      const size = sizeOf(col);
      return size === undefined
        ? []
        : Array.from({ length: span(col, 'colspan') * colSpan(col) }, () => size);
    });
}

function colSpan({ attributes }: MarkupElement): number {
  const said = Number.parseInt(attributes.span ?? '1', 10);
  return Number.isFinite(said) ? Math.min(Math.max(said, 1), mostColumns) : 1;
}

function cellWidth(rows: readonly Row[], at: number): number | undefined {
  for (const { cells } of rows) {
    const cell = cells[at];
    if (cell && span(cell.element, 'colspan') === 1) return sizeOf(cell.element);
  }
  return undefined;
}

function sizeOf({ attributes }: MarkupElement): number | undefined {
  const size = Number.parseFloat(attributes.width ?? '');
  return Number.isFinite(size) && size > 0 ? size : undefined;
}
