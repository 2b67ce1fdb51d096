import type { HeavyWork } from '#electron/services/heavy.ts';

/** The heavy work where it is asked for: in the CLI, in tests, and in the threads. Each library comes when it is used. */
export const heavyInProcess: HeavyWork = {
  writeDocx: async (document, created, profile, pictures) => {
    const { writeReportDocx } = await import('#electron/writers/report-docx.ts');
    return await writeReportDocx(document, created, profile, pictures);
  },
  writeWorkbook: async (document) => {
    const { writeWorkbook } = await import('#electron/writers/xlsx/write-workbook.ts');
    return await writeWorkbook(document);
  },
  writeSheet: async (sheet) => {
    const { writeSheet } = await import('#electron/writers/xlsx/write-sheet.ts');
    return await writeSheet(sheet);
  },
  readPdfPages: async (pdf) => {
    const { readPdfPages } = await import('#electron/readers/pdf-pages.ts');
    return await readPdfPages(pdf);
  },
  finishCopy: async (begun) => {
    const { finishCopy } = await import('#electron/store/copies.ts');
    return finishCopy(begun);
  },
  readTables: async (source) => {
    if (!('bytes' in source)) {
      const { readClipboard } = await import('#electron/readers/clipboard.ts');
      return readClipboard(source);
    }
    const { readTables } = await import('#electron/readers/read-tables.ts');
    return await readTables(source.name, source.bytes);
  },
  readDocx: async (bytes) => {
    const { readDocx } = await import('#electron/readers/docx/read-docx.ts');
    return readDocx(bytes).pieces;
  },
  fillDocx: async (template, places, contents, year) => {
    const { fillDocx } = await import('#electron/writers/docx-fill/fill-docx.ts');
    return fillDocx(template, places, contents, year);
  },
};
