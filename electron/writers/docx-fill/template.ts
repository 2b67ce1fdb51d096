import { zipSync } from 'fflate';
import { Failure } from '#shared/contract/failure.ts';
import type { Piece } from '#shared/from-word/piece.ts';
import { decodeXml } from '#electron/readers/decode.ts';
import { type BodyElement, bodyElements } from '#electron/readers/docx/body-elements.ts';
import { createNumbering } from '#electron/readers/docx/numbering.ts';
import { openDocx } from '#electron/readers/docx/open-docx.ts';
import { readPieces } from '#electron/readers/docx/pieces.ts';
import { readStyles } from '#electron/readers/docx/styles.ts';
import { wordNamespaces } from '#electron/readers/docx/word-xml.ts';
import { openArchive } from '#electron/readers/unzip.ts';
import { elementAt, readXmlTree, type XmlElement } from '#electron/readers/xml-tree.ts';
import type { Edit } from './edits.ts';

/** A Word file that is to be filled: its body as it is written, and as it is read. */
export interface Template {
  /** The main part as text; places of elements count its characters. */
  readonly source: string;
  /** Paragraphs and tables of the body, as `Place.at` counts them. */
  readonly elements: readonly BodyElement[];
  readonly pieces: readonly Piece[];
  /** Says in the root element what `w:` is, where the file itself does not. */
  readonly opening: readonly Edit[];
  /** The file with another main part; everything else stays byte for byte. */
  readonly withSource: (source: string) => Uint8Array;
}

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

/** Throws what reading a DOCX throws, by the codes of archives and tables. */
export function openTemplate(bytes: Uint8Array): Template {
  const archive = openArchive(bytes);
  const parts = openDocx(archive);
  const main = archive.read(parts.name);
  if (main === undefined) throw new Failure('docx/damaged');
  const source = decodeXml(main);
  const root = readXmlTree(main, wordNamespaces);
  const body = elementAt(root, 'w:body');
  const pieces = readPieces(body, {
    styles: readStyles(parts.part('styles')?.root),
    numbering: createNumbering(parts.part('numbering')?.root),
    targets: parts.targets(parts.name),
    noteNumber: () => undefined,
    withBoxes: false,
  });
  return {
    source,
    elements: bodyElements(body),
    pieces,
    opening: openingOf(source, root),
    withSource(changed) {
      const files = archive.names
        .filter((name) => !name.endsWith('/'))
        .map((name): [string, Uint8Array] => [
          name,
          name.toLowerCase() === parts.name.toLowerCase()
            ? encoded(changed)
            : (archive.read(name) ?? new Uint8Array()),
        ]);
      return zipSync(Object.fromEntries(files), { level: 6 });
    },
  };
}

function openingOf(source: string, root: XmlElement): Edit[] {
  const tag = source.slice(root.from, root.inner);
  const [, uri] = /\sxmlns:w\s*=\s*["']([^"']*)["']/.exec(tag) ?? [];
  if (uri === transitional || uri === strict) return [];
  const at = root.inner - 1;
  return [{ from: at, to: at, text: ` xmlns:w="${tag.includes(strict) ? strict : transitional}"` }];
}

function encoded(source: string): Uint8Array {
  const head = source.slice(0, 200).replace(/(<\?xml[^>]*encoding\s*=\s*)["'][^"']*["']/i, '$1"UTF-8"');
  return new TextEncoder().encode(`${head}${source.slice(200)}`);
}
