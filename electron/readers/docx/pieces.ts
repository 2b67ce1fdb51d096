import { Failure } from '#shared/contract/failure.ts';
import type { Align, Inline } from '#shared/blocks/model.ts';
import type { CellPiece, ParagraphPiece, Piece, TablePiece } from '#shared/from-word/piece.ts';
import { limits } from '#shared/tables/table.ts';
import { fromWordText } from '#shared/text/from-word.ts';
import { elementAt, type XmlElement } from '../xml-tree.ts';
import { type BodyElement, bodyElements } from './body-elements.ts';
import { type InlineContext, readInlines } from './inlines.ts';
import type { Numbering } from './numbering.ts';
import { gridWidths, placedCells, type PlacedTable } from './table-cells.ts';
import { numberAt, valueAt } from './word-xml.ts';

export interface PieceContext extends InlineContext {
  readonly numbering: Numbering;
  /** Text boxes are left out where only what stands in the text itself counts. */
  readonly withBoxes: boolean;
}

/** Text boxes within text boxes, tables within cells: beyond this a file is made to hurt. */
const deepest = 20;

/**
 * The paragraphs and tables of a body, empty paragraphs too. What hangs on a paragraph or stands in a cell (text boxes,
 * inner tables) follows it with the same place. Throws `table/too-large`, `table/damaged`.
 */
export function readPieces(container: XmlElement | undefined, context: PieceContext): Piece[] {
  return piecesIn(container, context, undefined, 0);
}

/** `at`: the place of what holds the container; without it the container's own elements are counted. */
function piecesIn(
  container: XmlElement | undefined,
  context: PieceContext,
  at: number | undefined,
  depth: number,
): Piece[] {
  if (depth > deepest) throw new Failure('table/damaged');
  const pieces: Piece[] = [];
  /** Of paragraphs whose end was deleted: they read on in the next one. */
  let before: Inline[] = [];
  for (const [place, body] of bodyElements(container).entries()) {
    const own = at ?? place;
    const { element } = body;
    if (element.name === 'w:tbl') {
      pieces.push(...readTable(element, context, own, depth));
      continue;
    }
    const { piece, boxes } = readParagraph(body, context, own);
    const whole = { ...piece, inlines: [...before, ...piece.inlines] };
    const isJoined = elementAt(element, 'w:pPr', 'w:rPr', 'w:del') !== undefined;
    before = isJoined ? whole.inlines : [];
    if (!isJoined) pieces.push(whole);
    for (const box of context.withBoxes ? boxes : []) pieces.push(...piecesIn(box, context, own, depth + 1));
  }
  return pieces;
}

function readParagraph(
  { element, contents, placeholder }: BodyElement,
  context: PieceContext,
  at: number,
): { readonly piece: ParagraphPiece; readonly boxes: readonly XmlElement[] } {
  const properties = elementAt(element, 'w:pPr');
  const style = context.styles.ofParagraph(valueAt(properties, 'w:pStyle'));
  const { inlines, boxes } = readInlines(element, style, context);
  const numId = numberAt(properties, 'w:numPr', 'w:numId') ?? style.numId;
  const depth = numberAt(properties, 'w:numPr', 'w:ilvl') ?? style.depth ?? 0;
  // Zero takes a paragraph out of the list of its style; an empty paragraph of a list is counted all the same.
  const label = numId === undefined || numId === 0 ? undefined : context.numbering(numId, depth);
  const outline = numberAt(properties, 'w:outlineLvl') ?? style.outline ?? outlineNamed(style.name);
  return {
    boxes,
    piece: {
      type: 'paragraph',
      at,
      inlines: placeholder && inlines.length > 0 ? [{ type: 'text', text: fromWordText.blank }] : inlines,
      label,
      align: aligns[valueAt(properties, 'w:jc') ?? style.align ?? ''],
      outline: outline === undefined || outline > 8 ? undefined : outline + 1,
      role: contents ? 'contents' : roleNamed(style.name),
    },
  };
}

const aligns: Readonly<Record<string, Align>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
};

/** «heading 2», «Заголовок 2»: some programs write the name and leave the level out. */
function outlineNamed(style: string): number | undefined {
  const [, level] = /^(?:heading|заголовок)\s*([1-9])$/i.exec(style) ?? [];
  return level === undefined ? undefined : Number(level) - 1;
}

function roleNamed(style: string): ParagraphPiece['role'] {
  if (/^(?:toc|оглавление)\s*\d/i.test(style)) return 'contents';
  return /^(?:title|subtitle|название|подзаголовок)$/i.test(style) ? 'title' : undefined;
}

/** The table, and after it the tables that stand in its cells. */
function readTable(element: XmlElement, context: PieceContext, at: number, depth: number): Piece[] {
  const placed = placedCells(element);
  const inner: Piece[] = [];
  const contents = placed.cells.map((cell) => {
    const pieces = piecesIn(cell.element, context, at, depth + 1);
    inner.push(...pieces.filter(({ type }) => type === 'table'));
    return pieces.filter((piece) => piece.type === 'paragraph');
  });
  const rows = spread(placed, contents);
  const widths = gridWidths(element);
  const table: TablePiece = {
    type: 'table',
    at,
    columns: (rows[0] ?? []).map((_, column) => ({ width: Math.max(1, widths[column] ?? 1) })),
    headerRows: placed.headerRows,
    rows,
  };
  return [...(rows.length === 0 || rows[0]?.length === 0 ? [] : [table]), ...inner];
}

/** A full rectangle of cells: a merge's text in every row of its first column, blank cells to the right of it. */
function spread({ cells, rows }: PlacedTable, contents: readonly ParagraphPiece[][]): CellPiece[][] {
  const width = Math.max(0, ...cells.map(({ column, columns }) => column + columns));
  if (width > limits.columns || width * rows > limits.cells) throw new Failure('table/too-large');
  const grid = Array.from({ length: rows }, () => Array.from({ length: width }, (): CellPiece => blank));
  for (const [index, cell] of cells.entries()) {
    for (let row = cell.row; row < cell.row + cell.rows; row += 1) {
      const line = grid[row];
      if (!line) break;
      const paragraphs = contents[index] ?? [];
      line[cell.column] = row === cell.row ? { paragraphs } : { paragraphs, merged: true };
      for (let right = 1; right < cell.columns; right += 1) line[cell.column + right] = covered;
    }
  }
  return grid;
}

const blank: CellPiece = { paragraphs: [] };
const covered: CellPiece = { paragraphs: [], merged: true };
