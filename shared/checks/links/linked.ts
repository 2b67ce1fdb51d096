import type { Block } from '#shared/blocks/model.ts';
import type { FilledItem, FilledNode, FilledReport } from '#shared/report/filled.ts';
import type { Place } from '../finding.ts';
import { inlinesOf } from '../inlines.ts';

/** A link as it stands in a report: where it leads, and the words that one sees. */
export interface Linked {
  readonly place: Place;
  readonly href: string;
  readonly text: string;
  /** In a text of the report's own, which `mendBlocks` can change. */
  readonly own: boolean;
}

const known = new WeakMap<FilledReport, readonly Linked[]>();

/** Every link of a report in the order of print. */
export function linksOf(report: FilledReport): readonly Linked[] {
  const kept = known.get(report);
  if (kept) return kept;
  const ofItems = report.sections.flatMap(({ items }) =>
    items.flatMap((item) => item.nodes.flatMap((node) => ofNode(item, node))),
  );
  const ofAppendices = report.appendices.flatMap(({ id, number, title, blocks }) =>
    ofBlocks(blocks, { item: id, itemNumber: number === '' ? title : number, node: id }),
  );
  const links = [...ofItems, ...ofAppendices];
  known.set(report, links);
  return links;
}

function ofNode(item: FilledItem, node: FilledNode): Linked[] {
  const place: Place = { item: item.id, itemNumber: item.number, node: node.id };
  if (node.type === 'text') return ofBlocks(node.blocks, place);
  if (node.type === 'chart') return [];
  if (node.type === 'fact') return ofValue(node.value, place);
  return node.rows.flatMap((row) =>
    row.cells.flatMap((cell) => ofValue(cell.value, { ...place, row: row.id, column: cell.column })),
  );
}

type Parts = readonly { readonly parts: readonly { readonly text: string; readonly href?: string }[] }[];

function ofValue(value: Parts, place: Place): Linked[] {
  return value.flatMap(({ parts }) =>
    parts.flatMap(({ text, href }) => (href === undefined ? [] : [{ place, href, text, own: false }])),
  );
}

function ofBlocks(blocks: readonly Block[], place: Place): Linked[] {
  return inlinesOf(blocks).flatMap((inline) =>
    inline.type === 'link' ? [{ place, href: inline.href, text: inline.text, own: true }] : [],
  );
}
