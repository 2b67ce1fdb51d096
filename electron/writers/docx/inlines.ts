import { cleanText } from '#shared/blocks/clean-text.ts';
import type { Inline } from '#shared/blocks/model.ts';
import type { Links } from './links.ts';
import { styleIds } from './styles.ts';
import { escapeXml } from './xml.ts';

interface Look {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
}

/** The content of a paragraph; `look` is added to what the inlines say of themselves. */
export function inlinesXml(inlines: readonly Inline[], links: Links, look: Look = {}): string {
  return inlines.map((inline) => inlineXml(inline, links, look)).join('');
}

/** A run of plain text; nothing for an empty one. */
export function textXml(text: string, look: Look = {}): string {
  return runXml(text, lookXml(look));
}

function inlineXml(inline: Inline, links: Links, look: Look): string {
  switch (inline.type) {
    case 'text':
      return textXml(inline.text, {
        bold: look.bold === true || inline.bold,
        italic: look.italic === true || inline.italic,
      });
    case 'break':
      return '<w:r><w:br/></w:r>';
    case 'chip':
    case 'mention':
      return textXml(inline.text, look);
    case 'link':
      return linkXml(inline, links, look);
  }
}

function linkXml(link: Extract<Inline, { type: 'link' }>, links: Links, look: Look): string {
  const id = links.idOf(link.href);
  if (id === undefined) return textXml(link.text, look);
  const run = runXml(link.text, `<w:rStyle w:val="${styleIds.hyperlink}"/>${lookXml(look)}`);
  return run === '' ? '' : `<w:hyperlink r:id="${id}" w:history="1">${run}</w:hyperlink>`;
}

function lookXml({ bold, italic }: Look): string {
  return `${bold === true ? '<w:b/><w:bCs/>' : ''}${italic === true ? '<w:i/><w:iCs/>' : ''}`;
}

function runXml(text: string, properties: string): string {
  const content = contentXml(cleanText(text));
  if (content === '') return '';
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
}

const signs: Record<string, string> = { '\n': '<w:br/>', '\t': '<w:tab/>' };

function contentXml(text: string): string {
  if (text === '') return '';
  if (!/[\n\t]/.test(text)) return `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
  return text
    .split(/([\n\t])/)
    .map((part) => signs[part] ?? contentXml(part))
    .join('');
}
