import type { Block, Inline } from '#shared/blocks/model.ts';

/**
 * Puts other words in place of the `nth` occurrence (from 0) of `find` in the texts of blocks; bold, links and live
 * facts around it stay. Nothing when there is no such occurrence, or when it goes over the border of differently set
 * words.
 */
export function mendBlocks(
  blocks: readonly Block[],
  find: string,
  nth: number,
  put: string,
): Block[] | undefined {
  const search: Search = { find, put, left: nth, done: false };
  const mended = blocks.map((block) => mendBlock(block, search));
  return search.done ? mended : undefined;
}

interface Search {
  readonly find: string;
  readonly put: string;
  /** Occurrences still to pass over. */
  left: number;
  done: boolean;
}

function mendBlock(block: Block, search: Search): Block {
  if (search.done) return block;
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, inlines: block.inlines.map((inline) => mendInline(inline, search)) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((inner) => mendBlock(inner, search))) };
    case 'table': {
      const rows = (of: Block[][][]) =>
        of.map((row) => row.map((cell) => cell.map((inner) => mendBlock(inner, search))));
      return { ...block, header: rows(block.header), rows: rows(block.rows) };
    }
    default:
      return block;
  }
}

function mendInline(inline: Inline, search: Search): Inline {
  if (search.done || (inline.type !== 'text' && inline.type !== 'link')) return inline;
  for (let at = inline.text.indexOf(search.find); at >= 0; at = inline.text.indexOf(search.find, at + 1)) {
    if (search.left === 0) {
      search.done = true;
      const { text } = inline;
      const mended = text.slice(0, at) + search.put + text.slice(at + search.find.length);
      // An address that is printed as it is leads where it says.
      const isItsOwn = inline.type === 'link' && inline.href === text;
      return { ...inline, text: mended, ...(isItsOwn ? { href: mended } : {}) };
    }
    search.left -= 1;
  }
  return inline;
}

/** The same in the text of a field or a cell. */
export function mendText(text: string, find: string, nth: number, put: string): string | undefined {
  let at = text.indexOf(find);
  for (let left = nth; left > 0 && at >= 0; left -= 1) at = text.indexOf(find, at + 1);
  return at < 0 ? undefined : text.slice(0, at) + put + text.slice(at + find.length);
}
