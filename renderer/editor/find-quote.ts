import type { Node } from '@tiptap/pm/model';
import { liveOf } from './schema/live.ts';

/** Words of a text and which of their occurrences is meant, from 0. */
export interface Quote {
  readonly words: string;
  readonly nth: number;
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the words stand in the document; with fewer occurrences than asked for the last of them. Paragraph by
 * paragraph: words never reach over the end of one.
 */
export function findQuote(document: Node, { words, nth }: Quote): Range | undefined {
  const found: Range[] = [];
  if (words === '') return undefined;
  document.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const signs = signsOf(node, position + 1);
    const text = signs.map(({ sign }) => sign).join('');
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const [first, last] = [signs[at], signs[at + words.length - 1]];
      if (first && last) found.push({ from: first.from, to: last.to });
    }
    return false;
  });
  return found[nth] ?? found.at(-1);
}

/** Every sign of a paragraph as people read it, with its place; all signs of a live fact stand where it stands. */
function signsOf(paragraph: Node, start: number): (Range & { readonly sign: string })[] {
  const signs: (Range & { readonly sign: string })[] = [];
  paragraph.forEach((child, offset) => {
    const from = start + offset;
    const { text } = child;
    if (text !== undefined) {
      for (let at = 0; at < text.length; at += 1)
        signs.push({ sign: text.charAt(at), from: from + at, to: from + at + 1 });
      return;
    }
    const shown = child.type.name === 'live' ? liveOf(child).text : '\n';
    for (let at = 0; at < shown.length; at += 1)
      signs.push({ sign: shown.charAt(at), from, to: from + child.nodeSize });
  });
  return signs;
}
