import type { Block, CellValue, LetopisDocument, Table } from '#shared/blocks/model.ts';
import { inlineText, linesOf } from '#shared/blocks/plain-text.ts';
import { workbookText } from '#shared/text/workbook.ts';

/** A table of a document as a sheet shows it. */
export interface TableSheet {
  /** As people read it: the caption, or the heading above the table. */
  readonly title: string;
  /** Characters that the columns want. */
  readonly widths: readonly number[];
  readonly aligns: readonly ('left' | 'center' | 'right')[];
  readonly header: readonly (readonly string[])[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** The text for people, and the number or the day where it is one. */
export interface SheetCell {
  readonly text: string;
  readonly value: CellValue | undefined;
}

/** The tables of a document in their order; one within a cell of another stays the cell's text. */
export function tableSheets(document: LetopisDocument): TableSheet[] {
  const sheets: TableSheet[] = [];
  let heading = document.title;
  const visit = (block: Block): void => {
    if (block.type === 'heading') heading = linesOf(block).join(' ').trim() || heading;
    // An item whose title stands in its paragraph: «1. Тема проекта: …».
    if (block.type === 'paragraph' && block.anchor !== undefined) heading = leadOf(block) || heading;
    if (block.type === 'list') for (const item of block.items) item.forEach(visit);
    if (block.type === 'table' && block.header.length + block.rows.length > 0)
      sheets.push(sheetOf(block, heading));
  };
  document.blocks.forEach(visit);
  return sheets;
}

function leadOf({ inlines }: Extract<Block, { type: 'paragraph' }>): string {
  return inlineText(inlines.slice(0, 1))
    .replace(/[:.\s]+$/, '')
    .trim();
}

function sheetOf(table: Table, heading: string): TableSheet {
  const count = table.columns.length;
  const textsOf = (row: readonly Block[][]) =>
    Array.from({ length: count }, (_, at) => cellText(row, at, count));
  const header = table.header.map(textsOf);
  const rows = table.rows.map((row, at) =>
    textsOf(row).map((text, column) => ({ text, value: table.values?.[at]?.[column] ?? undefined })),
  );
  const texts = [...header, ...rows.map((row) => row.map((cell) => cell.text))];
  return {
    title: table.caption?.trim() || heading.trim() || workbookText.unnamed,
    widths: table.columns.map((_, at) => wishedWidth(texts.map((row) => row[at] ?? ''))),
    aligns: table.columns.map(({ align }) => (align === 'justify' || align === undefined ? 'left' : align)),
    header,
    rows,
  };
}

/** Cells beyond the last column go on in it, so that nothing is lost. */
function cellText(row: readonly Block[][], at: number, columns: number): string {
  const blocks = at === columns - 1 ? row.slice(at).flat() : (row[at] ?? []);
  return blocks.flatMap(linesOf).join('\n');
}

/** Short texts stand on one line, long ones wrap; a long word wants its own width. */
function wishedWidth(texts: readonly string[]): number {
  const lines = texts.flatMap((text) => text.split('\n'));
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const word = lines
    .flatMap((line) => line.split(/\s+/))
    .reduce((most, each) => Math.max(most, each.length), 0);
  return Math.max(word, Math.min(longest, comfortable)) + 2;
}

const comfortable = 40;
