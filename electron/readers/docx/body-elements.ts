import { elementAt, elementsOf, findDeep, type XmlElement } from '../xml-tree.ts';

/** A paragraph or table that stands directly in the text, whatever is wrapped around it. */
export interface BodyElement {
  readonly element: XmlElement;
  /** Within a table of contents that Word keeps. */
  readonly contents: boolean;
  /** A content control that shows only what to write there. */
  readonly placeholder: boolean;
}

/** Wrappers whose content reads on as if they were not there: tracked insertions, content controls, tags. */
const transparent = new Set(['w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag', 'w:dir', 'w:bdo']);

/**
 * The paragraphs and tables of a body, cell, note or text box in order: the places that `Piece.at` counts. A writer that
 * asks again of the same file gets the same places.
 */
export function bodyElements(container: XmlElement | undefined): BodyElement[] {
  const found: BodyElement[] = [];
  const walk = (within: XmlElement | undefined, contents: boolean, placeholder: boolean): void => {
    for (const element of elementsOf(within)) {
      if (element.name === 'w:p' || element.name === 'w:tbl') found.push({ element, contents, placeholder });
      else walk(readThrough(element), contents || isContents(element), placeholder || isPlaceholder(element));
    }
  };
  walk(container, false, false);
  return found;
}

/** What is read in place of a wrapper; nothing for what is not read at all. */
export function readThrough(element: XmlElement): XmlElement | undefined {
  if (transparent.has(element.name)) return element;
  if (element.name === 'w:sdt') return elementAt(element, 'w:sdtContent');
  return element.name === 'mc:AlternateContent' ? elementAt(element, 'mc:Choice') : undefined;
}

/** 17.5.2.39: the content is not the author's. */
export function isPlaceholder(element: XmlElement): boolean {
  return elementAt(element, 'w:sdtPr', 'w:showingPlcHdr') !== undefined;
}

function isContents(element: XmlElement): boolean {
  const properties = elementAt(element, 'w:sdtPr');
  const gallery = properties && findDeep(properties, new Set(['w:docPartGallery']));
  return gallery?.attributes['w:val'] === 'Table of Contents';
}
