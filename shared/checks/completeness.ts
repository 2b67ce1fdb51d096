import type { FilledItem, FilledNode, FilledReport } from '#shared/report/filled.ts';
import { type Gap, gapsOf } from '#shared/report/fill-state.ts';
import type { Finding } from './finding.ts';

/**
 * Completeness: required texts, tables and cells that are empty. An empty part of the form stops finalising; an
 * empty cell (plan row without result, partner without actual participation) asks for a reason.
 */
export function completeness(report: FilledReport): Finding[] {
  return report.sections.flatMap((section) =>
    section.items.flatMap((item) =>
      item.nodes.flatMap((node) => gapsOf(node).map((gap) => finding(item, node, gap))),
    ),
  );
}

function finding(item: FilledItem, node: FilledNode, gap: Gap): Finding {
  const ofCell = gap.row !== undefined;
  const isView = node.type === 'table' || node.type === 'list';
  return {
    id: ['completeness', gap.node, gap.row, gap.column].filter(Boolean).join('/'),
    family: 'completeness',
    rule: ofCell ? 'cell-empty' : isView ? 'view-empty' : 'node-empty',
    level: ofCell ? 'reason' : 'finalising',
    item: item.id,
    itemNumber: item.number,
    node: gap.node,
    row: gap.row,
    column: gap.column,
    details: {
      item: item.number,
      ...(gap.rowNumber === undefined ? {} : { row: gap.rowNumber }),
      ...(gap.columnTitle === undefined ? {} : { column: gap.columnTitle }),
    },
  };
}
