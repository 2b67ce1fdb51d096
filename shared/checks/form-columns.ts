import { definedId, type Form, nodesOf, type ViewNode } from '#shared/forms/definition.ts';
import type { FilledView } from '#shared/report/filled.ts';

/** What the form says of a view that is filled; nothing for one that the form no longer has. */
export function definedView(form: Form, view: FilledView): ViewNode | undefined {
  const id = definedId(view.id);
  return nodesOf(form).find(
    (node): node is ViewNode => (node.type === 'table' || node.type === 'list') && node.id === id,
  );
}

/** Columns that print this field of a fact, in whatever expression. */
export function columnsPrinting(node: ViewNode | undefined, field: string): string[] {
  if (node?.type !== 'table') return [];
  const quoted = `"${field}"`;
  return node.columns.filter(({ value }) => JSON.stringify(value).includes(quoted)).map(({ id }) => id);
}
