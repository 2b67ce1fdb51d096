import { describe, expect, test } from 'vitest';
import { writeReportDocx } from '#electron/writers/report-docx.ts';
import { writeWorkbook } from '#electron/writers/xlsx/write-workbook.ts';
import { linesOf } from '#shared/blocks/plain-text.ts';
import { pageProfiles, schoolProfile } from '#shared/document/page-profile.ts';
import { allBlocks, allPictures } from '../support/all-blocks.ts';
import { findOffice, officePdf } from '../support/office.ts';
import { docxLines, readDocx } from '../support/read-docx.ts';
import { readPdf } from '../support/read-pdf.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const office = findOffice();
const title = office === undefined ? ' (SKIPPED for want of LibreOffice)' : '';
const limit = 120_000;

const packed = (text: string) => text.replaceAll(/\s+/g, '');
const pagesOf = async (bytes: Uint8Array, type: 'docx' | 'xlsx') =>
  (await readPdf(await officePdf(office ?? '', bytes, temporaryFolder(), type))).pages.map(packed);

describe.skipIf(office === undefined)(`what LibreOffice makes of a document of every block${title}`, () => {
  test.each(pageProfiles)(
    'every line of the DOCX, in order, on the page $name',
    async (profile) => {
      const docx = await writeReportDocx(allBlocks, '2026-01-15T08:00:00.000Z', profile, allPictures);
      const pages = await pagesOf(docx, 'docx');
      const printed = pages.join('');
      let at = 0;
      const missing = docxLines(readDocx(docx).blocks).filter((line) => {
        const found = printed.indexOf(packed(line), at);
        if (found !== -1) at = found + packed(line).length;
        return found === -1;
      });
      expect(missing).toEqual([]);
      expect(pages.length).toBeGreaterThanOrEqual(4);
      expect(pages.length).toBeLessThanOrEqual(6);
      expect(pages[1]?.startsWith('2')).toBe(true);
    },
    limit,
  );

  test(
    'every cell of the workbook, a sheet a page',
    async () => {
      const pages = await pagesOf(await writeWorkbook(allBlocks), 'xlsx');
      const tables = allBlocks.blocks.filter((block) => block.type === 'table');
      expect(pages).toHaveLength(1 + tables.length);
      const words = tables.flatMap((table) => [...table.header, ...table.rows].flat(2).flatMap(linesOf));
      // Percents are shares in a workbook.
      const missing = words.filter(
        (word) => !pages.join('').includes(packed(word)) && !/^\d\d,5$/.test(word),
      );
      expect(missing).toEqual([]);
    },
    limit,
  );

  test(
    'the same pages without «ЧЕРНОВИК»',
    async () => {
      const clean = { ...allBlocks, watermark: undefined };
      const [draft, final] = await Promise.all(
        [allBlocks, clean].map(async (document) =>
          pagesOf(
            await writeReportDocx(document, '2026-01-15T08:00:00.000Z', schoolProfile, allPictures),
            'docx',
          ),
        ),
      );
      expect(final?.length).toBe(draft?.length);
      expect(final?.join('')).not.toContain('ЧЕРНОВИК');
    },
    limit,
  );
});
