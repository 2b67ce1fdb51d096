import { cleanText } from '#shared/blocks/clean-text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an attribute, or for an element that keeps spaces and line feeds (`white-space: pre-wrap`). */
export function escapeHtml(text: string): string {
  return cleanText(text).replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '');
}

/** The same as one line: titles and names. */
export function escapeLine(text: string): string {
  return escapeHtml(text.replaceAll(/\s+/g, ' ').trim());
}
