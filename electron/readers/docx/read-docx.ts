import { Failure } from '#shared/contract/failure.ts';
import type { Block } from '#shared/blocks/model.ts';
import { blocksOf } from '#shared/from-word/blocks-of.ts';
import { understandHeadings } from '#shared/from-word/headings.ts';
import type { ParagraphPiece, Piece } from '#shared/from-word/piece.ts';
import { limits } from '#shared/tables/table.ts';
import type { ErrorCode } from '#shared/text/errors.ts';
import { fromWordText } from '#shared/text/from-word.ts';
import { openArchive } from '../unzip.ts';
import { elementAt, elementsOf } from '../xml-tree.ts';
import { createNumbering } from './numbering.ts';
import { type DocxParts, openDocx } from './open-docx.ts';
import { type PieceContext, readPieces } from './pieces.ts';
import { readStyles } from './styles.ts';

export interface DocxContent {
  /** In the order of the file; foot- and endnotes at the end. */
  readonly pieces: readonly Piece[];
  /** The same as a document: headings, lists, tables. */
  readonly blocks: readonly Block[];
}

/**
 * Reads a DOCX whole (ECMA-376 part 1): paragraphs with their automatic labels, bold and italic, links and line breaks;
 * tables with their merges spread out; text boxes after what they hang on; notes at the end. Tracked insertions are read,
 * deletions are not; pictures leave a mark. A pure function of the bytes, for a worker thread.
 * Throws failures of the codes `docx/…`, nothing else.
 */
export function readDocx(bytes: Uint8Array): DocxContent {
  try {
    const pieces = readWhole(bytes);
    if (pieces.length === 0) throw new Failure('docx/empty');
    return { pieces, blocks: blocksOf(understandHeadings(pieces)) };
  } catch (error) {
    throw error instanceof Failure ? new Failure(ownCode(error.code), error.details, error) : error;
  }
}

/** The ways into archives and XML speak of tables; here the whole document is meant. */
const ownCodes: Readonly<Partial<Record<ErrorCode, ErrorCode>>> = {
  'table/too-large': 'docx/too-large',
  'table/damaged': 'docx/damaged',
  'table/protected': 'docx/protected',
};

function ownCode(code: ErrorCode): ErrorCode {
  return ownCodes[code] ?? code;
}

function readWhole(bytes: Uint8Array): Piece[] {
  if (bytes.length > limits.source) throw new Failure('docx/too-large');
  if (isCompound(bytes)) throw new Failure('docx/old-or-protected');
  if (!isZip(bytes)) throw new Failure('docx/not-docx');
  const parts = openDocx(openArchive(bytes));
  const notes = createNotes();
  const context: PieceContext = {
    styles: readStyles(parts.part('styles')?.root),
    numbering: createNumbering(parts.part('numbering')?.root),
    targets: parts.targets(parts.name),
    noteNumber: (kind, id) => notes.numberOf(kind, id),
    withBoxes: true,
  };
  const body = readPieces(elementAt(parts.document, 'w:body'), context);
  return [...body, ...notePieces(parts, notes.met, context)].filter(saysSomething);
}

function saysSomething(piece: Piece): boolean {
  return piece.type === 'table' || piece.inlines.length > 0;
}

interface Note {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

function createNotes() {
  const met: Note[] = [];
  return {
    met: met as readonly Note[],
    numberOf(kind: Note['kind'], id: string): number {
      const known = met.findIndex((note) => note.kind === kind && note.id === id);
      return known === -1 ? met.push({ kind, id }) : known + 1;
    },
  };
}

/** «[сноска 1] …» for each note that the text names. A note within a note is not counted any more. */
function notePieces(parts: DocxParts, met: readonly Note[], context: PieceContext): Piece[] {
  if (met.length === 0) return [];
  const kinds = { footnote: parts.part('footnotes'), endnote: parts.part('endnotes') };
  return met.flatMap(({ kind, id }, at) => {
    const part = kinds[kind];
    const note = elementsOf(part?.root, `w:${kind}`).find((each) => each.attributes['w:id'] === id);
    const inNote = { ...context, targets: parts.targets(part?.name ?? ''), noteNumber: () => undefined };
    const paragraphs = readPieces(note, inNote).filter((piece) => piece.type === 'paragraph');
    return paragraphs.map((piece, index) => noted(piece, index === 0 ? at + 1 : undefined));
  });
}

function noted(piece: ParagraphPiece, number: number | undefined): ParagraphPiece {
  const mark = number === undefined ? [] : [{ type: 'text' as const, text: `${fromWordText.note(number)} ` }];
  return { ...piece, at: undefined, role: 'note', inlines: [...mark, ...piece.inlines] };
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** A .doc of Word 97, or a DOCX behind a password. */
function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
}
