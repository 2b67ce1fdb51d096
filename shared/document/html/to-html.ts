import type { LetopisDocument } from '#shared/blocks/model.ts';
import { lying, type PageProfile, textWidth } from '../page-profile.ts';
import { endId } from './anchor-id.ts';
import { blocksHtml } from './blocks.ts';
import { escapeLine } from './escape.ts';
import { fontFaceCss, type PageFiles } from './fonts.ts';
import { pageCss } from './page-css.ts';
import type { Writing } from './place.ts';

/** Nothing may run and nothing may be fetched; styles, fonts and pictures are inside the page. */
export const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * The document as one page of HTML that prints as the DOCX does: the same words in the same order on the same paper.
 * `files` holds the pictures by SHA-256 and the fonts of `fontFiles`; what is missing leaves its words, or the
 * computer's own font. Text is escaped wherever it comes from, and there is no script.
 */
export function toHtml(document: LetopisDocument, profile: PageProfile, files: PageFiles): string {
  const paper = document.landscape === true ? lying(profile) : profile;
  const writing: Writing = { profile: paper, files, ids: new Set() };
  const body = blocksHtml(document.blocks, { where: 'body', width: textWidth(paper) }, writing);
  return [
    `<!doctype html><html lang="ru"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">`,
    `<title>${escapeLine(document.title)}</title>`,
    `<style>${fontFaceCss(files)}\n${pageCss(paper)}</style></head><body>`,
    watermarkHtml(document.watermark),
    placesHtml(writing),
    digits,
    `<main>${body}</main><div id="${endId}"></div></body></html>\n`,
  ].join('\n');
}

/**
 * A font that only the page number wants is fetched when pages are already laid out, and Chromium then prints them
 * empty: here it is wanted before.
 */
const digits = '<div class="digits" aria-hidden="true">0</div>';

function watermarkHtml(text: string | undefined): string {
  if (text === undefined) return '';
  return `<div class="watermark" aria-hidden="true"><span>${escapeLine(text)}</span></div>`;
}

/** Chromium gives a name in the PDF to those places only that a link of the page leads to. */
function placesHtml({ ids }: Writing): string {
  const links = [...ids, endId].map((id) => `<a href="#${id}"></a>`).join('');
  return `<nav hidden>${links}</nav>`;
}
