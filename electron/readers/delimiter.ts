import { type Delimiter, eachCell } from './delimited.ts';

const sampleLength = 64 * 1024;
const delimiters: readonly Delimiter[] = [';', '\t', ','];
/** «3,5» is a number, not two cells. */
const decimals = /^[\s\d,+%-]*$/;

/** Of the lines of a text that are not blank, how many have the most usual number of cells. */
interface Agreement {
  readonly delimiter: Delimiter;
  readonly columns: number;
  readonly share: number;
}

/** The delimiter that gives every line the same number of cells, two at least; of two lines at least. */
export function consistentDelimiter(text: string): Delimiter | undefined {
  return agreements(text).find(({ share }) => share === 1)?.delimiter;
}

/** The delimiter of a file: titles above the table and notes below it may have another number of cells. */
export function likelyDelimiter(text: string): Delimiter | undefined {
  return agreements(text)
    .filter(({ share }) => share > 0.5)
    .toSorted((a, b) => b.share - a.share)[0]?.delimiter;
}

function agreements(text: string): Agreement[] {
  const sample = wholeLines(text);
  return delimiters.flatMap((delimiter) => agreement(sample, delimiter) ?? []);
}

function agreement(sample: string, delimiter: Delimiter): Agreement | undefined {
  const widths: number[] = [];
  const filled = new Set<number>();
  eachCell(sample, delimiter, (cell, row, column) => {
    widths[row] = column + 1;
    if (column > 0 || cell.trim() !== '') filled.add(row);
  });
  const counts = new Map<number, number>();
  for (const row of filled) counts.set(widths[row] ?? 0, (counts.get(widths[row] ?? 0) ?? 0) + 1);
  const [columns = 0, lines = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  if (columns < 2 || lines < 2 || (delimiter === ',' && decimals.test(sample))) return undefined;
  return { delimiter, columns, share: lines / filled.size };
}

function wholeLines(text: string): string {
  if (text.length <= sampleLength) return text;
  const end = text.lastIndexOf('\n', sampleLength);
  return text.slice(0, end === -1 ? sampleLength : end);
}
