import type { DocxBlock } from '../support/read-docx.ts';
import { narrativeLine } from './narrative.ts';
import { plain } from './words.ts';

/** A difference of letters that is not one of the report: what it is, and how both sides are made alike. */
export interface Forgiven {
  readonly why: string;
  readonly alike: (line: string) => string;
}

/** What is forgiven in every report. */
export const always: readonly Forgiven[] = [
  { why: 'what parts one line from the next', alike: (line) => line.replace(/\s*[.,;:]+$/u, '') },
];

export interface Compared {
  /** Lines of the text: paragraphs, entries, cells. */
  readonly sought: readonly string[];
  /** Lines of the text that stand in the document, in order. */
  readonly found: number;
  readonly missing: readonly string[];
  /** Lines of the document that the text does not have in that place. */
  readonly added: readonly string[];
}

/** Every paragraph, list entry and cell of a text against those of a document, in order. */
export function compare(
  text: readonly string[],
  document: readonly DocxBlock[],
  forgiven: readonly Forgiven[] = [],
): Compared {
  const alike = (line: string) =>
    plain([...always, ...forgiven].reduce((each, { alike: made }) => made(each), plain(line)));
  const sought = text.map((line) => alike(narrativeLine(line))).filter((line) => line !== '');
  const shown = linesOf(document)
    .map(alike)
    .filter((line) => line !== '');
  const pairs = longestCommon(sought, shown);
  const [left, right] = [new Set(pairs.map(([at]) => at)), new Set(pairs.map(([, at]) => at))];
  return {
    sought,
    found: pairs.length,
    missing: sought.filter((_, at) => !left.has(at)),
    added: shown.filter((_, at) => !right.has(at)),
  };
}

/** As a person reads it: a number of a list belongs to its line, a bullet does not. */
function linesOf(blocks: readonly DocxBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table')
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => linesOf(cell.blocks)));
    const label = block.list?.label ?? '';
    return `${/\d/u.test(label) ? `${label} ` : ''}${block.text}`.split('\n');
  });
}

/** Places of the longest run of lines that both have in the same order. */
function longestCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  const lengths = Array.from({ length: a.length + 1 }, () => Array<number>(b.length + 1).fill(0));
  const length = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row)
        row[j] = a[i] === b[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (length(i + 1, j) >= length(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
