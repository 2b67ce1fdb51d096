import { parseDocument } from 'htmlparser2';
import type { Markup } from '#shared/paste/markup.ts';

interface Parsed {
  readonly type: string;
  readonly data?: string;
  readonly name?: string;
  readonly attribs?: Record<string, string>;
  readonly children?: readonly Parsed[];
}

/** HTML as a tree of plain values, without a browser. */
export function markupOf(html: string): Markup[] {
  return treeOf(parseDocument(html).children);
}

function treeOf(nodes: readonly Parsed[]): Markup[] {
  return nodes.flatMap(({ type, data = '', name, attribs = {}, children = [] }): Markup[] => {
    if (type === 'text') return [data];
    return name === undefined || !['tag', 'script', 'style'].includes(type)
      ? []
      : [{ tag: name, attributes: attribs, children: treeOf(children) }];
  });
}
