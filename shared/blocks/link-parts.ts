/** A piece of a line of text: plain, or an address that leads somewhere. */
export type Part = { readonly text: string } | { readonly text: string; readonly href: string };

const address = /https?:\/\/[^\s<>«»"]+/gi;

/** Finds addresses in a text. A bracket, dot or comma that closes the sentence does not belong to the address. */
export function linkParts(text: string): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const found of text.matchAll(address)) {
    const href = withoutTail(found[0]);
    if (found.index > end) parts.push({ text: text.slice(end, found.index) });
    parts.push({ text: href, href });
    end = found.index + href.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

function withoutTail(target: string): string {
  const shorter = target.replace(/[.,;:!?'”]+$/, '');
  const unopened = shorter.endsWith(')') && !shorter.includes('(');
  return unopened ? withoutTail(shorter.slice(0, -1)) : shorter;
}
