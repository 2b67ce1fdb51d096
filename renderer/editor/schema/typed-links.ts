import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { linkParts } from '#shared/blocks/link-parts.ts';

/** An address becomes a link when the person goes on after it: with a space, or with a new paragraph. */
export const TypedLinks = Extension.create({
  name: 'typedLinks',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, before, after) => {
        const typed =
          transactions.some(({ docChanged }) => docChanged) && !transactions.some(isStepOfHistory);
        const { $from, empty } = after.selection;
        if (!typed || !empty || after.doc.content.size <= before.doc.content.size) return null;
        const ended =
          endedAddress($from.parent, $from.parentOffset, $from.start()) ?? addressAbove(after.doc, $from.pos);
        if (!ended) return null;
        const { from, to, href } = ended;
        const { link } = after.schema.marks;
        return link ? after.tr.addMark(from, to, link.create({ href })).removeStoredMark(link) : null;
      },
    }),
  ],
});

function isStepOfHistory(transaction: Transaction): boolean {
  return transaction.getMeta('history$') !== undefined;
}

interface Address {
  readonly from: number;
  readonly to: number;
  readonly href: string;
}

/** An address before the space that was just typed. */
function endedAddress(block: Node, offset: number, start: number): Address | undefined {
  if (!block.isTextblock || offset === 0) return undefined;
  const text = block.textBetween(0, offset, undefined, '\ufffc');
  return /\s$/.test(text) ? lastAddress(text.trimEnd(), block, start) : undefined;
}

/** An address at the end of the paragraph above, when the cursor stands at the start of a new one. */
function addressAbove(doc: Node, pos: number): Address | undefined {
  const $pos = doc.resolve(pos);
  if ($pos.parentOffset !== 0 || $pos.depth === 0 || $pos.before() === 0) return undefined;
  const above = doc.resolve($pos.before()).nodeBefore;
  if (!above?.isTextblock) return undefined;
  const text = above.textBetween(0, above.content.size, undefined, '\ufffc');
  return lastAddress(text, above, $pos.before() - above.nodeSize + 1);
}

function lastAddress(text: string, block: Node, start: number): Address | undefined {
  const parts = linkParts(text);
  let end = text.length;
  // Only a dot or a bracket may stand between the address and the end.
  for (const part of parts.toReversed()) {
    const from = end - part.text.length;
    if ('href' in part) {
      const isLinked =
        block.type.schema.marks.link !== undefined &&
        block.rangeHasMark(from, end, block.type.schema.marks.link);
      return isLinked ? undefined : { from: start + from, to: start + end, href: part.href };
    }
    if (!/^[.,;:!?)'”]+$/.test(part.text)) return undefined;
    end = from;
  }
  return undefined;
}
