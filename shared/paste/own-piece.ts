import { type Block, blocksSchema } from '#shared/blocks/model.ts';
import type { Piece } from './inlines.ts';
import type { MarkupElement } from './markup.ts';

/** Attributes in which this program puts its own pieces on the clipboard. */
export const ownAttributes = {
  live: 'data-letopis-live',
  block: 'data-letopis-block',
  head: 'data-letopis-head',
} as const;

export type OwnPiece = Extract<Piece, { type: 'live' }> | { readonly type: 'block'; readonly block: Block };

/** A piece that this program put on the clipboard itself, if it is whole. */
export function ownPiece({ attributes }: MarkupElement): OwnPiece | undefined {
  const { [ownAttributes.live]: live, [ownAttributes.block]: whole } = attributes;
  if (whole !== undefined) {
    const [block] = read(`[${whole}]`);
    return block && { type: 'block', block };
  }
  const [paragraph] = live === undefined ? [] : read(`[{"type":"paragraph","inlines":[${live}]}]`);
  const inline = paragraph?.type === 'paragraph' ? paragraph.inlines[0] : undefined;
  return inline?.type === 'chip' || inline?.type === 'mention' ? { type: 'live', inline } : undefined;
}

function read(json: string): Block[] {
  try {
    return blocksSchema.safeParse(JSON.parse(json)).data ?? [];
  } catch {
    return [];
  }
}
