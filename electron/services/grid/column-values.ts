import type { FactKind } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import type { Control } from '#shared/facts/fields.ts';
import { valueText } from '#shared/grid/cell-text.ts';
import { readColumn } from '#shared/grid/column-value.ts';
import { columnOf, leadOf } from '#shared/grid/columns.ts';

/** More to choose from than a person reads; the search in a column finds the rest. */
const mostValues = 500;

interface Counted {
  readonly value: string;
  readonly text: string;
  readonly count: number;
}

/** The codes and ids that stand in a column, by how often: what a filter offers. */
export function columnValues(kind: FactKind, id: string, facts: FactLookup): Counted[] {
  const column = columnOf(kind, id);
  if (!column) return [];
  const counts = new Map<string, number>();
  for (const fact of facts.list(kind)) {
    for (const code of codesOf(readColumn(column, fact.fields), column.control)) {
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  const control = singleControl(column.control);
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostValues)
    .map(([value, count]) => ({ value, count, text: textOf(value, control, facts) }));
}

function codesOf(value: unknown, control: Control): string[] {
  if (value === undefined) return [];
  if (control.type === 'list' && Array.isArray(value)) {
    return value.flatMap((entry: unknown) => codesOf(entry, control.of));
  }
  if (control.type === 'group') {
    const lead = leadOf(control.fields);
    return lead ? codesOf(Reflect.get(Object(value), lead.name), lead.control) : [];
  }
  return typeof value === 'string' || typeof value === 'boolean' ? [String(value)] : [];
}

function singleControl(control: Control): Control {
  if (control.type === 'list') return singleControl(control.of);
  if (control.type !== 'group') return control;
  return leadOf(control.fields)?.control ?? control;
}

function textOf(value: string, control: Control, facts: FactLookup): string {
  return valueText(control.type === 'yesNo' ? value === 'true' : value, control, facts);
}
