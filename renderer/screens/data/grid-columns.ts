import { choices } from '#shared/facts/choices.ts';
import type { Control } from '#shared/facts/fields.ts';
import { type FactKind, isFactKind } from '#shared/facts/kinds.ts';
import { columnOf, leadOf } from '#shared/grid/columns.ts';
import type { GridQuery } from '#shared/grid/query.ts';
import { choiceName } from '#shared/text/choices.ts';
import type { CellEditorKind, Choice, GridColumn } from '#renderer/grid/model.ts';
import { call } from '#renderer/api/client.ts';
import type { ShownColumn } from '#renderer/state/grid-layout.ts';

/** The columns of facts as the grid draws and edits them. */
export function gridColumns(
  shown: readonly ShownColumn[],
  query: GridQuery,
  mayWrite: boolean,
): GridColumn[] {
  const filtered = new Set(query.filters.map(({ column }) => column));
  return shown.map(({ column, width }) => ({
    id: column.id,
    title: column.title,
    width,
    align: column.align,
    editable: column.editable && mayWrite,
    editor: editorOf(column.control),
    filtered: filtered.has(column.id),
    ...choicesOf(column.control),
  }));
}

/** Lists are typed as text with «;» between their entries: a list in a cell is read like that, too. */
function editorOf(control: Control): CellEditorKind {
  switch (control.type) {
    case 'choice':
      return 'choice';
    case 'reference':
      return 'reference';
    case 'date':
      return 'date';
    case 'figure':
    case 'integer':
    case 'decimal':
      return 'number';
    case 'yesNo':
      return 'yesNo';
    case 'longText':
    case 'list':
      return 'longText';
    default:
      return 'text';
  }
}

function choicesOf(control: Control): { readonly choices?: readonly Choice[] } {
  if (control.type !== 'choice') return {};
  const { list } = control;
  return { choices: choices[list].map((value) => ({ value, label: choiceName(list, value) })) };
}

/** What a reference in a column can be, by the words typed so far. */
export function findFor(kind: FactKind) {
  return async (id: string, text: string): Promise<readonly Choice[]> => {
    const kinds = referredKinds(columnOf(kind, id)?.control).slice(0, 10);
    if (kinds.length === 0) return [];
    const answer = await call('record:find', { kinds, text: text.slice(0, 200), limit: 30 });
    return answer.ok ? answer.value.found.map(({ id: value, title }) => ({ value, label: title })) : [];
  };
}

function referredKinds(control: Control | undefined): FactKind[] {
  if (control?.type === 'list') return referredKinds(control.of);
  if (control?.type === 'group') return referredKinds(leadOf(control.fields)?.control);
  return control?.type === 'reference' ? control.kinds.filter(isFactKind) : [];
}
