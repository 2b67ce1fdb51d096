import type { Fact } from '#shared/facts/kinds.ts';
import { type Figure, sumFigures } from '#shared/facts/figure.ts';
import type { ViewNode } from '#shared/forms/definition.ts';
import { evaluate } from '#shared/forms/evaluate.ts';
import type { Expression } from '#shared/forms/expression.ts';
import { parseFigure } from '#shared/forms/parse-figure.ts';
import { formatFigure } from '#shared/forms/format.ts';
import { selectFacts } from '#shared/forms/select.ts';
import { exactNumber, figureOf, typedValue } from '#shared/forms/sums.ts';
import { filledIn } from '#shared/forms/template.ts';
import { nothing, textValue, type Value, valueText } from '#shared/forms/value.ts';
import type { FilledCell, FilledColumn, FilledRow, FilledView } from './filled.ts';
import type { Filling } from './filling.ts';
import { presetOf } from './preset.ts';
import type { ReportView } from './report.ts';

/** A view of facts with the report's decisions about it: rows left out, order, overridden cells, free rows. */
export function fillView(node: ViewNode, filling: Filling): FilledView {
  const { input, scope, words } = filling;
  const decisions = input.views.get(node.id);
  const facts = selectFacts(node.source, scope, input.facts);
  const columns = columnsOf(node, filling);
  const all: FilledRow[] = [
    ...facts.map((fact) => factRow(fact, node, decisions, filling)),
    ...(decisions?.freeRows ?? []).map(({ id, cells }) => freeRow(id, cells, columns)),
  ];
  const isLeftOut = (row: FilledRow) => decisions?.leftOut.includes(row.id) ?? false;
  const rows = inOrder(
    all.filter((row) => !isLeftOut(row)),
    decisions?.order ?? [],
  );
  const { lead } = node.type === 'list' ? node : { lead: undefined };
  return {
    type: node.type,
    id: node.id,
    hint: node.hint,
    required: node.required,
    label: node.label === undefined ? undefined : filledIn(node.label, words),
    titled: node.type === 'table' && node.titled === true,
    lead: lead === undefined ? undefined : filledIn(lead, words),
    kind: node.source.kind,
    marker: node.type === 'list' ? node.marker : 'none',
    rowNumbers: node.type === 'table' ? node.rowNumbers : undefined,
    columns,
    rows,
    totals: totalsOf(node, rows, filling),
    leftOut: all.filter(isLeftOut),
    preset: presetOf(node.source, scope),
    absence: decisions?.absence,
  };
}

/** The one column of a list is called after the list. */
const listColumn = 'entry';

function columnsOf(node: ViewNode, { words }: Filling): FilledColumn[] {
  if (node.type === 'list') {
    const title = filledIn(node.label, words);
    return [{ id: listColumn, title, width: 1, align: 'left', required: true }];
  }
  return node.columns.map(({ id, title, width, align, required }) => ({
    id,
    title: filledIn(title, words),
    width,
    align,
    required,
  }));
}

function expressionsOf(node: ViewNode): { readonly id: string; readonly value: Expression }[] {
  return node.type === 'list'
    ? [{ id: listColumn, value: node.value }]
    : node.columns.map(({ id, value }) => ({ id, value }));
}

function factRow(fact: Fact, node: ViewNode, decisions: ReportView | undefined, filling: Filling): FilledRow {
  const { context, scope, input } = filling;
  return {
    id: fact.id,
    free: false,
    cells: expressionsOf(node).map(({ id, value }): FilledCell => {
      const original = evaluate(value, fact, context);
      const override = decisions?.overrides.find((each) => each.row === fact.id && each.column === id);
      const measured = 'measure' in value ? filling.figures.measured(fact) : undefined;
      const typed = measured ? exactNumber(measured.figure) : typedValue(value, fact, scope, input.facts);
      return {
        column: id,
        value: override ? textValue(override.text) : original,
        typed: override ? undefined : typed,
        override: override && { reason: override.reason, original },
        behind: measured && { source: measured.source, records: measured.records },
      };
    }),
  };
}

function freeRow(
  id: string,
  cells: Readonly<Record<string, string>>,
  columns: readonly FilledColumn[],
): FilledRow {
  return {
    id,
    free: true,
    cells: columns.map((column): FilledCell => {
      const text = cells[column.id] ?? '';
      const value: Value = text === '' ? nothing : textValue(text);
      return { column: column.id, value, override: undefined, behind: undefined };
    }),
  };
}

function inOrder(rows: readonly FilledRow[], order: readonly string[]): FilledRow[] {
  const place = new Map(order.map((id, at) => [id, at]));
  const last = order.length;
  return rows.toSorted((a, b) => (place.get(a.id) ?? last) - (place.get(b.id) ?? last));
}

/** Sums of the columns that the form adds up: of what is printed, overridden and free cells included. */
function totalsOf(node: ViewNode, rows: readonly FilledRow[], filling: Filling): Record<string, Value> {
  if (node.type !== 'table') return {};
  const added = node.columns.filter(({ total }) => total === true);
  return Object.fromEntries(
    added.flatMap(({ id, value }) => {
      const sum = sumFigures(rows.flatMap((row) => cellFigure(row, id, value, filling) ?? []));
      return sum ? [[id, textValue(formatFigure(sum))]] : [];
    }),
  );
}

function cellFigure(
  row: FilledRow,
  column: string,
  value: Expression,
  { input, scope }: Filling,
): Figure | undefined {
  const cell = row.cells.find((each) => each.column === column);
  const fact = row.free || cell?.override ? undefined : input.facts.get(row.id);
  if (fact) return figureOf(value, fact, scope, input.facts);
  return cell ? parseFigure(valueText(cell.value)) : undefined;
}
