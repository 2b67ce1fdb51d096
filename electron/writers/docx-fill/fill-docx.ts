import type { Block } from '#shared/blocks/model.ts';
import type { FilledDocx, NodeContent, NotFilled, RowContent } from '#shared/from-word/contents.ts';
import { understandHeadings } from '#shared/from-word/headings.ts';
import { cellText, type Piece, pieceText } from '#shared/from-word/piece.ts';
import { fingerprint, type Place, type Places } from '#shared/from-word/places.ts';
import { headWords } from '#shared/from-word/table-head.ts';
import type { XmlElement } from '#electron/readers/xml-tree.ts';
import { blocksXml } from './content-xml.ts';
import { applyEdits, type Edit } from './edits.ts';
import { inlineEdits, yearEdits } from './fill-inline.ts';
import { cellEdits, tableEdits } from './fill-table.ts';
import { type Look, lookOf, plainLook } from './look.ts';
import { openTemplate, type Template } from './template.ts';

/**
 * Fills the very Word file that a form came from: texts behind their headings in the look of what stood there, rows as
 * copies of the table's first empty row, blanks by their answers, «20__» by the year. What is not filled stays byte for byte as it was.
 * Throws the failures of reading a DOCX.
 */
export function fillDocx(
  bytes: Uint8Array,
  places: Places,
  contents: ReadonlyMap<string, NodeContent>,
  year: string,
): FilledDocx {
  const template = openTemplate(bytes);
  const body = bodyLook(template);
  const unmatched: NotFilled[] = [];
  const edits: Edit[] = [...template.opening];
  for (const [node, content] of contents) {
    if (isNothing(content)) continue;
    const place = places.find((each) => each.node === node);
    const at = place && find(template, place);
    const element = at === undefined ? undefined : template.elements[at]?.element;
    if (!place) unmatched.push({ node, why: 'noPlace' });
    else if (at === undefined || !element) unmatched.push({ node, why: 'gone' });
    else {
      const made = editsFor(template, place, at, element, content, body);
      if (made) edits.push(...made);
      else unmatched.push({ node, why: 'gone' });
      if (hasPicture(content)) unmatched.push({ node, why: 'picture' });
    }
  }
  // After the answers: where one of them stands over a blank year, the answer holds.
  edits.push(
    ...template.elements.flatMap(({ element }) => (element.name === 'w:p' ? yearEdits(element, year) : [])),
  );
  return { bytes: template.withSource(applyEdits(template.source, edits)), unmatched };
}

function editsFor(
  { source, elements }: Template,
  place: Place,
  at: number,
  element: XmlElement,
  content: NodeContent,
  body: Look,
): Edit[] | undefined {
  const blocks = content.type === 'blocks' ? content.blocks : rowsAsBlocks(content.rows);
  switch (place.type) {
    case 'inline':
      return inlineEdits(source, element, place.stays, blocks);
    case 'cell':
      return cellEdits(source, element, place, blocks);
    case 'table':
      return content.type === 'rows' ? tableEdits(source, element, place, content.rows) : undefined;
    case 'after': {
      const shift = at - place.at;
      const room = roomOf(
        elements.map((each) => each.element),
        place,
        shift,
      );
      const look = room[0] ? lookOf(source, room[0]) : body;
      const text = blocksXml(blocks, look);
      const [first, ...others] = room;
      if (!first) return [{ from: element.to, to: element.to, text }];
      return [
        { from: first.from, to: first.to, text },
        ...others.map(({ from, to }): Edit => ({ from, to, text: '' })),
      ];
    }
  }
}

/** The paragraphs that make room; one that ends a section of the page stays. */
function roomOf(
  elements: readonly XmlElement[],
  { from, to }: Extract<Place, { type: 'after' }>,
  shift: number,
): XmlElement[] {
  if (from === undefined || to === undefined) return [];
  return elements
    .slice(from + shift, to + shift + 1)
    .filter((each) => each.name === 'w:p' && !endsSection(each));
}

function endsSection(paragraph: XmlElement): boolean {
  const properties = paragraph.children.find((child) => typeof child !== 'string' && child.name === 'w:pPr');
  return (
    typeof properties === 'object' &&
    properties.children.some((child) => typeof child !== 'string' && child.name === 'w:sectPr')
  );
}

/** Where a place is now: where it was, or the one other place that reads the same. */
function find({ pieces }: Template, place: Place): number | undefined {
  const same = pieces.filter((piece) => readsAs(piece, place));
  if (same.some(({ at }) => at === place.at)) return place.at;
  return same.length === 1 ? same[0]?.at : undefined;
}

function readsAs(piece: Piece, place: Place): boolean {
  if (place.type === 'cell') return askedIn(piece, place) === place.print;
  if (place.type === 'table' && piece.type !== 'table') return false;
  return (place.type !== 'inline' || piece.type === 'paragraph') && printOf(piece) === place.print;
}

/** What a table asks to the left of a cell. */
function askedIn(piece: Piece, { row, column }: Extract<Place, { type: 'cell' }>): string | undefined {
  const cell = piece.type === 'table' ? piece.rows[row]?.[column - 1] : undefined;
  return cell && fingerprint(cellText(cell));
}

function printOf(piece: Piece): string {
  return fingerprint(piece.type === 'table' ? headWords(piece) : pieceText(piece));
}

/** How most of the file's plain paragraphs look. */
function bodyLook({ source, elements, pieces }: Template): Look {
  const counts = new Map<string, { readonly look: Look; readonly count: number }>();
  for (const piece of understandHeadings(pieces)) {
    if (piece.type === 'table' || piece.at === undefined || piece.isTitle || piece.heading || piece.label)
      continue;
    const element = elements[piece.at]?.element;
    if (piece.inlines.length === 0 || element?.name !== 'w:p' || piece.align === 'center') continue;
    const look = lookOf(source, element);
    const key = JSON.stringify(look);
    counts.set(key, { look, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].reduce((a, b) => (b.count > a.count ? b : a), { look: plainLook, count: 0 })
    .look;
}

function isNothing(content: NodeContent): boolean {
  return content.type === 'blocks' ? content.blocks.length === 0 : content.rows.length === 0;
}

/** Rows where the file has no table for them: a line each. */
function rowsAsBlocks(rows: readonly RowContent[]): Block[] {
  return rows.map((row) => ({
    type: 'list',
    ordered: false,
    items: [Object.values(row).flat()],
  }));
}

function isPicture({ type }: Block): boolean {
  return type === 'image' || type === 'chart' || type === 'illustration';
}

function hasPicture(content: NodeContent): boolean {
  return content.type === 'blocks' && content.blocks.some(isPicture);
}
