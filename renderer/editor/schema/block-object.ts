import { Node } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { Block } from '#shared/blocks/model.ts';
import { ownAttributes } from '#shared/paste/own-piece.ts';
import { objectText } from './object-text.ts';

interface BlockObjectOptions {
  /** A small picture of the block as an address of an image; nothing where there is none. */
  readonly preview: (block: Block) => Promise<string | undefined>;
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

function figureOf(block: Block, preview: BlockObjectOptions['preview']): HTMLElement {
  const dom = document.createElement('figure');
  dom.dataset.kind = block.type;
  const caption = document.createElement('figcaption');
  caption.textContent = objectText(block);
  dom.append(caption);
  void preview(block).then((source) => {
    if (source === undefined) return undefined;
    const image = document.createElement('img');
    image.src = source;
    image.alt = 'alt' in block && typeof block.alt === 'string' ? block.alt : '';
    dom.prepend(image);
    return undefined;
  });
  return dom;
}
