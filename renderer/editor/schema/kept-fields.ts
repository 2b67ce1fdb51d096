import { Extension, Mark } from '@tiptap/core';

/** Fields of a block or a break that this editor does not edit, and the alignment of a paragraph. */
export const KeptFields = Extension.create({
  name: 'keptFields',
  addGlobalAttributes: () => [
    {
      types: ['paragraph', 'heading', 'bulletList', 'orderedList', 'table', 'hardBreak'],
      attributes: { rest: { default: null, rendered: false, keepOnSplit: false } },
    },
    {
      types: ['paragraph'],
      attributes: {
        align: {
          default: null,
          renderHTML: ({ align }) => (typeof align === 'string' ? { 'data-align': align } : {}),
        },
      },
    },
  ],
});

/** Fields of a run of text that this editor does not know; typing beside the run does not take them over. */
export const Kept = Mark.create({
  name: 'kept',
  inclusive: false,
  addAttributes: () => ({ rest: { default: null, rendered: false } }),
  parseHTML: () => [],
  renderHTML: () => ['span', 0],
});
