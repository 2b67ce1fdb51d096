import { escapeXml } from '../docx/xml.ts';

/** What the library does not write itself: links between sheets, and heads that are repeated in print. */

/** The names of the first sheet lead to the sheets. `headRows`: rows above the first name, which stands in column C. */
export function contentsLinks(names: readonly string[], headRows: number) {
  const links = names
    .map(
      (name, at) => `<hyperlink ref="C${headRows + 1 + at}" location="${escapeXml(`${quoted(name)}!A1`)}"/>`,
    )
    .join('');
  const transform = (xml: string, _: unknown, { sheetIndex }: { readonly sheetIndex: number }) =>
    // After the cells, before the page's set-up (CT_Worksheet).
    sheetIndex === 0 && links !== ''
      ? xml.replace(/(?=<pageSetup )/, () => `<hyperlinks>${links}</hyperlinks>`)
      : xml;
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } };
}

/** Rows from the first on each page of print; the first sheet of the workbook is not among them. */
export function repeatedHeads(heads: readonly { readonly name: string; readonly rows: number }[]) {
  const names = heads
    .map(({ name, rows }, at) =>
      rows === 0
        ? ''
        : `<definedName name="_xlnm.Print_Titles" localSheetId="${at + 1}">${escapeXml(`${quoted(name)}!$1:$${rows}`)}</definedName>`,
    )
    .join('');
  const transform = (xml: string) =>
    names === ''
      ? xml
      : xml.replace(
          /(?:<definedNames\/>)?<calcPr\/>/,
          () => `<definedNames>${names}</definedNames><calcPr/>`,
        );
  return { files: { transform: { 'xl/workbook.xml': { transform } } } };
}

/** A sheet's name in a reference: in apostrophes, its own doubled. */
function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
