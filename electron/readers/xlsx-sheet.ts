import type { Cell } from '#shared/tables/table.ts';
import { ruDay } from './days.ts';
import { Grid, type Merge } from './grid.ts';
import { booleanCell, numberCell } from './number-cell.ts';
import { sheetNamespaces } from './xlsx-names.ts';
import { unescapeXstring } from './xlsx-strings.ts';
import { type Attributes, readXml } from './xml.ts';

/** What the cells of every sheet of a book point at. */
export interface SheetContext {
  readonly strings: readonly string[];
  /** By the number of the cell's style. */
  readonly formats: readonly string[];
  readonly epoch1904: boolean;
}

/** The cells of one sheet (ECMA-376 part 1, 18.3). */
export function readSheet(xml: Uint8Array, context: SheetContext): Grid {
  const grid = new Grid();
  let place = { row: -1, column: -1 };
  let attributes: Attributes = {};
  let content = '';
  /** In `v`, or in a text of an inline string. */
  let reading = false;
  let hints = 0;
  readXml(xml, sheetNamespaces, {
    open(name, given) {
      if (name === 's:row')
        place = { row: given.r === undefined ? place.row + 1 : Number(given.r) - 1, column: -1 };
      if (name === 's:c') {
        place = placeOf(given.r) ?? { ...place, column: place.column + 1 };
        attributes = given;
        content = '';
      }
      if (name === 's:rPh') hints += 1;
      reading = hints === 0 && (name === 's:v' || name === 's:t');
      if (name === 's:mergeCell') grid.merge(mergeOf(given.ref));
    },
    text(piece) {
      if (reading) content += piece;
    },
    close(name) {
      reading = false;
      if (name === 's:rPh') hints -= 1;
      if (name === 's:c') grid.put(place.row, place.column, cellOf(attributes, content, context));
    },
  });
  return grid;
}

/** By the type of the cell (18.18.11, ST_CellType); an error such as #ДЕЛ/0! has its English name in the file. */
function cellOf({ t = 'n', s }: Attributes, content: string, context: SheetContext): Cell {
  if (content === '') return { text: '' };
  if (t === 's') return { text: context.strings[Number(content)] ?? '' };
  if (t === 'b') return booleanCell(content === '1' || content === 'true');
  if (t === 'd') return dayCell(content);
  const number = Number(content);
  if (t !== 'n' || !Number.isFinite(number)) return { text: unescapeXstring(content) };
  return numberCell(number, context.formats[Number(s ?? 0)] ?? 'General', context.epoch1904);
}

function dayCell(content: string): Cell {
  const day = /^\d{4}-\d\d-\d\d/.exec(content)?.[0];
  return day === undefined ? { text: content } : { text: ruDay(day), value: { date: day } };
}

/** «B12», zero-based. */
function placeOf(reference: string | undefined): { row: number; column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference ?? '');
  if (match === null) return undefined;
  let column = 0;
  for (const letter of match[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

function mergeOf(reference = ''): Merge {
  const [first, last] = reference.split(':').map(placeOf);
  if (first === undefined || last === undefined) return { row: 0, column: 0, rows: 1, columns: 1 };
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}
