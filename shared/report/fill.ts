import type { Fact } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { boundsOf, type FactDate } from '#shared/facts/fact-date.ts';
import type { FactNode, Form, FormItem, FormNode, ViewNode } from '#shared/forms/definition.ts';
import { evaluate, type EvaluationContext } from '#shared/forms/evaluate.ts';
import { formatFigure } from '#shared/forms/format.ts';
import { selectFacts } from '#shared/forms/select.ts';
import { nothing, textValue, type Value } from '#shared/forms/value.ts';
import { type Measured, measure } from '#shared/indicators/computed.ts';
import { fillState } from './fill-state.ts';
import type {
  FilledCell,
  FilledColumn,
  FilledFact,
  FilledItem,
  FilledNode,
  FilledReport,
  FilledRow,
  FilledView,
} from './filled.ts';
import { presetOf } from './preset.ts';
import type { ReportView } from './report.ts';

/** All that a filled report is made of. Texts and decisions are by node id. */
export interface FillInput {
  readonly form: Form;
  readonly period: FactDate;
  readonly project: string | undefined;
  readonly facts: FactLookup;
  readonly texts: ReadonlyMap<string, string>;
  readonly views: ReadonlyMap<string, ReportView>;
}

/** One filling; an indicator that counts thousands of records counts them once, for its figure and its sources. */
interface Filling extends FillInput {
  readonly measured: Map<string, Measured | undefined>;
}

/** Fills a form. Pure: the same input gives the same report, and nothing in it is a copy that could grow old. */
export function fill(given: FillInput): FilledReport {
  const input: Filling = { ...given, measured: new Map() };
  return {
    titleLines: input.form.titleLines.map((line) => withYear(line, input.period)),
    sections: input.form.sections.map((section) => ({
      id: section.id,
      number: section.number,
      title: section.title,
      items: section.items.map((item) => fillItem(item, input)),
    })),
  };
}

function fillItem(item: FormItem, input: Filling): FilledItem {
  const nodes = item.nodes.map((node) => fillNode(node, input));
  const { id, number, title, layout, renewal } = item;
  return { id, number, title, layout, renewal, nodes, state: fillState(nodes) };
}

function fillNode(node: FormNode, input: Filling): FilledNode {
  switch (node.type) {
    case 'text': {
      const { id, label, hint, required, leadsTo } = node;
      return { type: 'text', id, label, hint, required, leadsTo, text: input.texts.get(node.id) ?? '' };
    }
    case 'fact':
      return fillFact(node, input);
    case 'table':
    case 'list':
      return fillView(node, input);
  }
}

function fillFact(node: FactNode, input: Filling): FilledFact {
  const { id, label, hint, required, edits } = node;
  const project = input.project === undefined ? undefined : input.facts.get(input.project);
  const value = project ? evaluate(node.value, project, contextOf(input)) : nothing;
  return { type: 'fact', id, label, hint, required, edits, record: project?.id, kind: 'project', value };
}

function fillView(node: ViewNode, input: Filling): FilledView {
  const decisions = input.views.get(node.id);
  const facts = selectFacts(node.source, { period: input.period, project: input.project }, input.facts);
  const columns = columnsOf(node, input.period);
  const rows: FilledRow[] = [
    ...facts.map((fact) => factRow(fact, node, decisions, input)),
    ...(decisions?.freeRows ?? []).map(({ id, cells }) => freeRow(id, cells, columns)),
  ];
  const isLeftOut = (row: FilledRow) => decisions?.leftOut.includes(row.id) ?? false;
  return {
    type: node.type,
    id: node.id,
    hint: node.hint,
    required: node.required,
    label: node.type === 'list' ? node.label : undefined,
    kind: node.source.kind,
    marker: node.type === 'list' ? node.marker : 'none',
    rowNumbers: node.type === 'table' ? node.rowNumbers : undefined,
    columns,
    rows: inOrder(
      rows.filter((row) => !isLeftOut(row)),
      decisions?.order ?? [],
    ),
    leftOut: rows.filter(isLeftOut),
    preset: presetOf(node.source, { period: input.period, project: input.project }),
    absence: decisions?.absence,
  };
}

/** The one column of a list is called after the list. */
const listColumn = 'entry';

function columnsOf(node: ViewNode, period: FactDate): FilledColumn[] {
  if (node.type === 'list') {
    return [{ id: listColumn, title: node.label, width: 1, align: 'left', required: true }];
  }
  return node.columns.map(({ id, title, width, align, required }) => ({
    id,
    title: withYear(title, period),
    width,
    align,
    required,
  }));
}

function factRow(fact: Fact, node: ViewNode, decisions: ReportView | undefined, input: Filling): FilledRow {
  const expressions =
    node.type === 'list'
      ? [{ id: listColumn, value: node.value }]
      : node.columns.map(({ id, value }) => ({ id, value }));
  const context = contextOf(input);
  return {
    id: fact.id,
    free: false,
    cells: expressions.map(({ id, value }): FilledCell => {
      const original = evaluate(value, fact, context);
      const override = decisions?.overrides.find((each) => each.row === fact.id && each.column === id);
      return {
        column: id,
        value: override ? textValue(override.text) : original,
        override: override && { reason: override.reason, original },
        behind: 'measure' in value ? behindOf(fact, input) : undefined,
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

function contextOf(input: Filling): EvaluationContext {
  return {
    facts: input.facts,
    measure: (indicator) => {
      const measured = measureOf(indicator, input);
      return measured && formatFigure(measured.figure);
    },
  };
}

function behindOf(fact: Fact, input: Filling): FilledCell['behind'] {
  const measured = measureOf(fact, input);
  return measured && { source: measured.source, records: measured.records };
}

function measureOf(fact: Fact, input: Filling): Measured | undefined {
  if (!isIndicator(fact)) return undefined;
  if (!input.measured.has(fact.id)) {
    input.measured.set(fact.id, measure(fact, input.period, input.facts));
  }
  return input.measured.get(fact.id);
}

function isIndicator(fact: Fact): fact is Fact<'indicator'> {
  return fact.kind === 'indicator';
}

/** «{year}» is the year of the period: of a school year both, «2025-2026». */
function withYear(text: string, period: FactDate): string {
  const year =
    period.precision === 'schoolYear'
      ? `${period.startYear}-${period.startYear + 1}`
      : boundsOf(period).from.slice(0, 4);
  return text.replaceAll('{year}', year);
}
