import { linkParts, type Part } from './link-parts.ts';
import type { Block, Inline, List, Paragraph } from './model.ts';

/**
 * Plain narrative text as people type it: a line is a paragraph; lines that begin with «-», «–», «•», «·» and a
 * space are a bulleted list, lines «1.» or «1)» with rising numbers a numbered one; addresses become links.
 */
export function blocksOfText(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    const entry = bullet(line) ?? numbered(line);
    if (!entry) {
      if (line.trim() !== '') blocks.push(paragraphOf(linkParts(line.trim())));
      continue;
    }
    const open = openList(blocks.at(-1), entry);
    const item: Block[] = [paragraphOf(linkParts(entry.text))];
    if (open) open.items.push(item);
    else
      blocks.push({ type: 'list', ordered: entry.number !== undefined, start: entry.number, items: [item] });
  }
  return blocks;
}

interface Entry {
  readonly text: string;
  readonly number?: number;
}

function bullet(line: string): Entry | undefined {
  const found = /^\s*[-–—•·]\s+(\S.*)$/.exec(line);
  return found?.[1] === undefined ? undefined : { text: found[1].trim() };
}

function numbered(line: string): Entry | undefined {
  const found = /^\s*(\d{1,3})[.)]\s+(\S.*)$/.exec(line);
  return found?.[2] === undefined ? undefined : { text: found[2].trim(), number: Number(found[1]) };
}

/** The list that the entry goes on with: of the same sort, and for numbers the next one. */
function openList(last: Block | undefined, entry: Entry): List | undefined {
  if (last?.type !== 'list' || last.ordered !== (entry.number !== undefined)) return undefined;
  if (entry.number !== undefined && entry.number !== (last.start ?? 1) + last.items.length) return undefined;
  return last;
}

/** With an address in it a paragraph stands to the left: justified, its few words would be torn apart. */
export function paragraphOf(parts: readonly Part[]): Paragraph {
  const align = parts.some((part) => 'href' in part) ? { align: 'left' as const } : {};
  return { type: 'paragraph', inlines: parts.map(inlineOf), ...align };
}

export function inlineOf(part: Part): Inline {
  return 'href' in part
    ? { type: 'link', href: part.href, text: part.text }
    : { type: 'text', text: part.text };
}
