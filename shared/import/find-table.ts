import { type FactKind, factKindNames } from '#shared/facts/kinds.ts';
import { type Mapping, matchHeaders } from './match-headers.ts';

/** Rows above a table that are searched for its headers: titles, «Приложение 1», an empty line. */
const searchedRows = 8;

/** How a table is best understood: which rows are its head, and where its columns go. */
export interface Understanding {
  readonly kind: FactKind;
  /** Rows up to and with the headers; 0 where there are none. */
  readonly headRows: number;
  readonly mapping: Mapping;
  /** How well the headers fit, from 0 to 1. */
  readonly share: number;
}

/** The best reading of a table as records of a kind. */
export function understandAs(kind: FactKind, rows: readonly (readonly string[])[]): Understanding {
  const none: Understanding = { kind, headRows: 0, mapping: (rows[0] ?? []).map(() => null), share: 0 };
  return rows.slice(0, searchedRows).reduce<Understanding>((best, row, at) => {
    const { mapping, fit: share } = matchHeaders(kind, row);
    // A lone match is a title over the table, unless the table has one column only.
    const isHead = mapping.filter((column) => column !== null).length >= Math.min(2, row.length);
    return isHead && share > best.share ? { kind, headRows: at + 1, mapping, share } : best;
  }, none);
}

/** The kind whose columns explain most of a table; a preferred kind (the open grid's) wins unless another is clearly better. */
export function understand(
  rows: readonly (readonly string[])[],
  preferred: FactKind | undefined,
): Understanding | undefined {
  const readings = factKindNames
    .filter((kind) => kind !== 'attachment')
    .map((kind) => understandAs(kind, rows))
    .toSorted((a, b) => b.share - a.share);
  const [best] = readings;
  const own = readings.find(({ kind }) => kind === preferred);
  return own && own.share >= (best?.share ?? 0) - 0.3 ? own : best;
}

/** Rows below a head that are looked at. */
const lookedAtBelow = 20;

/** Rows up to and with a head whose words we do not know: filled throughout, without digits, over a column of figures or dates. */
export function headByShape(rows: readonly (readonly string[])[]): number {
  const searched = rows.slice(0, searchedRows);
  return searched.findIndex((row, at) => isOverFigures(row, rows.slice(at + 1, at + 1 + lookedAtBelow))) + 1;
}

function isOverFigures(row: readonly string[], below: readonly (readonly string[])[]): boolean {
  const isWords = row.length > 1 && row.every((text) => /\p{L}/u.test(text) && !/\d/.test(text));
  return isWords && row.some((_, column) => areFigures(below.map((other) => other[column] ?? '')));
}

function areFigures(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== '');
  return filled.length > 0 && filled.every((text) => /\d/.test(text));
}

/** Rows up to and with the first that `isKnown` says to be a head; 0 where none is. */
export function headAmong(
  rows: readonly (readonly string[])[],
  isKnown: (row: readonly string[]) => boolean,
): number {
  return rows.slice(0, searchedRows).findIndex((row) => isKnown(row)) + 1;
}
