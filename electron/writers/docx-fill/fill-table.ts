import type { Block } from '#shared/blocks/model.ts';
import type { RowContent } from '#shared/from-word/contents.ts';
import { blankPattern } from '#shared/from-word/draft-heads.ts';
import type { Place } from '#shared/from-word/places.ts';
import { type PlacedCell, placedCells } from '#electron/readers/docx/table-cells.ts';
import { elementAt, elementsOf, findDeep, textIn, type XmlElement } from '#electron/readers/xml-tree.ts';
import { blocksXml } from './content-xml.ts';
import type { Edit } from './edits.ts';
import { filtered, type Look, lookOf } from './look.ts';

/**
 * Puts rows below a table's head: each is a copy of the first empty row, with its borders, widths and look. Empty rows
 * go; where there are none the rows of last year go, but not «Итого».
 */
export function tableEdits(
  source: string,
  table: XmlElement,
  place: Extract<Place, { type: 'table' }>,
  rows: readonly RowContent[],
): Edit[] {
  const { cells } = placedCells(table);
  const lines = rowsOf(table);
  const data = lines.slice(place.headRows);
  const empty = data.filter((row) => isEmpty(row, place.rowNumbers));
  const gone = empty.length > 0 ? empty : data.filter((row) => !isTotal(row));
  const model = gone[0] ?? data[0] ?? lines.at(-1);
  if (model === undefined || rows.length === 0) return [];
  const modelCells = cells.filter(({ element }) => isWithin(element, model));
  const text = rows.map((row, at) => rowXml(source, model, modelCells, place, row, at)).join('');
  const at = gone[0]?.from ?? lines.at(-1)?.to ?? table.innerEnd;
  return [
    { from: at, to: gone[0]?.to ?? at, text },
    ...gone.slice(1).map(({ from, to }): Edit => ({ from, to, text: '' })),
  ];
}

/** Puts blocks into one cell of a table that asks beside; nothing where there is no such cell. */
export function cellEdits(
  source: string,
  table: XmlElement,
  { row, column }: { readonly row: number; readonly column: number },
  blocks: readonly Block[],
): Edit[] | undefined {
  const cell = placedCells(table).cells.find((each) => each.row === row && each.column === column);
  if (!cell) return undefined;
  const { element } = cell;
  return [{ from: element.from, to: element.to, text: cellXml(source, element, blocks) }];
}

function rowsOf(table: XmlElement): XmlElement[] {
  return elementsOf(table).flatMap((child) => {
    if (child.name === 'w:tr') return elementAt(child, 'w:trPr', 'w:del') ? [] : [child];
    const inner = child.name === 'w:sdt' ? elementAt(child, 'w:sdtContent') : undefined;
    return inner ? rowsOf(inner) : [];
  });
}

function isWithin(inner: XmlElement, outer: XmlElement): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

function cellTexts(row: XmlElement): string[] {
  return elementsOf(row, 'w:tc').map((cell) => letters(cell).trim());
}

function letters(element: XmlElement): string {
  return elementsOf(element)
    .map((child) => (child.name === 'w:t' ? textIn(child) : letters(child)))
    .join('');
}

/** Nothing but blanks, and a number in the column that counts rows. */
function isEmpty(row: XmlElement, rowNumbers: number | undefined): boolean {
  return cellTexts(row).every(
    (text, at) =>
      text.replace(blankPattern, '').trim() === '' || (at === rowNumbers && /^\d{1,3}[.)]?$/.test(text)),
  );
}

function isTotal(row: XmlElement): boolean {
  return /^(?:итого|всего)/iu.test(cellTexts(row).find((text) => text !== '') ?? '');
}

/** What belongs to one row of the file only: that it is a head, that it was inserted, its place in a merge. */
const ofOneRow = new Set(['w:tblHeader', 'w:ins', 'w:del', 'w:trPrChange']);
const ofOneCell = new Set(['w:vMerge', 'w:cellIns', 'w:cellDel', 'w:cellMerge', 'w:tcPrChange']);

function rowXml(
  source: string,
  model: XmlElement,
  cells: readonly PlacedCell[],
  { columns, rowNumbers }: Extract<Place, { type: 'table' }>,
  row: RowContent,
  at: number,
): string {
  const properties = filtered(source, elementAt(model, 'w:trPr'), ofOneRow);
  const written = cells.map(({ element, column }) => {
    const name = columns[column] ?? undefined;
    const content = name === undefined ? [] : (row[name] ?? []);
    const counted = column === rowNumbers ? countCell(element, at + 1) : content;
    return cellXml(source, element, counted);
  });
  const open = source.slice(model.from, model.inner).replace(/\s[\s\S]*>$/, '>');
  return `${open}${properties}${written.join('')}${source.slice(model.innerEnd, model.to)}`;
}

/** An automatic number counts by itself. */
function countCell(cell: XmlElement, number: number): Block[] {
  const counts = findDeep(cell, new Set(['w:numPr'])) !== undefined;
  return counts ? [] : [{ type: 'paragraph', inlines: [{ type: 'text', text: `${number}.` }] }];
}

function cellXml(source: string, cell: XmlElement, blocks: readonly Block[]): string {
  const open = source.slice(cell.from, cell.inner).replace(/\s[\s\S]*>$/, '>');
  const properties = filtered(source, elementAt(cell, 'w:tcPr'), ofOneCell);
  const look: Look = lookOf(source, findDeep(cell, new Set(['w:p'])));
  return `${open}${properties}${blocksXml(blocks, look)}${source.slice(cell.innerEnd, cell.to)}`;
}
