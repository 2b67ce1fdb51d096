import type { Block } from '#shared/blocks/model.ts';
import { reportText } from '#shared/text/report.ts';

/** Numbers pictures and titled tables through the document: «Рисунок 2 – …», «Таблица 3 – …». */
export function numberPictures(blocks: readonly Block[]): Block[] {
  let pictures = 0;
  let tables = 0;
  const numbered = (block: Block): Block => {
    switch (block.type) {
      case 'chart':
      case 'image':
        pictures += 1;
        return { ...block, caption: reportText.pictureCaption(pictures, block.caption) };
      case 'table':
        if (block.titled !== true || block.caption === undefined) return block;
        tables += 1;
        return { ...block, caption: reportText.tableCaption(tables, block.caption) };
      case 'list':
        return { ...block, items: block.items.map((item) => item.map(numbered)) };
      default:
        return block;
    }
  };
  return blocks.map(numbered);
}
