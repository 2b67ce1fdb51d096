import { sameContent } from '#shared/facts/canonical.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { valueText as printed } from '#shared/forms/value.ts';
import { valueText } from '#shared/grid/cell-text.ts';
import { columnOf } from '#shared/grid/columns.ts';
import { readColumn } from '#shared/grid/column-value.ts';
import { type CellContext, parseCell } from '#shared/grid/parse-cell.ts';
import type { FilledFact } from '#shared/report/filled.ts';

/** What a text of the file would change in the record that the report is about. */
export interface FactChange {
  readonly read?: string | undefined;
  readonly present?: string | undefined;
  readonly problem?: string | undefined;
  readonly same: boolean;
  readonly set: Readonly<Record<string, unknown>>;
}

/** One field takes the whole text; two dates («2022–2025») take an end of the range each. */
export function changeOfFact(
  node: FilledFact,
  text: string,
  facts: FactLookup,
  match: CellContext['match'],
): FactChange {
  const present = printed(node.value);
  const shown = present === '' ? {} : { present };
  const fact = node.record === undefined ? undefined : facts.get(node.record);
  if (!fact) return { ...shown, same: false, problem: 'reference-missing', set: {} };
  const texts = node.edits.length === 1 ? [text] : rangeEnds(text);
  if (texts.length !== node.edits.length) return { ...shown, same: false, problem: 'not-in-line', set: {} };
  const parsed = node.edits.map((field, at) => parsedField(fact, field, texts[at] ?? '', { match }));
  const problem = parsed.find((each) => 'problem' in each)?.problem;
  if (problem !== undefined) return { ...shown, same: false, problem, set: {} };
  const set = Object.fromEntries(node.edits.map((field, at) => [field, parsed[at]?.value]));
  const same = node.edits.every((field) => sameContent(Reflect.get(fact.fields, field), set[field]));
  const read = node.edits
    .map((field) => {
      const column = columnOf(fact.kind, field);
      return column ? valueText(set[field], column.control, facts) : '';
    })
    .join('–');
  return { ...shown, ...(read === text ? {} : { read }), same, set };
}

function parsedField(
  fact: Fact,
  field: string,
  text: string,
  context: CellContext,
): { readonly value?: unknown; readonly problem?: string } {
  const column = columnOf(fact.kind, field);
  if (!column?.editable) return { problem: 'not-in-line' };
  const parsed = parseCell(column, text, context, readColumn(column, fact.fields));
  return parsed.ok ? { value: parsed.value } : { problem: parsed.problem };
}

/** «2022–2025гг.» → «2022», «2025». */
function rangeEnds(text: string): string[] {
  const [, from, to] =
    /^\D*?(.+?)\s*(?:[-–—]|по)\s*(.+?)\s*(?:г{1,2}\.?|год\p{L}*)?\.?$/u.exec(text.trim()) ?? [];
  return from === undefined || to === undefined ? [] : [from, to];
}
