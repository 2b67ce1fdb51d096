/** What an expression yields: lines of parts, before anything is known about paragraphs or cells. */
export type Part = { readonly text: string } | { readonly text: string; readonly href: string };

export interface Line {
  readonly parts: readonly Part[];
  readonly bullet?: boolean;
}

export type Value = readonly Line[];

export const nothing: Value = [];

export function isEmptyValue(value: Value): boolean {
  return value.every((line) => line.parts.every((part) => part.text.trim() === ''));
}

export function valueText(value: Value): string {
  return value.map((line) => line.parts.map((part) => part.text).join('')).join('\n');
}

/** Plain text with its addresses as links, a line a line. */
export function textValue(text: string): Value {
  return text.split(/\r\n?|\n/).map((line) => ({ parts: linkParts(line) }));
}

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
