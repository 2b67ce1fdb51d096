import type { Align, Block, Heading, List, Paragraph, Table } from '#shared/blocks/model.ts';
import { linesOf } from '#shared/blocks/plain-text.ts';
import { chartPieces, imagePieces } from './figures.ts';
import { inlinesXml, textXml } from './inlines.ts';
import { deepestLevel } from './numbering.ts';
import { signatureLines, signaturePieces, stampsPieces } from './official.ts';
import type { Label, ParagraphPiece, Piece } from './pieces.ts';
import { leftEdge } from './place.ts';
import type { Place } from './place.ts';
import { styleIds } from './styles.ts';
import { tablePieces } from './table.ts';
import type { Writing } from './writing.ts';

/** Blocks laid out for the place where they stand. */
export function blockPieces(blocks: readonly Block[], place: Place, writing: Writing): Piece[] {
  const [only] = blocks;
  // Nearly every cell of a large table holds one block: no list is made for it.
  if (only !== undefined && blocks.length === 1) return piecesOf(only, place, writing);
  return blocks.flatMap((block) => piecesOf(block, place, writing));
}

/** The total map over the block types: a type that is missing here does not compile. */
function piecesOf(block: Block, place: Place, writing: Writing): Piece[] {
  switch (block.type) {
    case 'title':
      return block.lines.map((line) => titleLine(line, place));
    case 'heading':
      return [headingPiece(block, place, writing)];
    case 'paragraph':
      return [paragraphPiece(block, place, writing)];
    case 'list':
      return listPieces(block, place, writing);
    case 'table':
      return titledTable(block, place, writing);
    case 'pageBreak':
      // A cell cannot be broken by a page break of its own.
      return place.where === 'body' ? [{ type: 'pageBreak' }] : [];
    case 'chart':
      return chartPieces(block, place, writing);
    case 'image':
      return imagePieces(block, place, writing);
    case 'illustration':
      // A filled document has a picture, a chart or a table in its place.
      return [];
    case 'stamps':
      return place.where === 'body'
        ? stampsPieces(block, place, writing)
        : linesPieces(block, place, writing);
    case 'signature':
      return place.where === 'body'
        ? signaturePieces(block, place, writing)
        : signatureLines(block).map((line) => textPiece(textXml(line), place, writing));
    case 'unknown':
      return linesPieces(block, place, writing);
  }
}

function linesPieces(block: Block, place: Place, writing: Writing): ParagraphPiece[] {
  return linesOf(block).map((line) => textPiece(textXml(line), place, writing));
}

function titledTable(table: Table, place: Place, writing: Writing): Piece[] {
  const pieces = tablePieces(table, place, writing);
  const { titled = false, caption } = table;
  if (!titled || caption === undefined || pieces.length === 0) return pieces;
  return [titlePiece(textXml(caption), place, writing), ...pieces];
}

/** «Таблица 2 – …» above its table, on one page with it. */
function titlePiece(content: string, place: Place, writing: Writing): ParagraphPiece {
  if (isPlainBody(place)) return { type: 'paragraph', style: styleIds.tableTitle, content };
  return { ...textPiece(content, place, writing), keepNext: true };
}

function titleLine(line: string, place: Place): ParagraphPiece {
  if (place.where === 'body') return { type: 'paragraph', style: styleIds.title, content: textXml(line) };
  return { ...cellPiece(textXml(line, { bold: true }), place), align: 'center' };
}

function headingPiece(heading: Heading, place: Place, writing: Writing): ParagraphPiece {
  const look = place.where === 'body' ? {} : { bold: true };
  const number = heading.number === undefined ? '' : textXml(`${heading.number} `, look);
  const content = `${number}${inlinesXml(heading.inlines, writing.links, look)}`;
  // A heading in a cell would stand in the contents list of the document.
  if (place.where !== 'body') return cellPiece(content, place);
  return {
    type: 'paragraph',
    style: styleIds.headings[heading.level - 1] ?? styleIds.headings[3],
    content: writing.bookmarks.around(heading.anchor, content),
  };
}

function paragraphPiece(paragraph: Paragraph, place: Place, writing: Writing): ParagraphPiece {
  const { align, anchor, small } = paragraph;
  const content = writing.bookmarks.around(anchor, inlinesXml(paragraph.inlines, writing.links));
  const piece = {
    ...textPiece(content, place, writing),
    ...(small === true ? { style: styleIds.small } : {}),
  };
  const aligned = align === undefined ? piece : { ...piece, align: directAlign(align, place) };
  const flush = paragraph.flush === true || align === 'center' || align === 'right';
  // The first-line indent would push a centred line off the centre.
  return flush && isPlainBody(place) ? { ...aligned, indent: { left: 0, firstLine: 0 } } : aligned;
}

/** A paragraph of text in the look of its place. */
function textPiece(content: string, place: Place, writing: Writing): ParagraphPiece {
  if (isPlainBody(place)) return { type: 'paragraph', content };
  const piece: ParagraphPiece =
    place.where === 'body'
      ? { type: 'paragraph', style: styleIds.listItem, content }
      : cellPiece(content, place);
  const left = leftEdge(place, writing.profile);
  return left === 0 ? piece : { ...piece, indent: { left, firstLine: 0 } };
}

function cellPiece(content: string, place: Place): ParagraphPiece {
  const header = place.where === 'headerCell';
  return {
    type: 'paragraph',
    style: header ? styleIds.tableHeader : styleIds.tableText,
    align: header || place.align === undefined ? undefined : directAlign(place.align, place),
    content,
  };
}

function isPlainBody(place: Place): boolean {
  return place.where === 'body' && place.listLevel === undefined;
}

/** The alignment to write, or nothing where the style has it already. */
function directAlign(align: Align, place: Place): Align | undefined {
  const ofStyle = { body: 'justify', cell: 'left', headerCell: 'center' }[place.where];
  return align === ofStyle ? undefined : align;
}

function listPieces(list: List, place: Place, writing: Writing): Piece[] {
  const level = Math.min(place.listLevel === undefined ? 0 : place.listLevel + 1, deepestLevel);
  const { ordered, start = 1 } = list;
  const numId = writing.numbering.add({ ordered, inTable: place.where !== 'body', level, start });
  return list.items.flatMap((item) =>
    itemPieces(item, { numId, level }, { ...place, listLevel: level }, writing),
  );
}

/** The first paragraph of an item carries its label; an item that begins with something else gets one for it. */
function itemPieces(item: readonly Block[], label: Label, place: Place, writing: Writing): Piece[] {
  const [first, ...rest] = blockPieces(item, place, writing);
  if (first?.type === 'paragraph' && first.label === undefined && first.style !== styleIds.figure) {
    // The label's own level says the indent.
    return [{ ...first, label, indent: undefined }, ...rest];
  }
  const labelled: ParagraphPiece = { ...textPiece('', place, writing), label, indent: undefined };
  return first === undefined ? [labelled] : [labelled, first, ...rest];
}
