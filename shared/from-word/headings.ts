import type { Inline } from '#shared/blocks/model.ts';
import { inlineText } from '#shared/blocks/plain-text.ts';
import { type FoundNumber, numberOf } from './numbers.ts';
import { type ParagraphPiece, type Piece, pieceText, type TablePiece } from './piece.ts';

/** How sure it is that a paragraph is a heading: its style says so, its number with its look, its look alone. */
export type Certainty = 'style' | 'number' | 'look';

export interface Heading {
  readonly level: 1 | 2 | 3 | 4;
  readonly certainty: Certainty;
  /** As printed; empty for none. */
  readonly number: string;
  readonly kind: FoundNumber['kind'] | undefined;
  readonly title: readonly Inline[];
}

export interface UnderstoodParagraph extends ParagraphPiece {
  readonly heading: Heading | undefined;
  /** A line of the document's title. */
  readonly isTitle: boolean;
}
export type Understood = UnderstoodParagraph | TablePiece;

const longestHeading = 500;
const longestByLook = 160;
/** Titles stand within so many pieces from the start. */
const titleWithin = 15;

/** Which paragraphs head what follows them, and how sure that is. */
export function understandHeadings(pieces: readonly Piece[]): Understood[] {
  const found = pieces.map((piece, at) => ({ piece, heading: sureHeading(piece) ?? lonely(pieces, at) }));
  const firstSure = found.findIndex(({ heading }) => heading !== undefined && heading.certainty !== 'look');
  const titles = titlePlaces(pieces, firstSure);
  return found.map(({ piece, heading }, at): Understood => {
    if (piece.type === 'table') return piece;
    const isTitle = titles.has(at);
    const own = isTitle ? undefined : (heading ?? headingByLook(piece, firstSure !== -1));
    return { ...piece, heading: own, isTitle };
  });
}

function sureHeading(piece: Piece): Heading | undefined {
  if (piece.type === 'table' || piece.role !== undefined) return undefined;
  const text = pieceText(piece);
  if (text === '' || text.length > longestHeading || text.endsWith(';')) return undefined;
  const number = numberOf(piece);
  if (piece.outline !== undefined && piece.label?.ordered !== false) {
    const level = levelOf(piece.outline);
    return headed(level, 'style', number?.kind === 'entry' ? undefined : number, piece);
  }
  if (number?.kind === 'section' || number?.kind === 'appendix') return headed(1, 'number', number, piece);
  if (number?.kind === 'item' && isEmphatic(number.rest))
    return headed(levelOf(number.depth + 1), 'number', number, piece);
  return undefined;
}

/** «3. Кадры» in plain letters, with neither «2.» right above nor «4.» right below: no entry of a list. */
function lonely(pieces: readonly Piece[], at: number): Heading | undefined {
  const piece = pieces[at];
  if (piece?.type !== 'paragraph' || piece.role !== undefined) return undefined;
  const number = numberOf(piece);
  const text = pieceText(piece);
  if (number?.kind !== 'item' || text.length > longestHeading || /[;,]$/.test(text)) return undefined;
  if (isNumbered(neighbour(pieces, at, -1)) || isNumbered(neighbour(pieces, at, 1))) return undefined;
  return headed(levelOf(number.depth + 1), 'look', number, piece);
}

function isNumbered(piece: Piece | undefined): boolean {
  return piece?.type === 'paragraph' && numberOf(piece)?.kind === 'item';
}

/** The next piece in a direction that is no bullet or «а)» within an entry. */
function neighbour(pieces: readonly Piece[], from: number, step: 1 | -1): Piece | undefined {
  let at = from + step;
  for (let piece = pieces[at]; piece?.type === 'paragraph' && isWithinEntry(piece); piece = pieces[at])
    at += step;
  return pieces[at];
}

function isWithinEntry(piece: ParagraphPiece): boolean {
  return piece.label?.ordered === false || numberOf(piece)?.kind === 'entry';
}

function headingByLook(piece: ParagraphPiece, hasSure: boolean): Heading | undefined {
  const text = pieceText(piece);
  if (piece.role !== undefined || piece.label !== undefined || text.length > longestByLook) return undefined;
  if (!isEmphatic(piece.inlines) || /[.;,:]$/.test(text) || !/\p{L}{3}/u.test(text)) return undefined;
  const level = hasSure ? 3 : piece.align === 'center' ? 1 : 2;
  return headed(level, 'look', undefined, piece);
}

function headed(
  level: Heading['level'],
  certainty: Certainty,
  number: FoundNumber | undefined,
  piece: ParagraphPiece,
): Heading {
  const rest = number?.rest ?? piece.inlines;
  const hasTitle = inlineText(rest).trim() !== '';
  return {
    level,
    certainty,
    number: hasTitle ? (number?.text ?? '') : '',
    kind: number?.kind,
    title: withoutBold(hasTitle ? rest : piece.inlines),
  };
}

function levelOf(depth: number): Heading['level'] {
  return depth <= 1 ? 1 : depth === 2 ? 2 : depth === 3 ? 3 : 4;
}

/** All in bold, or all in capitals. */
export function isEmphatic(inlines: readonly Inline[]): boolean {
  const texts = inlines.filter((inline) => inline.type === 'text' && inline.text.trim() !== '');
  // An address is an answer, not a title.
  if (texts.length === 0 || inlines.some(({ type }) => type === 'link')) return false;
  if (texts.every((inline) => inline.type === 'text' && inline.bold === true)) return true;
  const text = inlineText(inlines);
  return text === text.toUpperCase() && (text.match(/\p{L}/gu)?.length ?? 0) >= 5;
}

/** A heading is bold by itself. */
function withoutBold(inlines: readonly Inline[]): Inline[] {
  return inlines.map((inline) => {
    if (inline.type !== 'text') return inline;
    const { bold: _, ...plain } = inline;
    return plain;
  });
}

/** Centred lines before the first heading, and what the file itself calls a title. */
function titlePlaces(pieces: readonly Piece[], firstSure: number): ReadonlySet<number> {
  const places = new Set<number>();
  const end = firstSure === -1 ? Math.min(pieces.length, titleWithin) : Math.min(firstSure, titleWithin);
  for (let at = 0; at < end; at += 1) {
    const piece = pieces[at];
    if (piece?.type !== 'paragraph') break;
    const isCentred = piece.align === 'center' && piece.label === undefined && piece.outline === undefined;
    if (isCentred || piece.role === 'title') places.add(at);
    // Without sure headings a centred line further down may well head a part.
    else if (firstSure === -1 && places.size > 0) break;
  }
  for (const [at, piece] of pieces.entries()) {
    if (piece.type === 'paragraph' && piece.role === 'title' && (firstSure === -1 || at < firstSure))
      places.add(at);
  }
  return places;
}
