import type { FactDate } from '#shared/facts/fact-date.ts';
import { parsePeriod } from '#shared/facts/parse-date.ts';
import { type Piece, pieceText } from './piece.ts';

/** Titles stand at the beginning of a file. */
const lookedAt = 15;

/** The year or school year that the title of a report names: «за 2023 год», «в 2022–2023 учебном году». */
export function periodOf(pieces: readonly Piece[]): FactDate | undefined {
  for (const piece of pieces.slice(0, lookedAt)) {
    if (piece.type === 'table' || piece.role === 'contents') continue;
    const [, first = '', second] =
      /(?<!\d)((?:19|20)\d\d)(?:\s*[-–—/]\s*((?:19|20)?\d\d))?\s*(?:г|учебн|уч\.)/iu.exec(pieceText(piece)) ??
      [];
    if (first !== '') return parsePeriod(second === undefined ? first : `${first}-${second} уч. год`);
  }
  return undefined;
}
