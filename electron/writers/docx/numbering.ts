import type { PageProfile } from '#shared/document/page-profile.ts';
import { twipsFromMillimetres } from './measures.ts';
import { escapeXml, xmlDeclaration } from './xml.ts';

export interface ListKind {
  readonly ordered: boolean;
  /** Lists in cells are indented less: a column is narrow. */
  readonly inTable: boolean;
  /** Depth of nesting from 0. */
  readonly level: number;
  readonly start: number;
}

/** Lists of a document. Each has a numbering instance of its own, so that its numbers start anew. */
export interface Numbering {
  /** Takes a list in; the answer is its `w:numId`. */
  add(list: ListKind): number;
  /** The part `word/numbering.xml`. */
  xml(): string;
}

/** Word knows nine levels; deeper lists stay at the last. */
export const deepestLevel = 8;

export function createNumbering(profile: PageProfile): Numbering {
  const instances: string[] = [];
  return {
    add(list) {
      const id = instances.length + 1;
      instances.push(instanceXml(id, list));
      return id;
    },
    xml() {
      const definitions = kinds.map((kind, id) => definitionXml(id, kind, profile));
      return `${xmlDeclaration}<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${definitions.join('')}${instances.join('')}</w:numbering>`;
    },
  };
}

/** Distance of the text of a list item from the left edge of its surroundings, twips. */
export function listIndent(level: number, inTable: boolean, profile: PageProfile): number {
  const { first, step } = indents(inTable, profile);
  return first + step * (level + 1);
}

function indents(inTable: boolean, profile: PageProfile): { first: number; step: number } {
  // The step has room for a number of two digits with its stop at the size of the text around it.
  return inTable ? { first: 0, step: 360 } : { first: twipsFromMillimetres(profile.indent), step: 480 };
}

type Kind = Pick<ListKind, 'ordered' | 'inTable'>;
const kinds: readonly Kind[] = [
  { ordered: false, inTable: false },
  { ordered: true, inTable: false },
  { ordered: false, inTable: true },
  { ordered: true, inTable: true },
];

/** «1.», then «1)», then «а)», and round again: neighbouring depths are told apart by their labels. */
const orderedFormats = [
  { format: 'decimal', after: '.' },
  { format: 'decimal', after: ')' },
  { format: 'russianLower', after: ')' },
] as const;

function definitionXml(id: number, kind: Kind, profile: PageProfile): string {
  const levels = Array.from({ length: deepestLevel + 1 }, (_, level) => levelXml(level, kind, profile));
  // Word takes definitions of the same nsid for one list when text is copied between documents.
  return `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="4C65740${id}"/><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>`;
}

function levelXml(level: number, kind: Kind, profile: PageProfile): string {
  const { format, text } = kind.ordered ? orderedLevel(level) : { format: 'bullet', text: '•' };
  const { step } = indents(kind.inTable, profile);
  const left = listIndent(level, kind.inTable, profile);
  const font = kind.ordered
    ? ''
    : `<w:rPr><w:rFonts w:ascii="${escapeXml(profile.font)}" w:hAnsi="${escapeXml(profile.font)}" w:cs="${escapeXml(profile.font)}"/></w:rPr>`;
  return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="${step}"/></w:pPr>${font}</w:lvl>`;
}

function orderedLevel(level: number): { format: string; text: string } {
  const { format, after } = orderedFormats[level % orderedFormats.length] ?? orderedFormats[0];
  return { format, text: `%${level + 1}${after}` };
}

function instanceXml(id: number, list: ListKind): string {
  const definition = kinds.findIndex(
    (kind) => kind.ordered === list.ordered && kind.inTable === list.inTable,
  );
  // Instances of one definition count on from each other unless they say where to start.
  const start = list.ordered
    ? `<w:lvlOverride w:ilvl="${list.level}"><w:startOverride w:val="${list.start}"/></w:lvlOverride>`
    : '';
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${start}</w:num>`;
}
