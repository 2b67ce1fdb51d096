import { zip } from './office-files.ts';

/** DOCX files made by hand: only what a reader needs of them, with the parts that a test is about. */
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export interface WordParts {
  /** Within `w:body`, `w:styles`, `w:numbering`, `w:footnotes`, `w:endnotes`. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** Addresses of links by their ids. */
  readonly links?: Readonly<Record<string, string>>;
}

export function wordParts({ body, links = {}, ...parts }: WordParts): Record<string, string> {
  const own = Object.entries(parts).filter(([, content]) => content !== undefined);
  return {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/>${own
      .map(([name]) => `<Override PartName="/word/${name}.xml" ContentType="${type}.${name}+xml"/>`)
      .join('')}</Types>`,
    '_rels/.rels': relationships([['m', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationships(
      own.map(([name]) => [name, name, `${name}.xml`]),
      links,
    ),
    ...Object.fromEntries(own.map(([name, content]) => [`word/${name}.xml`, root(name, content)])),
  };
}

const root = (name: string, content: string) =>
  `<w:${name} xmlns:w="${word}" xmlns:r="${officeDocument}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml">${content}</w:${name}>`;

export const wordFile = (parts: WordParts): Uint8Array => zip(wordParts(parts));

function relationships(
  inner: readonly (readonly [string, string, string])[],
  outer: Readonly<Record<string, string>> = {},
): string {
  const all = [
    ...inner.map(
      ([id, name, target]) =>
        `<Relationship Id="${id}" Type="${officeDocument}/${name}" Target="${target}"/>`,
    ),
    ...Object.entries(outer).map(
      ([id, target]) =>
        `<Relationship Id="${id}" Type="${officeDocument}/hyperlink" Target="${target}" TargetMode="External"/>`,
    ),
  ];
  return `<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`;
}

/** A run; `look` is what stands within `w:rPr`. */
export const run = (text: string, look = ''): string =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs; `properties` are what stands within `w:pPr`. A plain text is one run. */
export const para = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`;

export const bold = '<w:b/>';
export const centred = '<w:jc w:val="center"/>';
export const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;
export const listed = (num: number, depth = 0): string =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${num}"/></w:numPr>`;

/** A cell of paragraphs, or of one plain text. */
export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : para(content)}</w:tc>`;
export const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((each) => (each.startsWith('<w:tc>') ? each : cell(each))).join('')}</w:tr>`;
export const headRow = (...cells: readonly string[]): string =>
  row(...cells).replace('<w:tr>', '<w:tr><w:trPr><w:tblHeader/></w:trPr>');
export const table = (...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;

export const style = (id: string, name: string, more: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;

/** A scheme of levels `[format, text]`, and the list 1, 2, … that uses it. */
export function scheme(num: number, ...levels: readonly (readonly [string, string])[]): string {
  const all = levels.map(
    ([format, text], depth) =>
      `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${num}">${all.join('')}</w:abstractNum><w:num w:numId="${num}"><w:abstractNumId w:val="${num}"/></w:num>`;
}
