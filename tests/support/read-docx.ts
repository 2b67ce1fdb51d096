import { strFromU8, unzipSync } from 'fflate';
import { createCounter } from './word-numbering.ts';
import type { Counter } from './word-numbering.ts';
import { at, elements, isOn, numberOf, ownText, parseWordXml, valueAt } from './word-xml.ts';
import type { WordElement } from './word-xml.ts';
import { parseXml } from './xml.ts';

/** What a reader of the file has before the eyes, in order. */
export interface DocxContent {
  blocks: DocxBlock[];
  page: DocxPage;
  /** Text of the header from page 2 and of the first page; a page number is «{PAGE}». */
  headers: { default: string | undefined; first: string | undefined };
  /** Style names by id, as Word shows them. */
  styles: ReadonlyMap<string, string>;
  properties: { title: string; creator: string; language: string; created: string };
  /** Every part of the package as text, for checks of the file itself. */
  parts: ReadonlyMap<string, string>;
}

export type DocxBlock = DocxParagraph | DocxTable;

export interface DocxParagraph {
  type: 'paragraph';
  /** Breaks as «\n», tabs as «\t». */
  text: string;
  /** Id of the style; nothing for «Обычный». */
  style: string | undefined;
  /** The automatic number or bullet; its text is not in `text`. */
  list: { numId: number; level: number; label: string } | undefined;
  links: { text: string; target: string | undefined }[];
  /** What the paragraph says of itself, apart from its style. */
  align: string | undefined;
  firstLine: number | undefined;
  pageBreakBefore: boolean;
}

export interface DocxTable {
  type: 'table';
  caption: string | undefined;
  fixedLayout: boolean;
  /** Widths of the grid, twips. */
  columns: number[];
  rows: DocxRow[];
}

export interface DocxRow {
  /** Repeated at the top of each page. */
  header: boolean;
  /** Not broken across pages. */
  whole: boolean;
  cells: DocxCell[];
}

export interface DocxCell {
  /** Twips. */
  width: number | undefined;
  blocks: DocxBlock[];
  /** Texts of the cell's paragraphs with their labels, those of inner tables too. */
  lines: string[];
}

/** Twips. */
export interface DocxPage {
  width: number;
  height: number;
  margins: { left: number; right: number; top: number; bottom: number };
  /** The first page has a header of its own. */
  ownFirstPage: boolean;
}

/**
 * Reads a DOCX of any producer, independently of the program's own reader and writer. Every XML part has to be
 * well-formed, otherwise it throws. Text boxes, notes and comments are left out.
 */
export function readDocx(bytes: Uint8Array): DocxContent {
  const parts = xmlParts(bytes);
  const part = (name: string): WordElement | undefined => {
    const source = parts.get(name);
    return source === undefined ? undefined : parseWordXml(source);
  };
  const body = at(part('word/document.xml'), 'body');
  const targets = relationshipTargets(parts.get('word/_rels/document.xml.rels'));
  const reading = { counter: createCounter(part('word/numbering.xml')), targets };
  const section = elements(body, 'sectPr').at(-1);
  const header = (type: string): string | undefined => {
    const reference = elements(section, 'headerReference').find((each) => each.attribute('type') === type);
    const target = targets.get(reference?.attribute('id') ?? '');
    return target === undefined ? undefined : headerText(part(`word/${target}`));
  };
  return {
    blocks: blocksIn(body, reading),
    page: pageOf(section),
    headers: { default: header('default'), first: header('first') },
    styles: stylesOf(part('word/styles.xml')),
    properties: propertiesOf(part('docProps/core.xml')),
    parts,
  };
}

/** The lines of blocks as a person reads them, labels and cells included. */
export function docxLines(blocks: readonly DocxBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table') return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines));
    return [block.list === undefined ? block.text : `${block.list.label} ${block.text}`];
  });
}

interface Reading {
  counter: Counter;
  targets: ReadonlyMap<string, string>;
}

function xmlParts(bytes: Uint8Array): Map<string, string> {
  const entries = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  const parts = new Map(entries.map(([name, content]) => [name, strFromU8(content)]));
  for (const [name, source] of parts) {
    try {
      parseXml(source);
    } catch (error) {
      throw new Error(`The part ${name} is broken`, { cause: error });
    }
  }
  return parts;
}

function relationshipTargets(source: string | undefined): Map<string, string> {
  const relationships = source === undefined ? [] : parseXml(source).children;
  return new Map(
    relationships.flatMap((each) =>
      typeof each === 'string'
        ? []
        : [[each.attributes.get('Id') ?? '', each.attributes.get('Target') ?? '']],
    ),
  );
}

