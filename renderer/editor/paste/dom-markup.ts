import type { Markup } from '#shared/paste/markup.ts';
import { withInlineStyles } from './quiet-html.ts';

/** What was parsed of a paste as a tree of plain values. */
export function domMarkup(parent: Node): Markup[] {
  return [...parent.childNodes].flatMap((node): Markup[] => {
    if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue ?? ''];
    if (!(node instanceof Element)) return [];
    const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
    return [withInlineStyles(node.localName, attributes, domMarkup(node))];
  });
}
