import { cleanText } from '#shared/blocks/clean-text.ts';
import type { LetopisDocument } from '#shared/blocks/model.ts';
import { escapeXml, xmlDeclaration } from './xml.ts';

/** The part `docProps/core.xml`: what the file says of itself in Explorer and to a screen reader. */
export function corePropertiesXml(document: LetopisDocument, author: string, created: Date): string {
  const by = line(author);
  const time = created.toISOString();
  return [
    xmlDeclaration,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${line(document.title)}</dc:title><dc:creator>${by}</dc:creator>`,
    `<dc:language>${line(document.language)}</dc:language>`,
    `<cp:lastModifiedBy>${by}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

function line(text: string): string {
  return escapeXml(cleanText(text).replaceAll(/\s+/g, ' ').trim());
}
