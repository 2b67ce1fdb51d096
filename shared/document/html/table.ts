import type { Block, Table } from '#shared/blocks/model.ts';
import { tableWidths } from '../table-widths.ts';
import { blocksHtml } from './blocks.ts';
import { escapeLine } from './escape.ts';
import type { Place, Writing } from './place.ts';

/** Left and right inside a cell, millimetres. */
const cellMargin = 1.5;
/** Widths are counted as in DOCX, so that lines break at the same words. */
const twipsInMillimetre = 1440 / 25.4;

/** A table of fixed widths: header rows repeated on every page, rows kept whole. Without rows it is nothing. */
export function tableHtml(table: Table, place: Place, writing: Writing): string {
  if (table.header.length + table.rows.length === 0) return '';
  const twips = Math.round(place.width * twipsInMillimetre);
  const widths = tableWidths(table, twips, writing.profile.tableSize);
  const columns = widths
    .map((width) => `<col style="width:${((width / twips) * 100).toFixed(3)}%">`)
    .join('');
  const places = table.columns.map(({ align }, at): Place => {
    return { where: 'cell', width: (widths[at] ?? 0) / twipsInMillimetre - 2 * cellMargin, align };
  });
  const headers = places.map((cell): Place => ({ ...cell, where: 'headerCell', align: undefined }));
  const head = table.header.map((row) => rowHtml(row, headers, writing)).join('');
  const body = table.rows.map((row) => rowHtml(row, places, writing)).join('');
  return `${titleHtml(table)}<table${nameAttribute(table)}><colgroup>${columns}</colgroup>${
    head === '' ? '' : `<thead>${head}</thead>`
  }<tbody>${body}</tbody></table>`;
}

function titleHtml({ titled, caption }: Table): string {
  if (titled !== true || caption === undefined) return '';
  return `<p class="table-title">${escapeLine(caption)}</p>`;
}

/** A printed title is read already. */
function nameAttribute({ titled, caption }: Table): string {
  return titled === true || caption === undefined ? '' : ` aria-label="${escapeLine(caption)}"`;
}

function rowHtml(row: readonly Block[][], places: readonly Place[], writing: Writing): string {
  const cells = places.map((place, at) => {
    const content = blocksHtml(contentOf(row, at, places.length), place, writing);
    if (place.where === 'headerCell') return `<th scope="col">${content}</th>`;
    return `<td${alignClass(place)}>${content}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

function alignClass({ align }: Place): string {
  return align === undefined || align === 'left' ? '' : ` class="${align}"`;
}

/** Cells that a row is short of are empty; those beyond the last column go on in it, so that nothing is lost. */
function contentOf(row: readonly Block[][], at: number, columns: number): Block[] {
  return at === columns - 1 && row.length > columns ? row.slice(at).flat() : (row[at] ?? []);
}
