import { Failure } from '#shared/contract/failure.ts';
import { contentType, mainPart, relationshipsOf, targetsOf } from '../opc.ts';
import type { Archive } from '../unzip.ts';
import { readXmlTree, type XmlElement } from '../xml-tree.ts';
import { unread, wordNamespaces } from './word-xml.ts';

/** The parts of a DOCX that say something, read as trees when they are asked for. */
export interface DocxParts {
  /** The name of the main part: `word/document.xml`. */
  readonly name: string;
  readonly document: XmlElement;
  /** Of `styles`, `numbering`, `footnotes`, `endnotes`; nothing where the file has no such part. */
  readonly part: (type: string) => { readonly name: string; readonly root: XmlElement } | undefined;
  /** Addresses outside of the file that a part points at, by their ids. */
  readonly targets: (part: string) => ReadonlyMap<string, string>;
}

/** Throws `docx/not-docx` for an archive of another sort, and what reading throws. */
export function openDocx(archive: Archive): DocxParts {
  const name = mainPart(archive);
  const bytes = name === undefined ? undefined : archive.read(name);
  if (
    name === undefined ||
    bytes === undefined ||
    !/wordprocessingml|ms-word/.test(contentType(archive, name))
  )
    throw new Failure('docx/not-docx');
  const related = [...relationshipsOf(archive, name).values()];
  return {
    name,
    document: readXmlTree(bytes, wordNamespaces, unread),
    part(type) {
      const found = related.find((each) => each.type === type)?.target;
      const content = found === undefined ? undefined : archive.read(found);
      return found === undefined || content === undefined
        ? undefined
        : { name: found, root: readXmlTree(content, wordNamespaces, unread) };
    },
    targets: (part) => targetsOf(archive, part),
  };
}
