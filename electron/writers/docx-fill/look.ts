import { elementAt, elementsOf, findDeep, type XmlElement } from '#electron/readers/xml-tree.ts';

/** How a paragraph of the file looks, in the file's own XML; new paragraphs in its place look the same. */
export interface Look {
  /** `<w:pPr>…</w:pPr>`, or nothing. */
  readonly paragraph: string;
  /** What stands within `<w:rPr>` before bold and italic, and after them (17.3.2.28 gives the order). */
  readonly before: string;
  readonly after: string;
}

export const plainLook: Look = { paragraph: '', before: '', after: '' };

const beforeBold = new Set(['w:rStyle', 'w:rFonts']);
/** What says how the letters of one run differ, not how the paragraph looks. */
const ofOneRun = new Set(['w:b', 'w:bCs', 'w:i', 'w:iCs', 'w:ins', 'w:del', 'w:rPrChange', 'w:vanish']);
/** A section ends at its paragraph once; an outline level would make headings of answers. */
const ofOneParagraph = new Set(['w:sectPr', 'w:pPrChange', 'w:outlineLvl', 'w:rPr', 'w:pageBreakBefore']);

/** The look of a paragraph: its properties, and those of its first run with text. */
export function lookOf(source: string, paragraph: XmlElement | undefined): Look {
  if (!paragraph) return plainLook;
  const run = findDeep(paragraph, new Set(['w:r']));
  const properties = elementAt(run, 'w:rPr') ?? elementAt(paragraph, 'w:pPr', 'w:rPr');
  const own = elementsOf(properties).filter(({ name }) => !ofOneRun.has(name));
  return {
    paragraph: filtered(source, elementAt(paragraph, 'w:pPr'), ofOneParagraph),
    before: own
      .filter(({ name }) => beforeBold.has(name))
      .map((each) => xmlOf(source, each))
      .join(''),
    after: own
      .filter(({ name }) => !beforeBold.has(name))
      .map((each) => xmlOf(source, each))
      .join(''),
  };
}

/** An element as it is written, without some of its children; nothing for an absent one. */
export function filtered(source: string, element: XmlElement | undefined, left: ReadonlySet<string>): string {
  if (!element) return '';
  const children = elementsOf(element).filter(({ name }) => !left.has(name));
  if (children.length === 0 && element.inner === element.innerEnd) return xmlOf(source, element);
  const inner = children.map((child) => xmlOf(source, child)).join('');
  return `${source.slice(element.from, element.inner)}${inner}${source.slice(element.innerEnd, element.to)}`;
}

export function xmlOf(source: string, { from, to }: XmlElement): string {
  return source.slice(from, to);
}
