import { CFB, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { Failure } from '#shared/contract/failure.ts';
import type { Cell, Table } from '#shared/tables/table.ts';
import { Budget, Grid } from './grid.ts';
import { booleanCell, numberCell } from './number-cell.ts';

/** A compound file (MS-CFB): the frame of old Office files and of new ones with a password. */
export type CompoundFile = ReturnType<typeof CFB.read>;

/** Throws `table/damaged`. */
export function openCompound(bytes: Uint8Array): CompoundFile {
  return tried(() => CFB.read(bytes, { type: 'buffer' }));
}

export const holds = (file: CompoundFile, stream: string): boolean => CFB.find(file, stream) !== null;

/**
 * Every sheet of a book of Excel 97–2003 (MS-XLS, BIFF8) that holds something; formulas by the value that Excel has
 * stored. A hidden sheet is only named.
 * Throws `table/old-excel` for books before 1997, `table/protected`, `table/damaged`, `table/too-large`.
 */
export function readXls(file: CompoundFile, bytes: Uint8Array): Table[] {
  const stream = CFB.find(file, 'Workbook')?.content;
  if (stream === undefined) throw new Failure('table/old-excel');
  checkStart(Uint8Array.from(stream));
  const book = tried(() =>
    read(bytes, { type: 'array', dense: true, cellNF: true, cellText: false, cellHTML: false }),
  );
  const budget = new Budget();
  return book.SheetNames.flatMap((name, index) => {
    if ((book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0)
      return [{ name, rows: [], hidden: true as const }];
    const sheet = book.Sheets[name];
    return sheet === undefined ? [] : (gridOf(sheet, epochOf(book)).table(name, budget) ?? []);
  });
}

const epochOf = (book: WorkBook) => book.Workbook?.WBProps?.date1904 === true;

/** Records that stand at the beginning of the book (MS-XLS 2.4.21, 2.4.117). */
const records = { start: 0x08_09, protection: 0x00_2f, end: 0x00_0a };
const biff8 = 0x06_00;

function checkStart(stream: Uint8Array): void {
  const view = new DataView(stream.buffer);
  let at = 0;
  while (at + 6 <= view.byteLength) {
    const record = view.getUint16(at, true);
    if (at === 0 && record !== records.start) throw new Failure('table/damaged');
    if (at === 0 && view.getUint16(4, true) !== biff8) throw new Failure('table/old-excel');
    if (record === records.protection) throw new Failure('table/protected');
    if (record === records.end) return;
    at += 4 + view.getUint16(at + 2, true);
  }
}

function gridOf(sheet: WorkSheet, epoch1904: boolean): Grid {
  const grid = new Grid();
  for (const [row, cells] of (sheet['!data'] ?? []).entries()) {
    for (const [column, cell] of (cells ?? []).entries()) {
      if (cell !== undefined) grid.put(row, column, cellOf(cell, epoch1904));
    }
  }
  for (const { s, e } of sheet['!merges'] ?? []) {
    grid.merge({ row: s.r, column: s.c, rows: e.r - s.r + 1, columns: e.c - s.c + 1 });
  }
  return grid;
}

/** MS-XLS 2.5.10, BErr. */
const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

function cellOf({ t, v, z }: { t: string; v?: unknown; z?: unknown }, epoch1904: boolean): Cell {
  if (t === 'n' && typeof v === 'number')
    return numberCell(v, typeof z === 'string' ? z : 'General', epoch1904);
  if (t === 'b' && typeof v === 'boolean') return booleanCell(v);
  if (t === 'e') return { text: errors[Number(v)] ?? '#N/A' };
  return { text: typeof v === 'string' ? v : '' };
}

/** The library throws errors of its own at a broken file. */
function tried<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new Failure('table/damaged', {}, error);
  }
}
