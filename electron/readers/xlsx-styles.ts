import { getFormatFromId } from 'numfmt';
import { sheetNamespaces } from './xlsx-names.ts';
import { readXml } from './xml.ts';

/** The number format of every cell style (`cellXfs`), as a pattern. Formats without a pattern are Excel's Russian ones. */
export function readFormats(xml: Uint8Array | undefined): string[] {
  const formats: string[] = [];
  if (xml === undefined) return formats;
  const patterns = new Map<number, string>();
  let inCellStyles = false;
  readXml(xml, sheetNamespaces, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 's:numFmt') patterns.set(Number(numFmtId), formatCode);
      if (name === 's:cellXfs') inCellStyles = true;
      if (name === 's:xf' && inCellStyles)
        formats.push(patterns.get(Number(numFmtId)) ?? getFormatFromId(Number(numFmtId), 'ru'));
    },
    close(name) {
      if (name === 's:cellXfs') inCellStyles = false;
    },
  });
  return formats;
}
