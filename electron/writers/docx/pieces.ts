import type { Align } from '#shared/document/model.ts';
import { styleIds } from './styles.ts';

/** A paragraph as laid out: what of its look differs from its style. */
export interface ParagraphPiece {
  readonly type: 'paragraph';
  /** Nothing: «Обычный». */
  readonly style?: string;
  readonly label?: Label;
  readonly align?: Align | undefined;
  readonly indent?: Indent | undefined;
  /** Runs, already XML. */
  readonly content: string;
}
export interface TablePiece {
  readonly type: 'table';
  readonly xml: string;
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
const ownSpacing: ReadonlySet<string> = new Set([styleIds.title, styleIds.gap, ...styleIds.headings]);

/**
 * The pieces of a body or a cell as XML. A page break becomes a property of the paragraph after it (a paragraph
 * of its own would leave an empty line at the top of the page), and tables are kept apart from each other and
 * from the end by a small empty paragraph, which Word asks for.
 */
export function flowXml(pieces: readonly Piece[]): string {
  const parts: string[] = [];
  let previous: Piece | undefined;
  for (const piece of pieces) {
    if (needsGap(previous, piece)) parts.push(paragraphXml(gap, previous));
    if (piece.type === 'paragraph') parts.push(paragraphXml(piece, previous));
    if (piece.type === 'table') parts.push(piece.xml);
    previous = piece;
  }
  if (previous?.type !== 'paragraph') parts.push(paragraphXml(gap, previous));
  return parts.join('');
}

function needsGap(previous: Piece | undefined, piece: Piece): boolean {
  if (piece.type === 'paragraph' || previous === undefined || previous.type === 'paragraph') return false;
  // A break after a table waits for the paragraph after it.
  return piece.type === 'table' || previous.type === 'pageBreak';
}

/** One paragraph; its properties in the order of the schema (CT_PPrBase). */
export function paragraphXml(piece: ParagraphPiece, previous?: Piece): string {
  const { style, label, align, indent } = piece;
  const spaced = previous?.type === 'table' && !(style !== undefined && ownSpacing.has(style));
  const properties = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    previous?.type === 'pageBreak' ? '<w:pageBreakBefore/>' : '',
    label === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${label.level}"/><w:numId w:val="${label.numId}"/></w:numPr>`,
    spaced ? `<w:spacing w:before="${afterTable}"/>` : '',
    indent === undefined ? '' : `<w:ind w:left="${indent.left}" w:firstLine="${indent.firstLine}"/>`,
    align === undefined ? '' : `<w:jc w:val="${align === 'justify' ? 'both' : align}"/>`,
  ].join('');
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${piece.content}</w:p>`;
}
