import type { ChartBlock, Image } from '#shared/blocks/model.ts';
import { chartSvg } from '../chart-svg.ts';
import { escapeHtml, escapeLine } from './escape.ts';
import type { Place, Writing } from './place.ts';

/** Height of a chart to its width. */
const chartShape = 0.55;
/** Pixels of CSS in a millimetre. */
const pixels = 96 / 25.4;

/** A chart is drawn in lines and letters, so that it stays sharp at any size. */
export function chartHtml({ chart, alt, caption }: ChartBlock, place: Place): string {
  const width = Math.round(place.width * pixels);
  const svg = chartSvg(chart, { width, height: Math.round(width * chartShape) });
  // On the drawing itself: of an element around it Chromium makes no figure in the tag tree.
  const named = svg.replace('<svg', () => `<svg role="img" aria-label="${escapeLine(alt)}"`);
  return figureHtml(named, caption);
}

/** A picture that is not in the data folder any more leaves its words. */
export function imageHtml(image: Image, { files }: Writing): string {
  const { file, alt, width, height, caption } = image;
  const found = files.get(file);
  if (found === undefined) return figureHtml(`<p class="lost">${escapeHtml(alt)}</p>`, caption);
  const size = width === undefined || height === undefined ? '' : ` width="${width}" height="${height}"`;
  const source = `data:${image.mime};base64,${found.base64}`;
  return figureHtml(`<img src="${source}" alt="${escapeLine(alt)}"${size}>`, caption);
}

function figureHtml(content: string, caption: string | undefined): string {
  const under = caption === undefined ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`;
  return `<figure>${content}${under}</figure>`;
}
