import type { Form, FormItem } from '#shared/forms/definition.ts';
import type { TextItem, TextReport } from './text-report.ts';

/** A finding as the text lets it be foreseen. */
export interface ExpectedFinding {
  readonly rule: string;
  readonly item: string;
  readonly node: string;
  readonly row: number | undefined;
  readonly column: string | undefined;
}

/** What the text leaves empty though the form requires it. */
export function expectedFindings(report: TextReport, form: Form): ExpectedFinding[] {
  const texts = report.sections.flatMap((section) => section.items);
  return form.sections
    .flatMap((section) => section.items)
    .flatMap((item) => {
      const text = texts.find(({ id }) => id === item.id);
      if (!text) throw new Error(`No item ${item.number}`);
      return item.nodes.filter((node) => node.required).flatMap((node) => gapsOf(node, item, text));
    });
}

function gapsOf(node: FormItem['nodes'][number], item: FormItem, text: TextItem): ExpectedFinding[] {
  const base = { item: item.number, node: node.id, row: undefined, column: undefined };
  const filled: Readonly<Record<typeof node.type, boolean>> = {
    text: text.paragraphs.length > 0,
    fact: text.paragraphs.length > 0,
    list:
      text.entries.length > 0 ||
      (node.type === 'list' && node.marker === 'none' && text.paragraphs.length > 0),
    table: (text.table?.rows.length ?? 0) > 0,
    chart: false,
  };
  if (!filled[node.type]) return [{ ...base, rule: 'completeness.node-empty' }];
  if (node.type !== 'table') return [];
  return (text.table?.rows ?? []).flatMap(({ cells }, row) =>
    node.columns.flatMap((column, at): ExpectedFinding[] =>
      column.required && cells[at]?.length === 0
        ? [{ ...base, rule: cellRule(column.value), row: row + 1, column: column.id }]
        : [],
    ),
  );
}

/** Fields whose emptiness has a sentence of its own. */
const toldOf: Readonly<Record<string, string>> = {
  resultDescription: 'completeness.plan-result',
  actualParticipation: 'completeness.partner-participation',
  functions: 'completeness.staff-functions',
};

function cellRule(value: object): string {
  const printed = JSON.stringify(value);
  const field = Object.keys(toldOf).find((each) => printed.includes(`"${each}"`));
  return (field && toldOf[field]) ?? 'completeness.cell-empty';
}
