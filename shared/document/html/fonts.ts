/** A file that a page carries inside itself, by its name: a font, or a picture by the SHA-256 of its bytes. */
export interface PageFile {
  readonly mime: string;
  readonly base64: string;
}
export type PageFiles = ReadonlyMap<string, PageFile>;

const family = 'Tinos';
/** Of the same widths as Times New Roman, so that lines break as on the school's own computer. */
const sameWidths: ReadonlySet<string> = new Set(['Times New Roman', 'Liberation Serif', family]);

/** The blocks of Unicode that each file of the family draws (from the family's own list). */
const subsets = {
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  'cyrillic-ext': 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
} as const;

const faces = [
  { weight: 400, style: 'normal' },
  { weight: 400, style: 'italic' },
  { weight: 700, style: 'normal' },
  { weight: 700, style: 'italic' },
] as const;

const fonts = Object.entries(subsets).flatMap(([subset, range]) =>
  faces.map(({ weight, style }) => ({
    file: `tinos-${subset}-${weight}-${style}.woff2`,
    range,
    weight,
    style,
  })),
);

/** Names of the fonts' files that a page wants beside its pictures. */
export const fontFiles: readonly string[] = fonts.map(({ file }) => file);

/** The faces of the fonts that are there. */
export function fontFaceCss(files: PageFiles): string {
  return fonts
    .flatMap(({ file, range, weight, style }) => {
      const found = files.get(file);
      if (found === undefined) return [];
      return `@font-face{font-family:${family};font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${found.base64}) format("woff2");unicode-range:${range}}`;
    })
    .join('\n');
}

/** The font of a profile for CSS: another one than ours only where the computer has it. */
export function fontFamily(name: string): string {
  // A name is words; anything else in it could end the rule that it stands in.
  const plain = name.replaceAll(/[^\p{L}\p{N} -]/gu, '').trim();
  return sameWidths.has(plain) || plain === '' ? `${family},serif` : `"${plain}",${family},serif`;
}
