import { Document, Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { PageProfile } from '#shared/document/page-profile.ts';
import { sectionOf } from './page.ts';
import { stylesOf } from './styles.ts';

/** Parts of a package by name, in the order in which they are written. */
export type Parts = ReadonlyMap<string, string>;

/**
 * The package around the text, made by docx: styles, settings, page and headers, with an empty body. No text of
 * the user goes through docx: it replaces `{reference-0}` by a number wherever that stands, writes U+FFFE (the
 * file is malformed then), and takes 8 times as long as strings do.
 */
export async function frameParts(profile: PageProfile): Promise<Parts> {
  const frame = new Document({
    styles: stylesOf(profile),
    sections: [sectionOf(profile)],
    // Word 2013 and later; a line that ends with a break is not stretched to the margin in justified text.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
  });
  const packed = unzipSync(await Packer.pack(frame, 'uint8array'));
  return new Map(Object.entries(packed).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
