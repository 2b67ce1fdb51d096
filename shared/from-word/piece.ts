import type { Align, Column, Inline } from '#shared/blocks/model.ts';
import { inlineText } from '#shared/blocks/plain-text.ts';

/**
 * What a Word file says, paragraph by paragraph and table by table, before anything is understood of it. Every piece
 * knows its place in the file, so that the same file can be filled later.
 */
export type Piece = ParagraphPiece | TablePiece;

/** The automatic number or bullet of a paragraph, as printed: «I.», «1.1.», «а)», «•». */
export interface Label {
  readonly text: string;
  readonly ordered: boolean;
  /** 0 for the outermost. */
  readonly depth: number;
  /** Paragraphs of one list have the same. */
  readonly list: number;
  /** The counter of its own depth. */
  readonly value: number;
}

interface Placed {
  /**
   * Its place among all paragraphs and tables of the body, empty ones counted; of a text box or a table within a cell
   * that of what holds it. Nothing for notes, which stand in files of their own.
   */
  readonly at: number | undefined;
}

export interface ParagraphPiece extends Placed {
  readonly type: 'paragraph';
  /** Never empty, unless it has a label. */
  readonly inlines: readonly Inline[];
  readonly label: Label | undefined;
  readonly align: Align | undefined;
  /** The outline level of its style, 1 for the highest; nothing for body text. */
  readonly outline: number | undefined;
  /** `contents`: a line of a table of contents; `title`: of the document's title; `note`: a foot- or endnote. */
  readonly role: 'contents' | 'title' | 'note' | undefined;
}

export interface TablePiece extends Placed {
  readonly type: 'table';
  readonly columns: readonly Column[];
  /** Rows that the file repeats on each page; 0 where it says nothing. */
  readonly headerRows: number;
  /** Rectangular; a merge's text stands in every row of its first column, to the right of it cells are blank. */
  readonly rows: readonly (readonly CellPiece[])[];
}

export interface CellPiece {
  readonly paragraphs: readonly ParagraphPiece[];
  /** Not the first cell of its merge. */
  readonly merged?: true;
}

/** The text of a paragraph without its automatic label. */
export function pieceText({ inlines }: ParagraphPiece): string {
  return inlineText(inlines);
}

/** A paragraph as it reads, with its label. */
export function printedText(piece: ParagraphPiece): string {
  const text = pieceText(piece);
  return piece.label === undefined ? text : `${piece.label.text} ${text}`.trim();
}

/** A cell as its reader means it: an automatic number counts only where nothing else stands in the cell. */
export function cellText({ paragraphs }: CellPiece): string {
  return paragraphs
    .map((piece) => (piece.inlines.length === 0 ? printedText(piece) : pieceText(piece)))
    .join('\n')
    .trim();
}

/** A table as texts, for what understands tables. */
export function textRows({ rows }: TablePiece): string[][] {
  return rows.map((row) => row.map(cellText));
}
