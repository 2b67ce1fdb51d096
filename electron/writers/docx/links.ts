import { safeTarget } from '#shared/blocks/clean-text.ts';
import { escapeXml } from './xml.ts';

/** The link targets of a document: Word keeps them apart from the text, as relationships of the part. */
export interface Links {
  /** Id of the relationship to this target, or nothing if it may not be written (then the text stays plain). */
  idOf(href: string): string | undefined;
  /** The relationships collected so far, for `document.xml.rels`. */
  relationshipsXml(): string;
}

const hyperlinkType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Ids count from 1 in order of appearance, a target once: the same document gives the same bytes. */
export function createLinks(): Links {
  const ids = new Map<string, string>();
  return {
    idOf(href) {
      const target = safeTarget(href);
      // A reader that parses targets, as Microsoft's own packaging library does, refuses the whole file for a bad one.
      if (target === undefined || !URL.canParse(target)) return undefined;
      const known = ids.get(target);
      if (known !== undefined) return known;
      const id = `link${ids.size + 1}`;
      ids.set(target, id);
      return id;
    },
    relationshipsXml() {
      return Array.from(
        ids,
        ([target, id]) =>
          `<Relationship Id="${id}" Type="${hyperlinkType}" Target="${escapeXml(target)}" TargetMode="External"/>`,
      ).join('');
    },
  };
}
