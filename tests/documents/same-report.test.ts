import { beforeAll, describe, expect, test } from 'vitest';
import { findPrintBrowser } from '#electron/cli/print-browser.ts';
import { printWithBrowser } from '#electron/cli/print-page.ts';
import { readPdfPages } from '#electron/readers/pdf-pages.ts';
import { createPrinting } from '#electron/services/printing/printing.ts';
import { writeDocx } from '#electron/writers/docx/write-docx.ts';
import { schoolProfile } from '#shared/document/page-profile.ts';
import { longDocument } from '../support/long-document.ts';
import { findOffice, officePdf } from '../support/office.ts';
import { type DocxBlock, docxLines, readDocx } from '../support/read-docx.ts';
import { readPdf } from '../support/read-pdf.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const printing = createPrinting({ print: printWithBrowser, readPdfPages }, async () => undefined);
const office = findOffice();

/** Print breaks lines where the DOCX has none. */
const packed = (text: string) => text.replaceAll(/\s+/g, '');

/** The text of pages without what printing adds: page numbers, and header rows said again. */
function flowOf(pages: readonly string[], headers: readonly string[]): string {
  return pages
    .map((page, at) => {
      if (at === 0) return packed(page);
      const text = packed(page).replace(new RegExp(`^${at + 1}`), '');
      const header = headers.find((each) => text.startsWith(each));
      return header === undefined ? text : text.slice(header.length);
    })
    .join('');
}

function headerRows(blocks: readonly DocxBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'table'
      ? block.rows
          .filter(({ header }) => header)
          .map(({ cells }) => packed(cells.flatMap(({ lines }) => lines).join('')))
      : [],
  );
}

describe.skipIf(findPrintBrowser(process) === undefined)('DOCX and PDF of one report', () => {
  let docx: Uint8Array;
  let pdf: Uint8Array;
  beforeAll(async () => {
    docx = await writeDocx(longDocument, { profile: schoolProfile, created: new Date(0) });
    pdf = await printing.pdf(longDocument, schoolProfile);
  }, 60_000);

  test('have the same paragraphs, list entries and cells in the same order, and nothing else', async () => {
    const { blocks } = readDocx(docx);
    const { pages } = await readPdf(pdf);
    const printed = flowOf(pages, headerRows(blocks));
    let at = 0;
    const missing: string[] = [];
    const between: string[] = [];
    for (const line of docxLines(blocks).map(packed)) {
      const found = printed.indexOf(line, at);
      if (found === -1) missing.push(line);
      else {
        if (found > at) between.push(printed.slice(at, found));
        at = found + line.length;
      }
    }
    expect(missing).toEqual([]);
    expect(between).toEqual([]);
    expect(printed.slice(at)).toBe('');
  });

  // LibreOffice is the layout that schools know besides Word; where it is missing there is nothing to compare with.
  test.skipIf(office === undefined)(
    'take as many pages as LibreOffice needs, more or less one',
    async () => {
      const theirs = await readPdf(await officePdf(office ?? '', docx, temporaryFolder()));
      const ours = await readPdf(pdf);
      expect(Math.abs(theirs.pages.length - ours.pages.length)).toBeLessThanOrEqual(1);
    },
    120_000,
  );
});
