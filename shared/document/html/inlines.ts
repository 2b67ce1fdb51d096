import { safeTarget } from '#shared/blocks/clean-text.ts';
import type { Inline } from '#shared/blocks/model.ts';
import { escapeHtml } from './escape.ts';

/** The content of a paragraph. */
export function inlinesHtml(inlines: readonly Inline[]): string {
  return inlines.map(inlineHtml).join('');
}

function inlineHtml(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return textHtml(inline);
    case 'break':
      return '<br>';
    case 'chip':
    case 'mention':
      return escapeHtml(inline.text);
    case 'link':
      return linkHtml(inline);
  }
}

function textHtml({ text, bold, italic }: Extract<Inline, { type: 'text' }>): string {
  const escaped = escapeHtml(text);
  if (escaped === '') return '';
  const leaning = italic === true ? `<i>${escaped}</i>` : escaped;
  return bold === true ? `<b>${leaning}</b>` : leaning;
}

/** A target that may not be written leaves its words plain. */
function linkHtml({ href, text }: Extract<Inline, { type: 'link' }>): string {
  const target = safeTarget(href);
  const escaped = escapeHtml(text);
  return target === undefined ? escaped : `<a href="${escapeHtml(target)}">${escaped}</a>`;
}
