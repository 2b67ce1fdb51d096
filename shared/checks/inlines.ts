import type { Block, Inline } from '#shared/blocks/model.ts';

/** Inlines of the texts of blocks in reading order, those of lists and tables too. */
export function inlinesOf(blocks: readonly Block[]): Inline[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return block.inlines;
      case 'list':
        return inlinesOf(block.items.flat());
      case 'table':
        return inlinesOf([...block.header, ...block.rows].flat(2));
      default:
        return [];
    }
  });
}
