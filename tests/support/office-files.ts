import { strToU8, zipSync } from 'fflate';
import type { Cell, Table } from '#shared/tables/table.ts';

/** Files of people as their programs write them, made by hand: only what a reader needs of them. */
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

export function zip(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

export interface BookParts {
  /** By name: what stands within `worksheet`. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Items of the shared strings. */
  readonly strings?: string;
  /** What stands within `styleSheet`. */
  readonly styles?: string;
  readonly hidden?: readonly string[];
  readonly date1904?: boolean;
}

export function xlsxFiles({
  sheets,
  strings = '',
  styles = '',
  hidden = [],
  date1904,
}: BookParts): Record<string, string> {
  const names = Object.keys(sheets);
  const list = names
    .map((name, at) => {
      const state = hidden.includes(name) ? ' state="hidden"' : '';
      return `<sheet name="${name}" sheetId="${at + 1}"${state} r:id="s${at}"/>`;
    })
    .join('');
  const related = names.map((_, at) => relationship(`s${at}`, 'worksheet', `worksheets/sheet${at + 1}.xml`));
  return {
    ...frame('xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'),
    'xl/workbook.xml': `<workbook xmlns="${spreadsheet}" xmlns:r="${officeDocument}"><workbookPr${
      date1904 ? ' date1904="1"' : ''
    }/><sheets>${list}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...related,
      relationship('t', 'sharedStrings', 'sharedStrings.xml'),
      relationship('u', 'styles', '/xl/styles.xml'),
    ]),
    'xl/sharedStrings.xml': `<sst xmlns="${spreadsheet}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${spreadsheet}">${styles}</styleSheet>`,
    ...Object.fromEntries(
      names.map((name, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet xmlns="${spreadsheet}">${sheets[name]}</worksheet>`,
      ]),
    ),
  };
}

export const xlsx = (parts: BookParts): Uint8Array => zip(xlsxFiles(parts));

/** `body` with the prefix `w`, or with the prefix that is named. */
export function docx(body: string, prefix = 'w'): Uint8Array {
  return zip({
    ...frame(
      'word/document.xml',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    ),
    'word/document.xml': `<${prefix}:document xmlns:${prefix}="${word}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><${prefix}:body>${body}</${prefix}:body></${prefix}:document>`,
  });
}

/** `body` within `office:spreadsheet` or `office:text`; `styles` are the automatic ones. */
export function openDocument(kind: 'spreadsheet' | 'text', body: string, styles = ''): Uint8Array {
  const namespaces = ['office', 'table', 'text', 'style']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  return zip({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'META-INF/manifest.xml':
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
  });
}

/** Rows as texts, for a short comparison. */
export const texts = (table: Table | undefined): string[][] | undefined =>
  table?.rows.map((row) => row.map((cell) => cell.text));

export const cellAt = (table: Table | undefined, row: number, column: number): Cell | undefined =>
  table?.rows[row]?.[column];

function frame(part: string, type: string) {
  return {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Override PartName="/${part}" ContentType="${type}"/></Types>`,
    '_rels/.rels': relationships([relationship('m', 'officeDocument', part)]),
  };
}

const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${officeDocument}/${type}" Target="${target}"/>`;

const relationships = (all: readonly string[]) =>
  `<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`;
