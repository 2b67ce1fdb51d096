import { Node } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { Block } from '#shared/blocks/model.ts';
import { ownAttributes } from '#shared/paste/own-piece.ts';
import { objectText } from './object-text.ts';

/** How a block looks in the text, as far as others know it. */
export interface ObjectLook {
  /** A small picture as an address of an image. */
  readonly source?: string | undefined;
  /** What stands under it, where the block itself does not say. */
  readonly text?: string | undefined;
}

/** Nothing where nobody knows. */
export type Preview = (block: Block) => Promise<ObjectLook | undefined>;

interface BlockObjectOptions {
  readonly preview: Preview;
}

/** A block that is not typed into: a picture, a chart, an illustration, or one of a later version. */
export const BlockObject = Node.create<BlockObjectOptions>({
  name: 'blockObject',
  group: 'block',
  atom: true,
  selectable: true,
  draggable: true,
  addOptions: () => ({ preview: () => Promise.resolve(undefined) }),
  addAttributes: () => ({ block: { default: null, rendered: false } }),
  parseHTML: () => [],
  renderHTML: ({ node }) => {
    const block = objectOf(node);
    return ['figure', { [ownAttributes.block]: JSON.stringify(block) }, objectText(block)];
  },
  renderText: ({ node }) => objectText(objectOf(node)),
  addNodeView() {
    const { preview } = this.options;
    return ({ node }) => ({ dom: figureOf(objectOf(node), preview) });
  },
});

export function objectOf({ attrs }: Pick<DocumentNode, 'attrs'>): Block {
  return attrs.block as Block;
}

function figureOf(block: Block, preview: Preview): HTMLElement {
  const dom = document.createElement('figure');
  dom.dataset.kind = block.type;
  const caption = document.createElement('figcaption');
  caption.textContent = objectText(block);
  dom.append(caption);
  void preview(block).then((look) => {
    if (look?.text !== undefined) caption.textContent = look.text;
    if (look?.source !== undefined) dom.prepend(imageOf(look.source, block));
    return undefined;
  });
  return dom;
}

function imageOf(source: string, block: Block): HTMLImageElement {
  const image = document.createElement('img');
  image.src = source;
  image.alt = block.type === 'image' ? block.alt : '';
  return image;
}
