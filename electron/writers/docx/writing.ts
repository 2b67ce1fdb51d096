import type { DrawSvg } from '#electron/images/draw-svg.ts';
import type { PageProfile } from '#shared/document/page-profile.ts';
import { type Bookmarks, createBookmarks } from './bookmarks.ts';
import { createLinks } from './links.ts';
import type { Links } from './links.ts';
import { createMedia, type Media } from './media.ts';
import { createNumbering } from './numbering.ts';
import type { Numbering } from './numbering.ts';

/** What pictures are made of. */
export interface PictureSources {
  /** Bytes by their SHA-256; a picture that is not among them leaves its words. */
  readonly pictures?: ReadonlyMap<string, Uint8Array> | undefined;
  /** Draws charts; without it they leave their words. */
  readonly drawSvg?: DrawSvg | undefined;
}

/** What one run of the writer collects while it walks the blocks: lists, links and pictures live in other parts. */
export interface Writing {
  readonly profile: PageProfile;
  readonly numbering: Numbering;
  readonly links: Links;
  readonly media: Media;
  readonly bookmarks: Bookmarks;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly drawSvg?: DrawSvg | undefined;
  /** Drawings are numbered through the document. */
  readonly nextDrawing: () => number;
}

export function createWriting(profile: PageProfile, { pictures, drawSvg }: PictureSources = {}): Writing {
  let drawings = 0;
  return {
    profile,
    numbering: createNumbering(profile),
    links: createLinks(),
    media: createMedia(),
    bookmarks: createBookmarks(),
    pictures: pictures ?? new Map(),
    drawSvg,
    nextDrawing: () => {
      drawings += 1;
      return drawings;
    },
  };
}
