import { Node } from '@tiptap/core';
import type { Inline } from '#shared/blocks/model.ts';
import { ownAttributes } from '#shared/paste/own-piece.ts';

/** A live fact or a mention of an appendix: one piece of a line, which says what the facts say. */
export type LiveInline = Extract<Inline, { type: 'chip' | 'mention' }>;

export const Live = Node.create({
  name: 'live',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  marks: '',
  addAttributes: () => ({ inline: { default: null, rendered: false } }),
  parseHTML: () => [],
  renderHTML: ({ node }) => {
    const inline = liveOf(node);
    return ['span', { [ownAttributes.live]: JSON.stringify(inline), 'data-kind': inline.type }, inline.text];
  },
  renderText: ({ node }) => liveOf(node).text,
});

export function liveOf({ attrs }: { readonly attrs: Readonly<Record<string, unknown>> }): LiveInline {
  return attrs.inline as LiveInline;
}
