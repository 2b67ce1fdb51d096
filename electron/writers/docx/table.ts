import { cleanText } from '#shared/blocks/clean-text.ts';
import type { Block, Table } from '#shared/blocks/model.ts';
import { blockPieces } from './blocks.ts';
import { tableWidths } from '#shared/document/table-widths.ts';
import { flowXml } from './pieces.ts';
import type { TablePiece } from './pieces.ts';
import { leftEdge } from './place.ts';
import type { Place } from './place.ts';
import type { Writing } from './writing.ts';
import { escapeXml } from './xml.ts';

/** Left and right inside a cell, twips (1.5 mm). */
const cellMargin = 85;

/**
 * A table of fixed widths in twips, as Word and LibreOffice lay out the same way only then: header rows repeated
 * on every page, rows kept whole. A table without rows is nothing (Word calls such a file damaged).
 */
export function tablePieces(table: Table, place: Place, writing: Writing): TablePiece[] {
  if (table.header.length + table.rows.length === 0) return [];
  const left = leftEdge(place, writing.profile);
  const widths = tableWidths(table, place.width - left, writing.profile.tableSize);
  const header = table.header.map((row) => rowXml(row, headerPlaces(widths), headerRow, writing));
  const cells = bodyPlaces(table, widths);
  const rows = table.rows.map((row) => rowXml(row, cells, bodyRow, writing));
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const frame = `<w:tbl><w:tblPr>${propertiesXml(table, widths, left)}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>`;
  return [{ type: 'table', xml: `${frame}${header.join('')}${rows.join('')}</w:tbl>` }];
}

const headerRow = '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>';
const bodyRow = '<w:trPr><w:cantSplit/></w:trPr>';

const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('');

function propertiesXml(table: Table, widths: readonly number[], left: number): string {
  const width = widths.reduce((total, each) => total + each, 0);
  const caption = cleanText(table.caption ?? '').replaceAll(/\s+/g, ' ');
  return [
    `<w:tblW w:w="${width}" w:type="dxa"/><w:tblInd w:w="${left}" w:type="dxa"/>`,
    `<w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/>`,
    `<w:tblCellMar><w:left w:w="${cellMargin}" w:type="dxa"/><w:right w:w="${cellMargin}" w:type="dxa"/></w:tblCellMar>`,
    table.header.length > 0 ? '<w:tblLook w:val="0020" w:firstRow="1"/>' : '<w:tblLook w:val="0000"/>',
    caption === '' ? '' : `<w:tblCaption w:val="${escapeXml(caption)}"/>`,
  ].join('');
}

/** A column of a row: where its blocks stand and the cell's own properties, made once for all rows. */
interface CellPlace {
  readonly place: Place;
  readonly properties: string;
}

function headerPlaces(widths: readonly number[]): CellPlace[] {
  return widths.map((width) => cellPlace({ where: 'headerCell', width }, '<w:vAlign w:val="center"/>'));
}

function bodyPlaces(table: Table, widths: readonly number[]): CellPlace[] {
  return table.columns.map(({ align }, at) => cellPlace({ where: 'cell', width: widths[at] ?? 0, align }));
}

function cellPlace(place: Place, more = ''): CellPlace {
  return {
    place: { ...place, width: place.width - 2 * cellMargin },
    properties: `<w:tcPr><w:tcW w:w="${place.width}" w:type="dxa"/>${more}</w:tcPr>`,
  };
}

function rowXml(row: Block[][], places: readonly CellPlace[], properties: string, writing: Writing): string {
  const cells = places.map((cell, at) => {
    const pieces = blockPieces(contentOf(row, at, places.length), cell.place, writing);
    return `<w:tc>${cell.properties}${pieces.length === 0 ? emptyCell(cell, writing) : flowXml(pieces)}</w:tc>`;
  });
  return `<w:tr>${properties}${cells.join('')}</w:tr>`;
}

/** Cells that a row is short of are empty; those beyond the last column go on in it, so that nothing is lost. */
function contentOf(row: readonly Block[][], at: number, columns: number): Block[] {
  return at === columns - 1 && row.length > columns ? row.slice(at).flat() : (row[at] ?? []);
}

function emptyCell(cell: CellPlace, writing: Writing): string {
  return flowXml(blockPieces([{ type: 'paragraph', inlines: [] }], cell.place, writing));
}
