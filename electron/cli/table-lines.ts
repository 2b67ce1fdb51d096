/** A longer text is cut in a table for the eyes; `--tsv` and `--json` give all of it. */
const widest = 48;

const segmenter = new Intl.Segmenter('ru');

export interface TableColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
}

type Rows = readonly (readonly string[])[];

/** What a terminal would obey, or break a row by, as spaces. */
export function inOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

/** Columns under their titles, as wide as the widest of their texts. */
export function alignedLines(columns: readonly TableColumn[], rows: Rows): string[] {
  const cells = [columns.map(({ title }) => title), ...rows].map((row) =>
    row.map((text) => cut(inOneLine(text))),
  );
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => widthOf(row[at] ?? ''))));
  return cells.map((row) =>
    row
      .map((text, at) => {
        const space = ' '.repeat((widths[at] ?? 0) - widthOf(text));
        return columns[at]?.align === 'right' ? space + text : text + space;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Whole texts parted by tabs, the titles first: for programs and for pasting into a table. */
export function tabbedLines(columns: readonly TableColumn[], rows: Rows): string[] {
  return [columns.map(({ title }) => title), ...rows].map((row) => row.map(inOneLine).join('\t'));
}

function cut(text: string): string {
  const letters = [...segmenter.segment(text)];
  if (letters.length <= widest) return text;
  return `${letters
    .slice(0, widest - 1)
    .map(({ segment }) => segment)
    .join('')}…`;
}

/** In letters as they stand on the screen: «й» written as two signs is one. */
function widthOf(text: string): number {
  return [...segmenter.segment(text)].length;
}
