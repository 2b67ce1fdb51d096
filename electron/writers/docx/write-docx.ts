import type { LetopisDocument } from '#shared/blocks/model.ts';
import { lying, type PageProfile } from '#shared/document/page-profile.ts';
import { blockPieces } from './blocks.ts';
import { frameParts } from './frame.ts';
import type { Parts } from './frame.ts';
import { packageBytes } from './package.ts';
import { textWidthTwips } from './page.ts';
import { flowXml } from './pieces.ts';
import { corePropertiesXml } from './properties.ts';
import { watermarkXml } from './watermark.ts';
import { createWriting, type PictureSources } from './writing.ts';

export interface DocxOptions extends PictureSources {
  readonly profile: PageProfile;
  /** Time of the document's properties. */
  readonly created: Date;
  /** The program's name where nobody is named. */
  readonly author?: string;
}

/**
 * The document as a DOCX file. The same document, profile, author and time give the same bytes, wherever and
 * whenever they are written.
 */
export async function writeDocx(document: LetopisDocument, options: DocxOptions): Promise<Uint8Array> {
  const { created, author = 'Летопись' } = options;
  const profile = document.landscape ? lying(options.profile) : options.profile;
  const writing = createWriting(profile, options);
  const pieces = blockPieces(document.blocks, { where: 'body', width: textWidthTwips(profile) }, writing);
  const body = flowXml(pieces);
  const frame = await frameParts(profile);
  const links = writing.links.relationshipsXml() + writing.media.relationshipsXml();
  return packageBytes(
    new Map<string, string | Uint8Array>([
      ...frame,
      ...watermarked(frame, document.watermark),
      ['word/document.xml', insertBefore('<w:sectPr', body, frame, 'word/document.xml')],
      ['word/numbering.xml', writing.numbering.xml()],
      [relationships, insertBefore('</Relationships>', links, frame, relationships)],
      ['docProps/core.xml', corePropertiesXml(document, author, created)],
      ...writing.media.parts(),
    ]),
  );
}

/** Each header with the words across its pages. */
function watermarked(frame: Parts, watermark: string | undefined): [string, string][] {
  const xml = watermarkXml(watermark ?? '');
  if (xml === '') return [];
  return [...frame.keys()]
    .filter((name) => /^word\/header\d+\.xml$/.test(name))
    .map((name) => [name, insertBefore('</w:p>', xml, frame, name)]);
}

const relationships = 'word/_rels/document.xml.rels';

/** A part of the frame with `xml` put in before the last `mark`. */
function insertBefore(mark: string, xml: string, frame: Parts, name: string): string {
  const part = frame.get(name) ?? '';
  const at = part.lastIndexOf(mark);
  if (at === -1) throw new Error(`The frame of docx has no ${mark} in ${name}.`);
  return part.slice(0, at) + xml + part.slice(at);
}
