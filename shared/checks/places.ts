import { valueText } from '#shared/forms/value.ts';
import type { FilledItem, FilledNode, FilledReport, FilledRow, FilledView } from '#shared/report/filled.ts';
import type { Place } from './finding.ts';

/** A node of a report with the place that findings about it have. */
export interface NodePlace<N extends FilledNode = FilledNode> {
  readonly item: FilledItem;
  readonly node: N;
  readonly place: Place;
}

export function nodesOf(report: FilledReport): NodePlace[] {
  return report.sections.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.nodes.map((node) => ({
        item,
        node,
        place: { item: item.id, itemNumber: item.number, node: node.id },
      })),
    ),
  );
}

export function viewsOf(report: FilledReport): NodePlace<FilledView>[] {
  return nodesOf(report).filter(
    (each): each is NodePlace<FilledView> => each.node.type === 'table' || each.node.type === 'list',
  );
}

/** How a sentence calls an item: by its number, one without a number by its title. */
export function itemName({ number, title }: FilledItem): string {
  return number === '' ? `«${title}»` : number;
}

/** Where a report begins: of findings about it as a whole. */
export function wholePlace(report: FilledReport): Place {
  const [first] = nodesOf(report);
  return first?.place ?? { item: '', itemNumber: '', node: '' };
}

export function cellText(row: FilledRow, column: string): string {
  const cell = row.cells.find((each) => each.column === column);
  return cell ? valueText(cell.value) : '';
}
