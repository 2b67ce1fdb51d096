import type { Block, Inline, LetopisDocument } from './model.ts';

/** The document as plain text, a paragraph or a cell a line: what search, comparison and e-mail need. */
export function toPlainText(document: LetopisDocument): string {
  return document.blocks.flatMap(linesOf).join('\n');
}

/** Text of inlines, links by their visible text. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map((part) => (part.type === 'break' ? '\n' : part.text)).join('');
}

/** Lines of a block in reading order. */
export function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'title':
      return block.lines;
    case 'heading':
      return [
        block.number === undefined
          ? inlineText(block.inlines)
          : `${block.number} ${inlineText(block.inlines)}`,
      ];
    case 'paragraph':
      return [inlineText(block.inlines)];
    case 'list':
      return block.items.flatMap((item, at) => {
        const [first = '', ...rest] = item.flatMap(linesOf);
        return [`${block.ordered ? `${(block.start ?? 1) + at}.` : '•'} ${first}`, ...rest];
      });
    case 'table':
      return [...block.header, ...block.rows].flatMap((row) =>
        row.map((cell) => cell.flatMap(linesOf).join('\n')),
      );
    case 'stamps':
      return [...block.left, ...block.right];
    case 'signature':
      return [[block.post, block.name].filter(Boolean).join(' ')];
    case 'chart':
    case 'image':
      return block.caption === undefined ? [] : [block.caption];
    case 'pageBreak':
    case 'illustration':
      return [];
    case 'unknown':
      return stringsIn(block.original);
  }
}

/** What an unknown block says, as far as it is text: nothing of it is silently left out of a document. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'type' ? [] : stringsIn(inner)));
}
