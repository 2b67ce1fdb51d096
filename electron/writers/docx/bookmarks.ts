/** Places of a document that can be named: Word keeps a bookmark of each, under a name of ours. */
export interface Bookmarks {
  /** The content with its bookmark around it; an anchor that was met before names its first place only. */
  around(anchor: string | undefined, content: string): string;
}

export function createBookmarks(): Bookmarks {
  const known = new Set<string>();
  return {
    around(anchor, content) {
      if (anchor === undefined || known.has(anchor)) return content;
      known.add(anchor);
      const id = known.size;
      return `<w:bookmarkStart w:id="${id}" w:name="letopis_${id}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
    },
  };
}
