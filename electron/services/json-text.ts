/** A text read as JSON, or where it stops being JSON; lines and columns from 1. */
export type JsonText =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly line: number; readonly column: number; readonly cause: unknown };

export function readJsonText(text: string): JsonText {
  // A byte order mark is what Windows editors leave at the start.
  const content = text.replace(/^\ufeff/, '');
  try {
    return { ok: true, value: JSON.parse(content) };
  } catch (cause) {
    const before = content.slice(0, faultPosition(content)).split('\n');
    return { ok: false, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, cause };
  }
}

/**
 * Where a text stops being JSON. The parser does not always say, so the longest beginning is sought that only
 * breaks off but has no fault; in big files the search would take too long, and their end is told instead.
 */
function faultPosition(content: string): number {
  const said = faultOf(content);
  if (typeof said === 'number') return said;
  if (said === undefined || content.length > 2 ** 22) return content.length;
  let [good, bad] = [0, content.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    const found = faultOf(content.slice(0, middle));
    if (found === 'unsaid' || (typeof found === 'number' && found < middle)) bad = middle;
    else good = middle;
  }
  return good;
}

/** The position of the fault as the parser says it; nothing where the text is whole or only breaks off. */
function faultOf(text: string): number | 'unsaid' | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const stated = /position (\d+)/.exec(message)?.[1];
    if (stated !== undefined) return Number(stated);
    return message.startsWith('Unexpected end') ? undefined : 'unsaid';
  }
}
