/** webContents.printToPDF: Electron's options are Chromium's, with names for the paper. Inches throughout. */
import type { CdpSession, Protocol } from './cdp.ts';

export interface PdfOptions {
  landscape?: boolean;
  displayHeaderFooter?: boolean;
  printBackground?: boolean;
  scale?: number;
  pageSize?: string | { width: number; height: number };
  margins?: { top?: number; bottom?: number; left?: number; right?: number };
  pageRanges?: string;
  headerTemplate?: string;
  footerTemplate?: string;
  preferCSSPageSize?: boolean;
  generateTaggedPDF?: boolean;
  generateDocumentOutline?: boolean;
}

const PAPER: ReadonlyMap<string, { width: number; height: number }> = new Map([
  ['A3', { width: 11.7, height: 16.54 }],
  ['A4', { width: 8.27, height: 11.7 }],
  ['A5', { width: 5.83, height: 8.27 }],
  ['A6', { width: 4.13, height: 5.83 }],
  ['Legal', { width: 8.5, height: 14 }],
  ['Letter', { width: 8.5, height: 11 }],
  ['Tabloid', { width: 11, height: 17 }],
]);

export async function printToPdf(session: CdpSession, options: PdfOptions): Promise<Buffer> {
  const { pageSize = 'Letter', margins = {}, ...same } = options;
  const paper = typeof pageSize === 'string' ? PAPER.get(pageSize) : pageSize;
  if (!paper) throw new Error(`electron-standin: pageSize ${JSON.stringify(pageSize)} is not implemented`);
  const params: Protocol.Page.printToPDFParameters = {
    ...same,
    paperWidth: paper.width,
    paperHeight: paper.height,
    ...(margins.top === undefined ? {} : { marginTop: margins.top }),
    ...(margins.bottom === undefined ? {} : { marginBottom: margins.bottom }),
    ...(margins.left === undefined ? {} : { marginLeft: margins.left }),
    ...(margins.right === undefined ? {} : { marginRight: margins.right }),
  };
  const { data } = await session.send('Page.printToPDF', params);
  return Buffer.from(data, 'base64');
}
