import type { PageProfile } from '#shared/document/page-profile.ts';
import { createLinks } from './links.ts';
import type { Links } from './links.ts';
import { createNumbering } from './numbering.ts';
import type { Numbering } from './numbering.ts';

/** What one run of the writer collects while it walks the blocks: lists and link targets live in other parts. */
export interface Writing {
  readonly profile: PageProfile;
  readonly numbering: Numbering;
  readonly links: Links;
}

export function createWriting(profile: PageProfile): Writing {
  return { profile, numbering: createNumbering(profile), links: createLinks() };
}
