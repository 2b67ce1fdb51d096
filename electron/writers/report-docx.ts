import type { Block, LetopisDocument } from '#shared/blocks/model.ts';
import { svgDrawing } from '#electron/images/draw-svg.ts';
import { uprightPictures } from '#electron/images/upright.ts';
import { type PageProfile, schoolProfile } from '#shared/document/page-profile.ts';
import { writeDocx } from './docx/write-docx.ts';

/**
 * A document as DOCX bytes, on the page that schools use unless another is named. `created`: ISO 8601, UTC;
 * `pictures`: bytes by SHA-256.
 */
export async function writeReportDocx(
  document: LetopisDocument,
  created: string,
  profile: PageProfile = schoolProfile,
  pictures: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<Uint8Array> {
  // Most documents draw nothing: fonts and program are not loaded for them.
  const drawSvg = document.blocks.some(hasChart) ? await svgDrawing() : undefined;
  return await writeDocx(document, {
    profile,
    created: new Date(created),
    pictures: await uprightPictures(pictures),
    drawSvg,
  });
}

function hasChart(block: Block): boolean {
  if (block.type === 'list') return block.items.flat().some(hasChart);
  if (block.type === 'table') return [...block.header, ...block.rows].flat(2).some(hasChart);
  return block.type === 'chart';
}
