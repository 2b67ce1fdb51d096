import { cleanText } from '#shared/blocks/clean-text.ts';
import { escapeXml } from './xml.ts';

/** A picture in the line of text, as DrawingML. */
export interface Drawing {
  /** Number of the drawing within the document, from 1. */
  readonly id: number;
  /** The relationship to its bytes. */
  readonly relationship: string;
  /** What it shows, for people who do not see it. */
  readonly alt: string;
  /** English Metric Units, as shown. */
  readonly width: number;
  readonly height: number;
}

/** EMU in a twip and in a pixel of 1/96 inch. */
export const emuOfTwip = 635;
export const emuOfPixel = 9_525;

const drawingml = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const picture = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

export function drawingXml(drawing: Drawing): string {
  const { id, relationship } = drawing;
  const [width, height] = [Math.round(drawing.width), Math.round(drawing.height)];
  const alt = escapeXml(cleanText(drawing.alt).replaceAll(/\s+/g, ' ').trim());
  return [
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${height}"/>`,
    `<wp:docPr id="${id}" name="picture ${id}" descr="${alt}"/>`,
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${drawingml}" noChangeAspect="1"/></wp:cNvGraphicFramePr>`,
    `<a:graphic xmlns:a="${drawingml}"><a:graphicData uri="${picture}"><pic:pic xmlns:pic="${picture}">`,
    `<pic:nvPicPr><pic:cNvPr id="${id}" name="picture ${id}" descr="${alt}"/><pic:cNvPicPr/></pic:nvPicPr>`,
    `<pic:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`,
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>',
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
  ].join('');
}
