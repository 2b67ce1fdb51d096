import { paragraphOf } from '#shared/blocks/from-text.ts';
import type { Block, List, Paragraph } from '#shared/blocks/model.ts';
import type { Line, Value } from '#shared/forms/value.ts';

/** Lines become paragraphs, runs of lines with a bullet one list. */
export function valueBlocks(value: Value): Block[] {
  const blocks: Block[] = [];
  for (const line of value) {
    const last = blocks.at(-1);
    if (!line.bullet) blocks.push(lineParagraph(line));
    else if (last?.type === 'list') last.items.push([lineParagraph(line)]);
    else blocks.push(bulletList(line));
  }
  return blocks;
}

function bulletList(line: Line): List {
  return { type: 'list', ordered: false, items: [[lineParagraph(line)]] };
}

export function lineParagraph(line: Line): Paragraph {
  return paragraphOf(line.parts.filter((part) => part.text !== ''));
}
