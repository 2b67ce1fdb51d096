import type { FactDate } from '#shared/facts/fact-date.ts';
import { parseDate } from '#shared/facts/parse-date.ts';
import type { ViewNode } from '#shared/forms/definition.ts';
import type { FilledRow, FilledView } from '#shared/report/filled.ts';
import { columnsPrinting, definedView } from '../form-columns.ts';
import { cellText } from '../places.ts';
import type { CheckInput } from '../rule.ts';

/** A row of a view with its date, as the report prints it. */
export interface DatedRow {
  readonly row: FilledRow;
  /** As printed, from 1. */
  readonly number: number;
  readonly date: FactDate;
  /** The column that prints it, where the form has one. */
  readonly column: string | undefined;
  readonly written: string;
}

/** Fields that hold the day of a row, by kind; of a plan the real one before the planned one. */
const dateFields: Readonly<Record<string, readonly string[]>> = {
  planItem: ['actualPeriod', 'plannedPeriod'],
  event: ['date'],
  training: ['date'],
  award: ['date'],
  bestPractice: ['date'],
};

/** True when the view takes what lies in the report's period: plans do, unless they are those of the next one. */
export function isOfPeriod(view: FilledView, { form }: CheckInput): boolean {
  const node = definedView(form, view);
  const within = node && withinOf(node);
  return within === 'period' || (within === undefined && view.kind === 'planItem');
}

function withinOf({ source }: ViewNode): string | undefined {
  return source.where.flatMap((condition) => ('within' in condition ? [condition.within] : []))[0];
}

/** Columns that print when something was. */
export function dateColumns(view: FilledView, { form }: CheckInput): string[] {
  const fields = dateFields[view.kind] ?? [];
  const node = definedView(form, view);
  return [...new Set(fields.flatMap((field) => columnsPrinting(node, field)))];
}

/** Rows whose date is known: of a fact, or written into a cell by hand. */
export function datedRows(view: FilledView, input: CheckInput): readonly DatedRow[] {
  const kept = known.get(view);
  if (kept) return kept;
  const rows = readDates(view, input);
  known.set(view, rows);
  return rows;
}

const known = new WeakMap<FilledView, readonly DatedRow[]>();

function readDates(view: FilledView, input: CheckInput): DatedRow[] {
  const [column] = dateColumns(view, input);
  return view.rows.flatMap((row, at): DatedRow[] => {
    const written = column === undefined ? '' : cellText(row, column).trim();
    const isByHand =
      row.free || row.cells.some((cell) => cell.column === column && cell.override !== undefined);
    const date = isByHand ? parseDate(written) : dateOf(row.id, view.kind, input);
    return date === undefined ? [] : [{ row, number: at + 1, date, column, written }];
  });
}

function dateOf(id: string, kind: string, { facts }: CheckInput): FactDate | undefined {
  const fields = facts.get(id)?.fields ?? {};
  for (const field of dateFields[kind] ?? []) {
    const date: unknown = Reflect.get(fields, field);
    if (isDate(date)) return date;
  }
  return undefined;
}

/** A stored date was parsed when it was stored. */
export function isDate(value: unknown): value is FactDate {
  return typeof value === 'object' && value !== null && 'precision' in value;
}
