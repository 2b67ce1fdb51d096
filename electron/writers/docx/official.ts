import type { Signature, Stamps } from '#shared/blocks/model.ts';
import { reportText } from '#shared/text/report.ts';
import { textXml } from './inlines.ts';
import { paragraphXml, type TablePiece } from './pieces.ts';
import { leftEdge, type Place } from './place.ts';
import { styleIds } from './styles.ts';
import type { Writing } from './writing.ts';

/** Between the two columns of stamps, and between the three of a signature, twips (10 and 5 mm). */
const stampGap = 567;
const signatureGap = 283;
/** Between what stands before all and the text, and between the text and who signs it, twips. */
const apart = 480;
/** Shares of the line to sign on: post, room for the signature, name. */
const signatureShares = { post: 5, line: 3, name: 4 } as const;

/** «СОГЛАСОВАНО» on the left, «УТВЕРЖДАЮ» on the right, as columns without lines around them. */
export function stampsPieces({ left, right }: Stamps, place: Place, writing: Writing): TablePiece[] {
  if (left.length + right.length === 0) return [];
  const width = place.width - leftEdge(place, writing.profile);
  const half = Math.floor((width - stampGap) / 2);
  const cells = [
    cellXml(half + stampGap, linesXml(left), margin('right', stampGap)),
    cellXml(width - half - stampGap, linesXml(right)),
  ];
  const xml = tableXml([half + stampGap, width - half - stampGap], [cells.join('')], place, writing);
  return [{ type: 'table', xml, after: apart }];
}

/** Post, a line to sign on, name; «М.П.» under them. Never alone at the top of a page. */
export function signaturePieces(signature: Signature, place: Place, writing: Writing): TablePiece[] {
  const { post, name, seal = false } = signature;
  const width = place.width - leftEdge(place, writing.profile);
  const twelfth = width / (signatureShares.post + signatureShares.line + signatureShares.name);
  const [first, second] = [
    Math.round(twelfth * signatureShares.post),
    Math.round(twelfth * signatureShares.line),
  ];
  const third = width - first - second;
  const bottom = '<w:vAlign w:val="bottom"/>';
  const line = '<w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders>';
  const row = [
    cellXml(first, lineXml(post, seal, apart), margin('right', signatureGap) + bottom),
    cellXml(second, lineXml('', seal, apart), line + bottom),
    cellXml(third, lineXml(name, seal, apart), margin('left', signatureGap) + bottom),
  ].join('');
  const under = cellXml(width, lineXml(reportText.seal, false, apart / 4), '', '<w:gridSpan w:val="3"/>');
  const xml = tableXml([first, second, third], seal ? [row, under] : [row], place, writing);
  return [{ type: 'table', xml, keepsWithText: true }];
}

/** The same where no columns have room: in a cell. */
export function signatureLines({ post, name, seal = false }: Signature): string[] {
  return [post, name, ...(seal ? [reportText.seal] : [])];
}

function tableXml(
  widths: readonly number[],
  rows: readonly string[],
  place: Place,
  writing: Writing,
): string {
  const width = widths.reduce((sum, each) => sum + each, 0);
  const grid = widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('');
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblInd w:w="${leftEdge(place, writing.profile)}" w:type="dxa"/>`,
    '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>',
    `<w:tblLook w:val="0000"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`,
    ...rows.map((cells) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells}</w:tr>`),
    '</w:tbl>',
  ].join('');
}

/** Properties in the order of the schema (CT_TcPrBase): width, span, borders, margins, vertical place. */
function cellXml(width: number, content: string, more = '', span = ''): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${more}</w:tcPr>${content}</w:tc>`;
}

function margin(side: 'left' | 'right', width: number): string {
  return `<w:tcMar><w:${side} w:w="${width}" w:type="dxa"/></w:tcMar>`;
}

function linesXml(lines: readonly string[]): string {
  return (lines.length === 0 ? [''] : lines).map((line) => lineXml(line)).join('');
}

function lineXml(text: string, keepNext = false, before?: number): string {
  return paragraphXml({
    type: 'paragraph',
    style: styleIds.official,
    content: textXml(text),
    keepNext,
    before,
  });
}
