import type { Block } from '#shared/blocks/model.ts';
import { linesOf } from '#shared/blocks/plain-text.ts';
import { valueText } from '#shared/forms/value.ts';
import type { FilledItem, FilledNode, FilledReport } from '#shared/report/filled.ts';
import type { Place } from './finding.ts';

/** A piece of text of a report with its place: a paragraph, a list entry, a cell, an entry of a view. */
export interface Passage {
  readonly place: Place;
  readonly text: string;
  /** `own`: written for this report; `fact`: comes from a record; `view`: a cell of a record or a free row. */
  readonly from: 'own' | 'fact' | 'view';
  /** The record behind it, where it comes from one. */
  readonly record?: string | undefined;
  /** Position among the passages of the same node, from 0. */
  readonly at: number;
}

/** Every text of a report in the order of print. Titles and headers of the form are the form's, and not here. */
export function passagesOf(report: FilledReport): Passage[] {
  const ofItems = report.sections.flatMap((section) =>
    section.items.flatMap((item) => item.nodes.flatMap((node) => ofNode(item, node))),
  );
  const ofAppendices = report.appendices.flatMap(({ id, number, title, blocks }) =>
    ofBlocks({ item: id, itemNumber: number === '' ? title : number, node: id }, blocks),
  );
  return [...ofItems, ...ofAppendices];
}

function ofNode(item: FilledItem, node: FilledNode): Passage[] {
  const place: Place = { item: item.id, itemNumber: item.number, node: node.id };
  switch (node.type) {
    case 'text':
      return ofBlocks(place, node.blocks);
    case 'fact':
      return valueText(node.value)
        .split('\n')
        .filter((line) => line !== '')
        .map((text, at) => ({ place, text, from: 'fact', record: node.record, at }));
    case 'chart':
      return [];
    case 'table':
    case 'list': {
      const cells = node.rows.flatMap((row) =>
        row.cells.map((cell) => ({
          place: { ...place, row: row.id, column: cell.column },
          text: valueText(cell.value),
          from: row.free || cell.override !== undefined ? ('own' as const) : ('view' as const),
          record: row.free ? undefined : row.id,
        })),
      );
      return cells.filter(({ text }) => text !== '').map((cell, at) => ({ ...cell, at }));
    }
  }
}

function ofBlocks(place: Place, blocks: readonly Block[]): Passage[] {
  return blocks
    .flatMap(linesOf)
    .filter((line) => line.trim() !== '')
    .map((text, at) => ({ place, text, from: 'own' as const, at }));
}
