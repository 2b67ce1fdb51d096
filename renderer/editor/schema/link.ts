import { Mark } from '@tiptap/core';
import { safeTarget } from '#shared/blocks/clean-text.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    ownLink: {
      linkTo: (href: string) => ReturnType;
      unlink: () => ReturnType;
    };
  }
}

/** A link. It has no look of its own in the block model, so it is never bold or italic. */
export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  excludes: 'bold italic link',
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [{ tag: 'a[href]' }],
  // An address that no document would take is shown as text, without a place to go.
  renderHTML: ({ HTMLAttributes }) => {
    const href = safeTarget(String(HTMLAttributes.href));
    return ['a', href === undefined ? {} : { href, title: href }, 0];
  },
  addCommands() {
    return {
      linkTo:
        (href) =>
        ({ chain }) =>
          chain().extendMarkRange('link').setMark('link', { href }).run(),
      unlink:
        () =>
        ({ chain }) =>
          chain().extendMarkRange('link').unsetMark('link').run(),
    };
  },
});
