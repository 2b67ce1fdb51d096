import type { Align } from '#shared/blocks/model.ts';
import type { PageProfile } from '#shared/document/page-profile.ts';
import { listIndent } from './numbering.ts';

/** Where a block stands: the same paragraph looks different in the text, in a list item and in a cell. */
export interface Place {
  readonly where: 'body' | 'cell' | 'headerCell';
  /** Twips between the edges of the page's text or of the cell. */
  readonly width: number;
  /** Depth of the list item that the block belongs to, from 0. */
  readonly listLevel?: number;
  /** Alignment of the column. */
  readonly align?: Align | undefined;
}

/** How far from the left edge blocks of this place begin, twips. */
export function leftEdge(place: Place, profile: PageProfile): number {
  if (place.listLevel === undefined) return 0;
  return listIndent(place.listLevel, place.where !== 'body', profile);
}
