import type { NodeContent } from '#shared/from-word/contents.ts';
import type { FilledItem, FilledNode, FilledReport } from '#shared/report/filled.ts';
import { itemBlocks } from './item-blocks.ts';
import { printedRows } from './table-of.ts';
import { valueBlocks } from './value-blocks.ts';

/** What each node of a report prints, without the words of the form around it: for a file that has these words itself. */
export function nodeContents(report: FilledReport): Map<string, NodeContent> {
  const items = report.sections.flatMap((section) => section.items);
  return new Map(
    items.flatMap((item) => item.nodes.map((node) => [node.id, contentOf(item, node)] as const)),
  );
}

function contentOf(item: FilledItem, node: FilledNode): NodeContent {
  if (node.type === 'table' && printedRows(node).length > 0) {
    const rows = printedRows(node).map((row) =>
      Object.fromEntries(row.cells.map(({ column, value }) => [column, valueBlocks(value)])),
    );
    return { type: 'rows', rows };
  }
  if (node.type === 'table') return { type: 'rows', rows: [] };
  const bare = node.type === 'chart' ? node : { ...node, lead: undefined, leadsTo: undefined };
  return { type: 'blocks', blocks: itemBlocks({ ...item, layout: 'bare', nodes: [bare] }) };
}
