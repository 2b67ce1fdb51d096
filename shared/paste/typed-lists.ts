import { blocksOfText } from '#shared/blocks/from-text.ts';
import type { Block, Inline, Paragraph } from '#shared/blocks/model.ts';
import { inlineText } from '#shared/blocks/plain-text.ts';

/** Lists that people typed by hand, «– …» or «1. …» a line: at least two lines, plain. */
export function withTypedLists(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  let lines: Paragraph[] = [];
  const flush = () => {
    result.push(...typedLists(lines));
    lines = [];
  };
  for (const block of blocks.flatMap(typedLines)) {
    if (block.type === 'paragraph' && isTypedEntry(block)) lines.push(block);
    else {
      flush();
      result.push(block);
    }
  }
  flush();
  return result;
}

function typedLists(lines: readonly Paragraph[]): Block[] {
  return lines.length < 2
    ? [...lines]
    : blocksOfText(lines.map(({ inlines }) => inlineText(inlines).replace(/^\s*[▪●]/, '•')).join('\n'));
}

const entryStart = /^\s*(?:[-–—•·▪●]|\d{1,3}[.)])[\s\u00a0]+\S/;

function isTypedEntry({ inlines, align }: Paragraph): boolean {
  const isPlain = inlines.every(
    (each) => each.type === 'link' || (each.type === 'text' && !each.bold && !each.italic),
  );
  return isPlain && (align === undefined || align === 'left') && entryStart.test(inlineText(inlines));
}

/** A paragraph of which at least two lines are such entries, as its lines. */
function typedLines(block: Block): Block[] {
  if (block.type !== 'paragraph') return [block];
  const lines: Inline[][] = [[]];
  for (const inline of block.inlines) {
    if (inline.type === 'break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  if (lines.filter((line) => entryStart.test(inlineText(line))).length < 2) return [block];
  return lines.filter((line) => line.length > 0).map((inlines) => ({ ...block, inlines }));
}
