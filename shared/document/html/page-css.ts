import { type PageProfile, textHeight } from '../page-profile.ts';
import { fontFamily } from './fonts.ts';

/** A single line of Times New Roman, and so of Word, is this much of the font's size. */
const singleLine = 1.149;
/** From the left edge of the text around to the text of a list item, millimetres; a cell has less room. */
export const listStep = 8.47;
const cellListStep = 6.35;
/** Notes and who wrote the document, points. */
const smallSize = 10;

/**
 * The look of a page: the same sizes, indents and distances as the styles of the DOCX, so that both break at nearly the
 * same places. Everything but the font's name is numbers.
 */
export function pageCss(profile: PageProfile): string {
  return [paperCss(profile), textCss(profile), listCss(profile), tableCss(profile), otherCss(profile)].join(
    '\n',
  );
}

function paperCss(profile: PageProfile): string {
  const { page, margins, header, size } = profile;
  const number = `@top-center{content:counter(page);font:${size}pt ${fontFamily(profile.font)};vertical-align:top;padding-top:${header}mm}`;
  const rules = [
    `size:${page.width}mm ${page.height}mm`,
    `margin:${margins.top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm`,
    ...(profile.numbersFromPage === 0 ? [] : [number]),
  ];
  const first = profile.numbersFromPage === 2 ? '@page :first{@top-center{content:none}}' : '';
  return `@page{${rules.join(';')}}${first}`;
}

function textCss({ font, size, lineSpacing, indent }: PageProfile): string {
  return `
body{margin:0;font:${size}pt ${fontFamily(font)};line-height:${lines(lineSpacing)};hyphens:none;color:#000;orphans:2;widows:2;font-variant-ligatures:none}
p,h1,h2,h3,h4{margin:0;font-size:inherit;white-space:pre-wrap;overflow-wrap:anywhere;min-height:1lh}
p{text-align:justify;text-indent:${indent}mm}
p.flush,.title p,li p,td p,th p,figure p,.stamps p,.signature p{text-indent:0}
p.left{text-align:left}p.center{text-align:center}p.right{text-align:right}p.justify{text-align:justify}
p.small{font-size:${smallSize}pt;line-height:${lines(1)};margin-top:6pt}
h1,h2,h3,h4{margin:12pt 0 3pt;break-after:avoid;break-inside:avoid}
h1{text-align:center}h4{font-style:italic}
a{color:#0563c1}
.title{margin:0 0 12pt;break-inside:avoid;break-after:avoid;font-weight:bold;line-height:${lines(1)}}
.title p{text-align:center}`;
}

function listCss({ indent }: PageProfile): string {
  return `
@counter-style brackets{system:extends decimal;suffix:") "}
@counter-style letters{system:alphabetic;symbols:а б в г д е ж з и к л м н о п р с т у ф х ц ч ш щ э ю я;suffix:") "}
ul,ol{margin:0;padding:0 0 0 ${(indent + listStep).toFixed(2)}mm}
li ul,li ol{padding-left:${listStep}mm}
td ul,td ol,th ul,th ol{padding-left:${cellListStep}mm}
ul{list-style-type:"• "}ol.dots{list-style-type:decimal}ol.brackets{list-style-type:brackets}ol.letters{list-style-type:letters}`;
}

function tableCss({ tableSize, tableLineSpacing }: PageProfile): string {
  return `
table{width:100%;table-layout:fixed;border-collapse:collapse;margin:0 0 8pt;font-size:${tableSize}pt;line-height:${lines(tableLineSpacing)}}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{border:0.5pt solid #000;padding:0 1.5mm;vertical-align:top;font-weight:normal;text-align:left;height:1lh}
th{vertical-align:middle;font-weight:bold}
th p{text-align:center}td p{text-align:left}td.center p{text-align:center}td.right p{text-align:right}td.justify p{text-align:justify}
td p.left,th p.left{text-align:left}td p.center{text-align:center}td p.right,th p.right{text-align:right}td p.justify,th p.justify{text-align:justify}
.table-title{text-indent:0;text-align:left;break-after:avoid;margin-top:6pt}`;
}

function otherCss(profile: PageProfile): string {
  return `
.digits{position:absolute;visibility:hidden}
.page-break{break-after:page}
figure{margin:6pt 0;text-align:center;break-inside:avoid}
figure svg,figure img{display:block;margin:0 auto;max-width:100%;height:auto;max-height:${Math.round(textHeight(profile) * 0.85)}mm}
figcaption{margin-top:3pt;white-space:pre-wrap;overflow-wrap:anywhere;line-height:${lines(1)}}
figure .lost{border:0.5pt dashed #000;padding:6pt;text-align:center}
.stamps{display:grid;grid-template-columns:1fr 1fr;column-gap:10mm;margin-bottom:24pt;line-height:${lines(1)};break-inside:avoid}
.stamps p{text-align:left}
.signature{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,3fr) minmax(0,4fr);column-gap:5mm;align-items:end;margin-top:24pt;line-height:${lines(1)};break-inside:avoid}
.signature p{text-align:left}
.signature .line{border-bottom:0.5pt solid #000}
.signature .seal{grid-column:1 / -1;margin-top:6pt}
.watermark{position:fixed;inset:0;display:grid;place-content:center;z-index:-1;text-align:center;color:#00000026;line-height:1}
.watermark span{transform:rotate(-45deg);font-size:88pt;font-weight:bold;white-space:nowrap}`;
}

function lines(multiple: number): string {
  return (multiple * singleLine).toFixed(3);
}
