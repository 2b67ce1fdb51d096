import type { Block } from '#shared/blocks/model.ts';
import { linesOf } from '#shared/blocks/plain-text.ts';
import { richText } from '#shared/text/rich-text.ts';

/** What stands under a block that is not typed into. */
export function objectText(block: Block): string {
  const said = linesOf(block).join(' ').trim().slice(0, 200);
  const name = richText.objects[block.type] ?? richText.fromOtherVersion;
  return said === '' ? name : `${name}: ${said}`;
}
