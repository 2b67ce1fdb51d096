/** The pictures of a document: Word keeps each as a part of its own, however often it is shown. */
export interface Media {
  /** Id of the relationship to a picture. `key` names it: the same key is the same picture. */
  idOf(key: string, extension: 'png' | 'jpeg', bytes: Uint8Array): string;
  /** The relationships collected so far, for `document.xml.rels`. */
  relationshipsXml(): string;
  /** The parts by their names in the package. */
  parts(): ReadonlyMap<string, Uint8Array>;
}

const imageType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/** Names count from 1 in order of appearance: the same document gives the same bytes. */
export function createMedia(): Media {
  const ids = new Map<string, string>();
  const targets: string[] = [];
  const parts = new Map<string, Uint8Array>();
  return {
    idOf(key, extension, bytes) {
      const known = ids.get(key);
      if (known !== undefined) return known;
      const id = `picture${ids.size + 1}`;
      const target = `media/${id}.${extension}`;
      ids.set(key, id);
      targets.push(`<Relationship Id="${id}" Type="${imageType}" Target="${target}"/>`);
      parts.set(`word/${target}`, bytes);
      return id;
    },
    relationshipsXml: () => targets.join(''),
    parts: () => parts,
  };
}
