import type { Align } from '#shared/blocks/model.ts';
import type { PageProfile } from '../page-profile.ts';
import type { PageFiles } from './fonts.ts';

/** Where a block stands: the same paragraph looks different in the text, in a list item and in a cell. */
export interface Place {
  readonly where: 'body' | 'cell' | 'headerCell';
  /** Depth of the list item that the block belongs to, from 0. */
  readonly listLevel?: number;
  /** Alignment of the column. */
  readonly align?: Align | undefined;
  /** Millimetres between the edges of the page's text or of the cell. */
  readonly width: number;
}

/** What blocks share while a page is written. */
export interface Writing {
  readonly profile: PageProfile;
  readonly files: PageFiles;
  /** Ids of the anchors and page breaks met so far, in order: each names one place. */
  readonly ids: Set<string>;
}
