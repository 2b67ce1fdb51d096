import type { Attributes } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import type { Node } from '@tiptap/pm/model';
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view';
import type { Column } from '#shared/blocks/model.ts';
import { ownAttributes } from '#shared/paste/own-piece.ts';
import { sharesOf } from '../mapping/column-shares.ts';

/** For whoever the table is copied to; here the columns say it. */
function widthOf(cell: Node): { width?: string } {
  const width = columnOf(cell)?.width;
  return width === undefined ? {} : { width: String(width) };
}

/** The column that the cell was made in; `null` in a cell that was added here. */
const column: Attributes = { column: { default: null, rendered: false } };

const Cell = TableCell.extend({
  content: 'block+',
  renderHTML: ({ node }) => ['td', widthOf(node), 0],
  addAttributes() {
    return { ...this.parent?.(), ...column };
  },
});

/** Not a `th`: one in which nothing is written yet would be a heading of nothing. */
const HeaderCell = TableHeader.extend({
  content: 'block+',
  renderHTML: ({ node }) => ['td', { [ownAttributes.head]: '', ...widthOf(node) }, 0],
  addAttributes() {
    return { ...this.parent?.(), ...column };
  },
});

/** A table whose columns share the width as they will in the document. */
export const tableParts = [
  Table.extend({
    renderHTML: () => ['table', ['tbody', 0]],
    addNodeView:
      () =>
      ({ node }) =>
        new SharedWidthView(node),
  }),
  TableRow,
  HeaderCell,
  Cell,
];

export function columnOf(cell: Node | undefined | null): Column | undefined {
  return (cell?.attrs.column ?? undefined) as Column | undefined;
}

/** Shares of the columns of a table that stands in the editor. */
export function columnShares(table: Node): number[] {
  const rows = table.children;
  const width = Math.max(0, ...rows.map((row) => row.childCount));
  return sharesOf(
    Array.from({ length: width }, (_, at) =>
      rows.map((row) => columnOf(row.maybeChild(at))?.width).find((share) => share !== undefined),
    ),
  );
}

class SharedWidthView implements NodeView {
  readonly dom = document.createElement('div');
  readonly contentDOM = document.createElement('tbody');
  private readonly columns = document.createElement('colgroup');
  private node: Node;

  constructor(node: Node) {
    this.node = node;
    this.dom.className = 'tableFrame';
    const table = document.createElement('table');
    table.append(this.columns, this.contentDOM);
    this.dom.append(table);
    this.showWidths();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.showWidths();
    return true;
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target);
  }

  private showWidths(): void {
    const shares = columnShares(this.node);
    const whole = shares.reduce((sum, share) => sum + share, 0);
    const widths = shares.map((share) => `${((share / whole) * 100).toFixed(2)}%`);
    const shown = [...this.columns.children].map((each) => (each as HTMLElement).style.width);
    if (widths.join() === shown.join()) return;
    this.columns.replaceChildren(
      ...widths.map((width) => {
        const col = document.createElement('col');
        col.style.width = width;
        return col;
      }),
    );
  }
}
