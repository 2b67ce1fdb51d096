import Docxtemplater from 'docxtemplater';
import { strToU8, zipSync } from 'fflate';
import PizZip from 'pizzip';
import { writeDocx } from '#electron/writers/docx/write-docx.ts';
import { schoolProfile } from '#shared/document/page-profile.ts';
import { benchCells, benchDocument, benchHeader } from './docx-data.ts';

/** Writes the same large table in one way and answers the file's size, bytes. */
export type Way = () => Promise<number>;

/** Ways by name; what each needs is made before the clock starts. */
export const ways = {
  writeDocx: () => {
    const document = benchDocument();
    const options = { profile: schoolProfile, created: new Date(0) };
    return async () => (await writeDocx(document, options)).length;
  },
  /** The least that any writer has to do: put the strings together and zip them. */
  limit: () => {
    const cells = benchCells();
    return async () => Promise.resolve(handWritten(cells.map((row) => rowXml(row)).join('')).length);
  },
  docxtemplater: () => {
    const template = handWritten(rowXml(['{#rows}{0}', '{1}', '{2}', '{3}', '{4}', '{5}{/rows}']));
    const rows = benchCells().map((row) => Object.fromEntries(row.entries()));
    return async () => {
      const filled = new Docxtemplater(new PizZip(template));
      filled.render({ rows });
      return Promise.resolve(filled.toBuffer({ compression: 'DEFLATE' }).length);
    };
  },
} satisfies Record<string, () => Way>;

export type WayName = keyof typeof ways;

/** Twips: what `benchWidths` come to between the margins of the school's page. */
const widths = [624, 1247, 3118, 1247, 1871, 1248];
const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A smallest DOCX around ready rows, with the look of the writer's table in its styles. */
function handWritten(rows: string): Uint8Array {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
    (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`,
  );
  const table = `<w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblBorders>${borders.join('')}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rowXml(benchHeader, '<w:tblHeader/>')}${rows}</w:tbl>`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${contentType}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${contentType}.styles+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${relationships}"><Relationship Id="r1" Type="${officeDocument}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="${relationships}"><Relationship Id="r1" Type="${officeDocument}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'word/styles.xml': strToU8(
      `<w:styles xmlns:w="${namespace}"><w:style w:type="paragraph" w:styleId="TableText"><w:name w:val="TableText"/><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="24"/></w:rPr></w:style></w:styles>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${namespace}"><w:body>${table}<w:p/></w:body></w:document>`,
    ),
  });
}

function rowXml(cells: readonly string[], more = ''): string {
  const content = cells.map(
    (text, at) =>
      `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">${escapeText(text)}</w:t></w:r></w:p></w:tc>`,
  );
  return `<w:tr><w:trPr><w:cantSplit/>${more}</w:trPr>${content.join('')}</w:tr>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
