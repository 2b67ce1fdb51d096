import type { Align } from '#shared/blocks/model.ts';
import { styleIds } from './styles.ts';

/** A paragraph as laid out: what of its look differs from its style. */
export interface ParagraphPiece {
  readonly type: 'paragraph';
  /** Nothing: «Обычный». */
  readonly style?: string;
  readonly label?: Label;
  readonly align?: Align | undefined;
  readonly indent?: Indent | undefined;
  /** On one page with the paragraph after it. */
  readonly keepNext?: boolean | undefined;
  /** Space before it, twips; nothing: what the style says. */
  readonly before?: number | undefined;
  /** Runs, already XML. */
  readonly content: string;
}
export interface TablePiece {
  readonly type: 'table';
  readonly xml: string;
  /** Space before the paragraph after it, twips, whatever that paragraph's style says. */
  readonly after?: number;
  /** On one page with the end of the paragraph before it. */
  readonly keepsWithText?: boolean;
}
export interface PageBreakPiece {
  readonly type: 'pageBreak';
}
export type Piece = ParagraphPiece | TablePiece | PageBreakPiece;

/** The list that a paragraph carries a number or a bullet of. */
export interface Label {
  readonly numId: number;
  readonly level: number;
}
/** Twips. */
export interface Indent {
  readonly left: number;
  readonly firstLine: number;
}

/** Between a table and the text after it, twips. */
const afterTable = 160;
const gap: ParagraphPiece = { type: 'paragraph', style: styleIds.gap, content: '' };
const ownSpacing: ReadonlySet<string> = new Set([
  styleIds.title,
  styleIds.gap,
  styleIds.figure,
  styleIds.tableTitle,
  ...styleIds.headings,
]);

/**
 * The pieces of a body or a cell as XML. A page break becomes a property of the paragraph after it (a paragraph
 * of its own would leave an empty line at the top of the page), and tables are kept apart from each other and
 * from the end by a small empty paragraph, which Word asks for.
 */
export function flowXml(pieces: readonly Piece[]): string {
  let xml = '';
  let previous: Piece | undefined;
  for (const [at, piece] of pieces.entries()) {
    if (needsGap(previous, piece)) xml += paragraphXml(gap, previous);
    if (piece.type === 'paragraph') xml += paragraphXml(kept(piece, pieces[at + 1]), previous);
    if (piece.type === 'table') xml += piece.xml;
    previous = piece;
  }
  if (previous?.type !== 'paragraph') xml += paragraphXml(gap, previous);
  return xml;
}

function kept(piece: ParagraphPiece, next: Piece | undefined): ParagraphPiece {
  return next?.type === 'table' && next.keepsWithText === true ? { ...piece, keepNext: true } : piece;
}

function needsGap(previous: Piece | undefined, piece: Piece): boolean {
  if (piece.type === 'paragraph' || previous === undefined || previous.type === 'paragraph') return false;
  // A break after a table waits for the paragraph after it.
  return piece.type === 'table' || previous.type === 'pageBreak';
}

/** One paragraph; its properties in the order of the schema (CT_PPrBase). */
export function paragraphXml(piece: ParagraphPiece, previous?: Piece): string {
  const { style, label, align, indent } = piece;
  const before = piece.before ?? spaceAfter(previous, style);
  let properties = '';
  if (style !== undefined) properties += `<w:pStyle w:val="${style}"/>`;
  if (piece.keepNext === true) properties += '<w:keepNext/>';
  if (previous?.type === 'pageBreak') properties += '<w:pageBreakBefore/>';
  if (label !== undefined) {
    properties += `<w:numPr><w:ilvl w:val="${label.level}"/><w:numId w:val="${label.numId}"/></w:numPr>`;
  }
  if (before !== undefined) properties += `<w:spacing w:before="${before}"/>`;
  if (indent !== undefined)
    properties += `<w:ind w:left="${indent.left}" w:firstLine="${indent.firstLine}"/>`;
  if (align !== undefined) properties += `<w:jc w:val="${align === 'justify' ? 'both' : align}"/>`;
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${piece.content}</w:p>`;
}

function spaceAfter(previous: Piece | undefined, style: string | undefined): number | undefined {
  if (previous?.type !== 'table') return undefined;
  if (previous.after !== undefined) return style === styleIds.gap ? undefined : previous.after;
  return style !== undefined && ownSpacing.has(style) ? undefined : afterTable;
}
