import type { JSONContent } from '@tiptap/core';
import type { Align, Block, Column, Heading, Inline, List, Table } from '#shared/blocks/model.ts';
import { sharesOf } from './column-shares.ts';

/** The editor's document as a narrative text. Total: a node that nobody knows is kept as an `unknown` block. */
export function docToBlocks(doc: JSONContent): Block[] {
  return blocksOf(doc.content ?? []);
}

/** One empty paragraph is how an editor shows nothing. */
function blocksOf(nodes: readonly JSONContent[]): Block[] {
  const [only] = nodes;
  const isNothing = nodes.length === 1 && only !== undefined && isBareParagraph(only);
  return isNothing ? [] : nodes.map(blockOf);
}

function isBareParagraph({ type, attrs, content = [] }: JSONContent): boolean {
  return type === 'paragraph' && content.length === 0 && (attrs?.align ?? attrs?.rest ?? null) === null;
}

function blockOf(node: JSONContent): Block {
  switch (node.type) {
    case 'paragraph': {
      const align = attributesOf(node).align;
      return { type: 'paragraph', ...restOf(node), inlines: inlinesOf(node), ...(align ? { align } : {}) };
    }
    case 'heading': {
      const level = attributesOf(node).level ?? 3;
      return { type: 'heading', ...restOf(node), level, inlines: inlinesOf(node) };
    }
    case 'bulletList':
    case 'orderedList':
      return listOf(node);
    case 'table':
      return tableOf(node);
    case 'blockObject':
      return attributesOf(node).block ?? { type: 'unknown', original: {} };
    default:
      return { type: 'unknown', original: { ...node } };
  }
}

function listOf(node: JSONContent): List {
  const ordered = node.type === 'orderedList';
  const start = attributesOf(node).start ?? 1;
  const items = (node.content ?? []).map((item) => blocksOf(item.content ?? []));
  return { type: 'list', ...restOf(node), ordered, ...(ordered && start !== 1 ? { start } : {}), items };
}

function tableOf(node: JSONContent): Table {
  const rows = (node.content ?? []).map((row) => row.content ?? []);
  const firstBody = rows.findIndex((row) => row.some(({ type }) => type !== 'tableHeader'));
  const headerRows = firstBody === -1 ? rows.length : firstBody;
  const cells = rows.map((row) => row.map((cell) => blocksOf(cell.content ?? [])));
  return {
    type: 'table',
    ...restOf(node),
    columns: columnsOf(rows),
    header: cells.slice(0, headerRows),
    rows: cells.slice(headerRows),
  };
}

/** Each cell knows the column that it was made in; a column without such a cell was added here. */
function columnsOf(rows: readonly (readonly JSONContent[])[]): Column[] {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const known = Array.from({ length: width }, (_, at) =>
    rows.map((row) => row[at] && attributesOf(row[at]).column).find(Boolean),
  );
  const shares = sharesOf(known.map((column) => column?.width));
  return known.map((column, at) => ({ ...column, width: shares[at] ?? 1 }));
}

function inlinesOf({ content = [] }: JSONContent): Inline[] {
  return content.flatMap((node): Inline[] => {
    if (node.type === 'text') return [textOf(node)];
    if (node.type === 'hardBreak') return [{ type: 'break', ...restOf(node) }];
    const live = attributesOf(node).inline;
    return live ? [live] : [];
  });
}

function textOf({ text = '', marks = [] }: JSONContent): Inline {
  const mark = (type: string) => marks.find((each) => each.type === type);
  const rest = mark('kept')?.attrs?.rest as Record<string, unknown> | undefined;
  const href: unknown = mark('link')?.attrs?.href;
  if (typeof href === 'string') return { ...rest, type: 'link', href, text };
  return {
    ...rest,
    type: 'text',
    text,
    ...(mark('bold') ? { bold: true } : {}),
    ...(mark('italic') ? { italic: true } : {}),
  };
}

function restOf(node: JSONContent): Record<string, unknown> {
  return { ...attributesOf(node).rest };
}

/** What our own schema puts into nodes; its type is the schema's word. */
interface Attributes {
  readonly align?: Align | null;
  readonly level?: Heading['level'];
  readonly start?: number;
  readonly rest?: Readonly<Record<string, unknown>> | null;
  readonly column?: Column | null;
  readonly block?: Block | null;
  readonly inline?: Inline | null;
}

function attributesOf({ attrs = {} }: JSONContent): Attributes {
  return attrs;
}
