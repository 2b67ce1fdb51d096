import type { JSONContent } from '@tiptap/core';
import type { Block, Inline, List, Table } from '#shared/blocks/model.ts';

type TextLike = Extract<Inline, { type: 'text' | 'link' }>;

/**
 * A narrative text as the editor's document. Total: what the editor has no node for stands in it as one piece
 * (`blockObject`), kept whole; fields of a later version travel in `rest`. Two things do not come back: typed cell
 * values (a table in a person's hands is text), and pieces without anything in them (an empty run, a list of no items).
 */
export function blocksToDoc(blocks: readonly Block[]): JSONContent {
  return { type: 'doc', content: contentOf(blocks) };
}

function contentOf(blocks: readonly Block[]): JSONContent[] {
  const nodes = blocks.flatMap(nodesOf);
  return nodes.length > 0 ? nodes : [{ type: 'paragraph' }];
}

function nodesOf(block: Block): JSONContent[] {
  switch (block.type) {
    case 'paragraph': {
      const { type, inlines, align = null, ...rest } = block;
      return [{ type, attrs: { align, rest: keptOf(rest) }, content: inlinesToNodes(inlines) }];
    }
    case 'heading': {
      const { type, level, inlines, ...rest } = block;
      return [{ type, attrs: { level, rest: keptOf(rest) }, content: inlinesToNodes(inlines) }];
    }
    case 'list':
      return listNodes(block);
    case 'table':
      return tableNodes(block);
    case 'title':
    case 'pageBreak':
    case 'stamps':
    case 'signature':
    case 'chart':
    case 'image':
    case 'illustration':
    case 'unknown':
      return [{ type: 'blockObject', attrs: { block } }];
  }
}

function listNodes(list: List): JSONContent[] {
  const { type: _, ordered, start, items, ...rest } = list;
  if (items.length === 0) return [];
  const content = items.map((item) => ({ type: 'listItem', content: contentOf(item) }));
  const kept = keptOf(rest);
  return ordered
    ? [{ type: 'orderedList', attrs: { start: start ?? 1, rest: kept }, content }]
    : [{ type: 'bulletList', attrs: { rest: kept }, content }];
}

function tableNodes(table: Table): JSONContent[] {
  const { type, columns, header, rows, values: _, ...rest } = table;
  if (header.length + rows.length === 0) return [{ type: 'blockObject', attrs: { block: table } }];
  const width = Math.max(columns.length, ...[...header, ...rows].map((cells) => cells.length));
  const rowOf = (cellType: string) => (cells: readonly Block[][]) => ({
    type: 'tableRow',
    content: Array.from({ length: width }, (__, at) => ({
      type: cellType,
      attrs: { column: columns[at] ?? null },
      content: contentOf(cells[at] ?? []),
    })),
  });
  const content = [...header.map(rowOf('tableHeader')), ...rows.map(rowOf('tableCell'))];
  return [{ type, attrs: { rest: keptOf(rest) }, content }];
}

/** Runs that look the same are one; a newline inside a run is a break. */
export function inlinesToNodes(inlines: readonly Inline[]): JSONContent[] {
  const nodes: JSONContent[] = [];
  for (const node of inlines.flatMap(inlineNodes)) {
    const last = nodes.at(-1);
    if (last?.type === 'text' && node.type === 'text' && sameMarks(last, node))
      nodes[nodes.length - 1] = { ...last, text: `${last.text ?? ''}${node.text ?? ''}` };
    else nodes.push(node);
  }
  return nodes;
}

function inlineNodes(inline: Inline): JSONContent[] {
  switch (inline.type) {
    case 'text':
    case 'link':
      return textNodes(inline);
    case 'break': {
      const { type: _, ...rest } = inline;
      return [{ type: 'hardBreak', attrs: { rest: keptOf(rest) } }];
    }
    case 'chip':
    case 'mention':
      return [{ type: 'live', attrs: { inline } }];
  }
}

function textNodes(inline: TextLike): JSONContent[] {
  const marks = marksOf(inline);
  return inline.text
    .split('\n')
    .flatMap((text, at): JSONContent[] => [
      ...(at > 0 ? [{ type: 'hardBreak' }] : []),
      ...(text === '' ? [] : [{ type: 'text', text, marks }]),
    ]);
}

function marksOf(inline: TextLike): { type: string; attrs?: Record<string, unknown> }[] {
  const plain: Record<string, unknown> = { ...inline };
  for (const known of ['type', 'text', 'bold', 'italic', 'href']) delete plain[known];
  const rest = keptOf(plain);
  const kept = rest === null ? [] : [{ type: 'kept', attrs: { rest } }];
  if (inline.type === 'link') return [{ type: 'link', attrs: { href: inline.href } }, ...kept];
  return [
    ...(inline.bold ? [{ type: 'bold' }] : []),
    ...(inline.italic ? [{ type: 'italic' }] : []),
    ...kept,
  ];
}

function sameMarks(a: JSONContent, b: JSONContent): boolean {
  return JSON.stringify(a.marks) === JSON.stringify(b.marks);
}

/** The fields that are really there, or `null`. */
function keptOf(rest: Readonly<Record<string, unknown>>): Record<string, unknown> | null {
  const filled = Object.entries(rest).filter(([, value]) => value !== undefined);
  return filled.length === 0 ? null : Object.fromEntries(filled);
}
