import type { Block, Inline } from '#shared/blocks/model.ts';

/** What live places of a text become: chips, mentions of appendices, illustrations. */
export interface LivePlaces {
  /** The text of a live fact; nothing keeps what it said last. */
  readonly chip: (binding: Extract<Inline, { type: 'chip' }>['binding']) => string | undefined;
  /** «приложение № 2» by the appendix's id; nothing keeps what it said last. */
  readonly mention: (appendix: string) => string | undefined;
  /** The blocks of an illustration. */
  readonly illustration: (record: string) => readonly Block[];
}

/** A narrative text with its live places as of now. The blocks that came in stay as they are. */
export function resolveBlocks(blocks: readonly Block[], live: LivePlaces): Block[] {
  return blocks.flatMap((block) => resolveBlock(block, live));
}

function resolveBlock(block: Block, live: LivePlaces): readonly Block[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [{ ...block, inlines: block.inlines.map((inline) => resolveInline(inline, live)) }];
    case 'list':
      return [{ ...block, items: block.items.map((item) => resolveBlocks(item, live)) }];
    case 'table': {
      const rows = (of: Block[][][]) => of.map((row) => row.map((cell) => resolveBlocks(cell, live)));
      return [{ ...block, header: rows(block.header), rows: rows(block.rows) }];
    }
    case 'illustration':
      return live.illustration(block.record);
    case 'title':
    case 'pageBreak':
    case 'stamps':
    case 'signature':
    case 'chart':
    case 'image':
    case 'unknown':
      return [block];
  }
}

function resolveInline(inline: Inline, live: LivePlaces): Inline {
  if (inline.type === 'chip') return { ...inline, text: live.chip(inline.binding) ?? inline.text };
  if (inline.type === 'mention') return { ...inline, text: live.mention(inline.appendix) ?? inline.text };
  return inline;
}
