import { sheetNamespaces } from './xlsx-names.ts';
import { readXml } from './xml.ts';

/** The shared strings of a book, by their numbers. Formatting of pieces and phonetic hints are left out. */
export function readStrings(xml: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  if (xml === undefined) return strings;
  let text = '';
  let inText = false;
  let hints = 0;
  readXml(xml, sheetNamespaces, {
    open(name) {
      if (name === 's:si') text = '';
      if (name === 's:rPh') hints += 1;
      inText = name === 's:t' && hints === 0;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      inText = false;
      if (name === 's:rPh') hints -= 1;
      if (name === 's:si') strings.push(unescapeXstring(text));
    },
  });
  return strings;
}

/** Characters that XML has not are written as `_x000D_`, and such an underscore as `_x005F_` (18.9.1, ST_Xstring). */
export function unescapeXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([\da-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
