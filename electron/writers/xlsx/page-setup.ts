const fitToPage = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';

/** A4 (paper 9), as many pages down as there are. */
function withPageSetup(xml: string): string {
  return xml.includes('<pageSetup ')
    ? xml.replace('<pageSetup ', '<pageSetup fitToHeight="0" ')
    : xml.replace('</worksheet>', '<pageSetup paperSize="9" fitToHeight="0"/></worksheet>');
}

/** Printed on pages as wide as the table: otherwise the last columns come out on sheets of their own. */
export const fitsPage = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string) => withPageSetup(xml.replace(/<worksheet[^>]*>/, `$&${fitToPage}`)),
      },
    },
  },
};
