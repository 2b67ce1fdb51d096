import { cleanText } from '#shared/blocks/clean-text.ts';

/** Excel's own limit for the text of a cell, UTF-16 units. */
const longestCell = 32_767;
/** Excel's width of a column, characters. */
const widest = 60;
const narrowest = 8;
/** Points of a line of the usual font. */
const lineHeight = 15;
/** Excel's limit is 409. */
const highest = 400;

/** How a table looks: lines around its cells, its head in bold. */
export const framed = { borderStyle: 'thin', alignVertical: 'top', wrap: true } as const;
export const head = { fontWeight: 'bold', wrap: true, align: 'center', alignVertical: 'center' } as const;
export const dayFormat = 'dd.mm.yyyy';

/**
 * A text as a cell keeps it. Text is never a formula: the library writes strings as strings. What Excel would read as
 * its own escape of a sign («_x0041_») is escaped itself (ISO/IEC 29500-1, 22.9.2.19).
 */
export function cellText(text: string): string {
  const kept = cleanText(cut(cleanText(text), longestCell)).replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
  // The library finds texts again in a plain object, which takes «constructor» for a text it has.
  return kept in Object.prototype ? escapedFirst(kept) : kept;
}

function escapedFirst(text: string): string {
  return `_x${text.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_${text.slice(1)}`;
}

/** Half of a pair at the cut is dropped by cleaning again. */
function cut(text: string, most: number): string {
  return text.slice(0, most);
}

export function columnWidth(width: number): number {
  return Math.min(widest, Math.max(narrowest, Math.ceil(width)));
}

/** Not every program makes a row as high as its wrapped text by itself. `widths`: of the columns, characters. */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, at) =>
    text
      .split('\n')
      .reduce(
        (sum, line) => sum + Math.max(1, Math.ceil((line.length * 0.9) / (widths[at] ?? narrowest))),
        0,
      ),
  );
  return Math.min(highest, Math.max(1, ...lines) * lineHeight);
}

/** Excel's names of sheets: at most 31 signs, none of []:*?/\, no apostrophe at an end; «History» is its own. */
export function sheetName(title: string): string {
  const name = cleanText(title)
    .replaceAll(/[[\]:*?/\\]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const short = cleanText(cut(name, longestName)).replaceAll(/^[' ]+|[' ]+$/g, '');
  return short.toLowerCase() === 'history' ? `${short}_` : short;
}

const longestName = 31;

/** Names told apart as Excel tells them, without regard to capitals: «Кадры», «Кадры 2». */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    for (let at = 1; ; at += 1) {
      const end = at === 1 ? '' : ` ${at}`;
      const next = `${cleanText(cut(name, longestName - end.length)).trimEnd()}${end}`;
      if (taken.has(next.toLowerCase())) continue;
      taken.add(next.toLowerCase());
      return next;
    }
  });
}
