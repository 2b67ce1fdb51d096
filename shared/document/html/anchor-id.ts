/**
 * Anchors of blocks as ids in the page, which become the names of places in the PDF: plain ASCII whatever the form
 * calls its items, and told apart from the ids of the page itself.
 */
const prefix = 'at-';

/** Stands after the last block. */
export const endId = 'end';

const breakPrefix = 'break-';

/** Where the text before a page break ends; each has a number of its own. */
export function idOfBreak(number: number): string {
  return `${breakPrefix}${number}`;
}

export function isBreakId(id: string): boolean {
  return id.startsWith(breakPrefix);
}

export function idOfAnchor(anchor: string): string {
  // A lone half of a pair cannot be written as a name.
  const written = encodeURIComponent(anchor.toWellFormed()).replaceAll(
    /[~!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${prefix}${written.replaceAll('%', '~')}`;
}

/** The anchor behind a name, or nothing if the name is not of an anchor. */
export function anchorOfId(id: string): string | undefined {
  if (!id.startsWith(prefix)) return undefined;
  try {
    return decodeURIComponent(id.slice(prefix.length).replaceAll('~', '%'));
  } catch {
    return undefined;
  }
}