/** Containers whose content reads on as if they were not there. */
const transparent = new Set([
  'sdt',
  'sdtContent',
  'smartTag',
  'customXml',
  'ins',
  'mc:AlternateContent',
  'mc:Choice',
]);

function blocksIn(parent: WordElement | undefined, reading: Reading): DocxBlock[] {
  return elements(parent).flatMap((element): DocxBlock[] => {
    if (element.name === 'p') return [paragraphOf(element, reading)];
    if (element.name === 'tbl') return [tableOf(element, reading)];
    return transparent.has(element.name) ? blocksIn(element, reading) : [];
  });
}

function paragraphOf(element: WordElement, reading: Reading): DocxParagraph {
  const properties = at(element, 'pPr');
  return {
    type: 'paragraph',
    text: textOf(element),
    style: valueAt(properties, 'pStyle'),
    list: listOf(properties, reading),
    links: linksIn(element, reading),
    align: valueAt(properties, 'jc'),
    firstLine: numberOf(at(properties, 'ind')?.attribute('firstLine')),
    pageBreakBefore: isOn(at(properties, 'pageBreakBefore')),
  };
}

function listOf(properties: WordElement | undefined, reading: Reading): DocxParagraph['list'] {
  const numId = numberOf(valueAt(properties, 'numPr', 'numId'));
  // Zero takes a paragraph out of the list of its style.
  if (numId === undefined || numId === 0) return undefined;
  const level = numberOf(valueAt(properties, 'numPr', 'ilvl')) ?? 0;
  return { numId, level, label: reading.counter(numId, level) };
}

const signs: Record<string, string> = {
  br: '\n',
  cr: '\n',
  tab: '\t',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00AD',
};

function textOf(element: WordElement): string {
  return elements(element)
    .map((child) => {
      if (child.name === 't') return ownText(child);
      if (child.name === 'r' || child.name === 'hyperlink' || transparent.has(child.name))
        return textOf(child);
      return signs[child.name] ?? '';
    })
    .join('');
}

function linksIn(element: WordElement, reading: Reading): DocxParagraph['links'] {
  return elements(element).flatMap((child) => {
    if (transparent.has(child.name)) return linksIn(child, reading);
    if (child.name !== 'hyperlink') return [];
    return [{ text: textOf(child), target: reading.targets.get(child.attribute('id') ?? '') }];
  });
}

function tableOf(element: WordElement, reading: Reading): DocxTable {
  const properties = at(element, 'tblPr');
  return {
    type: 'table',
    caption: valueAt(properties, 'tblCaption'),
    fixedLayout: at(properties, 'tblLayout')?.attribute('type') === 'fixed',
    columns: elements(at(element, 'tblGrid'), 'gridCol').map((column) => Number(column.attribute('w'))),
    rows: elements(element, 'tr').map((row) => ({
      header: isOn(at(row, 'trPr', 'tblHeader')),
      whole: isOn(at(row, 'trPr', 'cantSplit')),
      cells: elements(row, 'tc').map((cell) => cellOf(cell, reading)),
    })),
  };
}

function cellOf(element: WordElement, reading: Reading): DocxCell {
  const blocks = blocksIn(element, reading);
  return {
    width: numberOf(at(element, 'tcPr', 'tcW')?.attribute('w')),
    blocks,
    lines: docxLines(blocks),
  };
}

function pageOf(section: WordElement | undefined): DocxPage {
  const size = at(section, 'pgSz');
  const margins = at(section, 'pgMar');
  const margin = (side: string): number => Number(margins?.attribute(side));
  return {
    width: Number(size?.attribute('w')),
    height: Number(size?.attribute('h')),
    margins: { left: margin('left'), right: margin('right'), top: margin('top'), bottom: margin('bottom') },
    ownFirstPage: isOn(at(section, 'titlePg')),
  };
}

function headerText(header: WordElement | undefined): string {
  return elements(header, 'p')
    .map((paragraph) =>
      elements(paragraph, 'r')
        .map((run) => {
          const field = at(run, 'instrText');
          return field === undefined ? textOf(run) : `{${ownText(field).trim()}}`;
        })
        .join(''),
    )
    .join('\n');
}

function stylesOf(styles: WordElement | undefined): Map<string, string> {
  return new Map(
    elements(styles, 'style').map((style) => [
      style.attribute('styleId') ?? '',
      valueAt(style, 'name') ?? '',
    ]),
  );
}

function propertiesOf(core: WordElement | undefined): DocxContent['properties'] {
  const text = (name: string): string => {
    const element = at(core, name);
    return element === undefined ? '' : ownText(element);
  };
  return {
    title: text('dc:title'),
    creator: text('dc:creator'),
    language: text('dc:language'),
    created: text('dcterms:created'),
  };
}
