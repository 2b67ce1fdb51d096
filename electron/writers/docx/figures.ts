import { pictureFacts, pictureSize } from '#electron/files/picture-facts.ts';
import type { ChartBlock, Image } from '#shared/blocks/model.ts';
import { chartShape, chartSvg } from '#shared/document/chart-svg.ts';
import { textHeight } from '#shared/document/page-profile.ts';
import { drawingXml, emuOfPixel, emuOfTwip } from './drawing.ts';
import { textXml } from './inlines.ts';
import { twipsFromMillimetres } from './measures.ts';
import type { ParagraphPiece } from './pieces.ts';
import { leftEdge, type Place } from './place.ts';
import { styleIds } from './styles.ts';
import type { Writing } from './writing.ts';

/** A drawing of less is not read; in a narrow cell it is shown smaller than it is drawn. Pixels of 1/96 inch. */
const leastDrawn = 320;
/** Pixels of the picture to one of the drawing: sharp in print. */
const sharpness = 2;
/** So much of the text's height a picture may take, so that its caption stays below it. */
const highest = 0.85;

/** A chart as a picture; its numbers stand in the report's tables. */
export function chartPieces(block: ChartBlock, place: Place, writing: Writing): ParagraphPiece[] {
  const { chart, alt, caption } = block;
  if (writing.drawSvg === undefined) return figure(undefined, alt, caption, place);
  const shown = roomOf(place, writing).width;
  const width = Math.max(leastDrawn, Math.round(shown / emuOfPixel));
  const svg = chartSvg(chart, { width, height: Math.round(width * chartShape) });
  const relationship = writing.media.idOf(svg, 'png', writing.drawSvg(svg, sharpness));
  const size = { width: shown, height: shown * chartShape };
  return figure(drawingXml({ id: writing.nextDrawing(), relationship, alt, ...size }), alt, caption, place);
}

/** A picture that is not in the data folder any more, or whose bytes are none, leaves its words. */
export function imagePieces(image: Image, place: Place, writing: Writing): ParagraphPiece[] {
  const { file, alt, caption } = image;
  const bytes = writing.pictures.get(file);
  const facts = bytes && pictureFacts(bytes);
  // What the bytes are and not what they are called: a word processor calls a file with another picture damaged.
  const isKnown = facts?.type === 'png' || facts?.type === 'jpeg';
  const natural = bytes && facts && isKnown && naturalSize(image, bytes);
  if (!bytes || !facts || !natural) return figure(undefined, alt, caption, place);
  const relationship = writing.media.idOf(file, facts.type === 'png' ? 'png' : 'jpeg', bytes);
  const size = fitted(natural, roomOf(place, writing));
  const content = drawingXml({ id: writing.nextDrawing(), relationship, alt, ...size });
  return figure(content, alt, caption, place);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function naturalSize({ width, height }: Image, bytes: Uint8Array): Size | undefined {
  const [across = 0, down = 0] =
    width !== undefined && height !== undefined ? [width, height] : (pictureSize(bytes) ?? []);
  return across === 0 || down === 0 ? undefined : { width: across * emuOfPixel, height: down * emuOfPixel };
}

/** EMU. */
function roomOf(place: Place, { profile }: Writing): Size {
  return {
    width: Math.max(1, place.width - leftEdge(place, profile)) * emuOfTwip,
    height: twipsFromMillimetres(textHeight(profile) * highest) * emuOfTwip,
  };
}

function fitted({ width, height }: Size, room: Size): Size {
  const scale = Math.min(1, room.width / width, room.height / height);
  return { width: Math.max(1, width * scale), height: Math.max(1, height * scale) };
}

/** The picture or its words in a line of their own, the caption below it on the same page. */
function figure(
  drawn: string | undefined,
  alt: string,
  caption: string | undefined,
  place: Place,
): ParagraphPiece[] {
  const words = caption === undefined ? '' : textXml(caption);
  const content = drawn ?? textXml(alt);
  const style = drawn === undefined ? styleIds.lostFigure : styleIds.figure;
  const line: ParagraphPiece = { ...lineOf(content, style, place), keepNext: words !== '' };
  return [
    ...(content === '' ? [] : [line]),
    ...(words === '' ? [] : [lineOf(words, styleIds.caption, place)]),
  ];
}

function lineOf(content: string, style: string, place: Place): ParagraphPiece {
  if (place.where === 'body') return { type: 'paragraph', style, content };
  return { type: 'paragraph', style: styleIds.tableText, align: 'center', content };
}
