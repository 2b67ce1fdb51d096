import { AlignmentType, Header, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import type { ISectionOptions } from 'docx';
import { textWidth } from '#shared/document/page-profile.ts';
import type { PageProfile } from '#shared/document/page-profile.ts';
import { twipsFromMillimetres } from './measures.ts';
import { styleIds } from './styles.ts';

/** Width of the text between the margins, twips: what tables are laid out in. */
export function textWidthTwips(profile: PageProfile): number {
  return twipsFromMillimetres(textWidth(profile));
}

/** The one section of a document: page, margins, and page numbers at the top centre from page 2. */
export function sectionOf(profile: PageProfile): ISectionOptions {
  const { page, margins } = profile;
  const header = twipsFromMillimetres(profile.header);
  return {
    properties: {
      titlePage: profile.numbersFromPage === 2,
      page: {
        size: sizeOf(page),
        margin: {
          left: twipsFromMillimetres(margins.left),
          right: twipsFromMillimetres(margins.right),
          top: twipsFromMillimetres(margins.top),
          bottom: twipsFromMillimetres(margins.bottom),
          header,
          footer: header,
        },
      },
    },
    headers: headersOf(profile),
    children: [],
  };
}

/** The library turns a page that lies by itself, and wants its upright measures. */
function sizeOf({ width, height }: PageProfile['page']) {
  return {
    width: twipsFromMillimetres(Math.min(width, height)),
    height: twipsFromMillimetres(Math.max(width, height)),
    orientation: width > height ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  };
}

function headersOf({ numbersFromPage }: PageProfile): NonNullable<ISectionOptions['headers']> {
  const empty = new Header({ children: [emptyHeader()] });
  if (numbersFromPage === 0) return { default: empty };
  return numbersFromPage === 1 ? { default: numberHeader() } : { first: empty, default: numberHeader() };
}

function numberHeader(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Header({
    children: [
      new Paragraph({ style: styleIds.header, alignment: AlignmentType.CENTER, children: [number] }),
    ],
  });
}

/** A first page without a header of its own would take the numbered one. */
function emptyHeader(): Paragraph {
  return new Paragraph({ style: styleIds.header, children: [] });
}
