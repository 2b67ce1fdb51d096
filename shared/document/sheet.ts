import { h, p, table } from '#shared/blocks/build.ts';
import type { Block, LetopisDocument, Table } from '#shared/blocks/model.ts';

/** A cell of a table that goes out: the text for people, and the number or the day where it is one. */
export interface SheetCell {
  readonly text: string;
  readonly number?: number | undefined;
  /** ISO 8601 day. */
  readonly day?: string | undefined;
}

export interface SheetColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** Characters that its texts want; columns share the page by it. */
  readonly width: number;
}

/** Rows under a heading of their own; one group without a heading where nothing is grouped. */
export interface SheetGroup {
  readonly heading?: string | undefined;
  readonly rows: readonly (readonly SheetCell[])[];
  /** A cell a column: what sums up, empty where nothing does. */
  readonly total?: readonly SheetCell[] | undefined;
}

/** «Справка»: a table with title and date, for Word, Excel and the clipboard. */
export interface Sheet {
  readonly title: string;
  /** «По состоянию на 24.11.2025», the filters in words. */
  readonly lines: readonly string[];
  readonly rowNumbers: string;
  readonly totalName: string;
  readonly columns: readonly SheetColumn[];
  readonly groups: readonly SheetGroup[];
}

/** More columns than this are read on a page that lies. */
const mostUpright = 5;

/** The sheet as a document: title, lines, a table a group. */
export function sheetDocument(sheet: Sheet): LetopisDocument {
  return {
    version: 1,
    language: 'ru-RU',
    title: sheet.title,
    ...(sheet.columns.length > mostUpright ? { landscape: true } : {}),
    blocks: [
      { type: 'title', lines: [sheet.title] },
      ...sheet.lines.map((line) => p(line, { align: 'center', flush: true })),
      ...sheet.groups.flatMap((group) => groupBlocks(sheet, group)),
    ],
  };
}

function groupBlocks(sheet: Sheet, group: SheetGroup): Block[] {
  return [...(group.heading === undefined ? [] : [h(2, group.heading)]), groupTable(sheet, group)];
}

const cell = ({ text }: SheetCell): Block[] =>
  text === '' ? [] : text.split('\n').map((line) => p(line, { flush: true }));

function groupTable(
  { title, columns, rowNumbers, totalName }: Sheet,
  { heading, rows, total }: SheetGroup,
): Table {
  const numbered = rows.map((row, at) => [cell({ text: String(at + 1) }), ...row.map(cell)]);
  const summed = total
    ? [[[], ...total.map((each, at) => cell(at === 0 && each.text === '' ? { text: totalName } : each))]]
    : [];
  return table(
    [{ width: 5, align: 'center' }, ...columns.map(({ width, align }) => ({ width, align }))],
    [rowNumbers, ...columns.map((column) => column.title)].map((text) => [
      p(text, { align: 'center', flush: true }),
    ]),
    [...numbered, ...summed],
    heading ?? title,
  );
}
