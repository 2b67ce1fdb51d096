import { definedId, type Form, nodesOf, type ViewNode } from '#shared/forms/definition.ts';
import type { FilledView } from '#shared/report/filled.ts';

const known = new WeakMap<Form, ReadonlyMap<string, ViewNode>>();

/** What the form says of a view that is filled; nothing for one that the form no longer has. */
export function definedView(form: Form, view: FilledView): ViewNode | undefined {
  const views = known.get(form) ?? viewsOf(form);
  known.set(form, views);
  return views.get(definedId(view.id));
}

function viewsOf(form: Form): ReadonlyMap<string, ViewNode> {
  return new Map(
    nodesOf(form).flatMap((node) => (node.type === 'table' || node.type === 'list' ? [[node.id, node]] : [])),
  );
}

/** Columns that print this field of a fact, in whatever expression. */
export function columnsPrinting(node: ViewNode | undefined, field: string): string[] {
  if (node?.type !== 'table') return [];
  const quoted = `"${field}"`;
  return node.columns.filter(({ value }) => JSON.stringify(value).includes(quoted)).map(({ id }) => id);
}
