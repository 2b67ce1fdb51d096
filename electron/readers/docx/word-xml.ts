import type { Namespaces } from '../xml.ts';
import { elementAt, type XmlElement } from '../xml-tree.ts';

/** ECMA-376 transitional and strict. */
export const wordNamespaces: Namespaces = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
};

/**
 * What says nothing of the text: second copies for old programs, how things looked before a tracked change, fonts,
 * sizes, borders. A large table is mostly that.
 */
export const unread: ReadonlySet<string> = new Set([
  'mc:Fallback',
  ...['pPr', 'rPr', 'tblPr', 'tblGrid', 'tcPr', 'trPr', 'sectPr', 'numbering'].map(
    (name) => `w:${name}Change`,
  ),
  ...['rFonts', 'sz', 'szCs', 'bCs', 'iCs', 'lang', 'color', 'spacing', 'kern', 'u', 'highlight', 'shd'].map(
    w,
  ),
  ...['ind', 'tabs', 'keepNext', 'keepLines', 'widowControl', 'contextualSpacing', 'pBdr'].map(w),
  ...['tblBorders', 'tblCellMar', 'tblLook', 'tblW', 'tcW', 'tcBorders', 'tcMar', 'vAlign', 'trHeight'].map(
    w,
  ),
  ...['proofErr', 'bookmarkStart', 'bookmarkEnd', 'lastRenderedPageBreak', 'sectPr'].map(w),
]);

function w(name: string): string {
  return `w:${name}`;
}

/** The `w:val` of the element down a path. */
export function valueAt(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return elementAt(element, ...path)?.attributes['w:val'];
}

/** A whole number, or nothing for one that is written wrongly. */
export function numberAt(element: XmlElement | undefined, ...path: readonly string[]): number | undefined {
  const written = valueAt(element, ...path);
  return written !== undefined && /^-?\d{1,9}$/.test(written) ? Number(written) : undefined;
}

/** Of a property that is on by standing there (17.17.4); nothing, where it does not stand. */
export function switchAt(element: XmlElement | undefined, ...path: readonly string[]): boolean | undefined {
  const found = elementAt(element, ...path);
  return found && !['0', 'false', 'off'].includes(found.attributes['w:val'] ?? '');
}
