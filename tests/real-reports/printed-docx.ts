import type { DocxBlock, DocxCell, DocxContent, DocxParagraph } from '../support/read-docx.ts';
import type { Printed, PrintedCellLine, PrintedLine } from './printed.ts';
import { plain } from './words.ts';

/** What a DOCX shows: titles and headings by the styles that Word knows them by, entries by their bullets. */
export function printedDocx(content: DocxContent): Printed[] {
  return content.blocks.flatMap((block): Printed[] => {
    if (block.type === 'table') {
      const [header, ...rows] = block.rows;
      if (header?.header !== true) throw new Error('A table without a header row');
      return [
        {
          kind: 'table',
          header: header.cells.map((cell) => plain(cell.lines.join(' '))),
          rows: rows.map((row) => row.cells.map((cell) => cellLines(cell))),
        },
      ];
    }
    return isEmpty(block) ? [] : [{ kind: kindOf(block, content), ...lineOf(block) }];
  });
}

/** Every line of the DOCX, labels of lists left out. */
export function docxText(blocks: readonly DocxBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'table'
      ? block.rows.flatMap((row) => row.cells.flatMap((cell) => docxText(cell.blocks)))
      : block.text.split('\n'),
  );
}

const kinds: Readonly<Record<string, 'title' | 'section' | 'item'>> = {
  title: 'title',
  'heading 1': 'section',
  'heading 2': 'item',
};

function kindOf(
  paragraph: DocxParagraph,
  content: DocxContent,
): 'title' | 'section' | 'item' | 'text' | 'entry' {
  if (isBulleted(paragraph)) return 'entry';
  return kinds[(content.styles.get(paragraph.style ?? '') ?? '').toLowerCase()] ?? 'text';
}

function cellLines(cell: DocxCell): PrintedCellLine[] {
  return cell.blocks.flatMap((block) => {
    if (block.type === 'table') throw new Error('A table in a cell');
    return isEmpty(block) ? [] : [{ ...lineOf(block), bullet: isBulleted(block) }];
  });
}

function isBulleted(paragraph: DocxParagraph): boolean {
  if (paragraph.list === undefined) return false;
  if (/[\p{L}\d]/u.test(paragraph.list.label)) throw new Error(`A number, not a bullet: ${paragraph.text}`);
  return true;
}

function isEmpty(paragraph: DocxParagraph): boolean {
  return paragraph.text.trim() === '' && paragraph.list === undefined;
}

/** A link that leads elsewhere than it says is shown as both. */
function lineOf(paragraph: DocxParagraph): PrintedLine {
  return {
    text: plain(paragraph.text),
    links: paragraph.links.map(({ text, target }) =>
      text === target ? text : `${text} → ${String(target)}`,
    ),
  };
}
