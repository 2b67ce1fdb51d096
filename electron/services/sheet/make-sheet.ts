import type { SheetWish } from '#shared/contract/areas/sheet.ts';
import type { Sheet, SheetCell, SheetGroup } from '#shared/document/sheet.ts';
import type { FactDate } from '#shared/facts/fact-date.ts';
import { type Figure, sumFigures } from '#shared/facts/figure.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { formatFigure } from '#shared/forms/format.ts';
import { cellText } from '#shared/grid/cell-text.ts';
import { readColumn } from '#shared/grid/column-value.ts';
import { type Column, columnOf } from '#shared/grid/columns.ts';
import { selectRows } from '#shared/grid/select-rows.ts';
import { dayText } from '#shared/text/dates.ts';
import { sheetText } from '#shared/text/sheet.ts';

/** Draws a «Справка» from the facts of now. `today`: ISO day. */
export function makeSheet(wish: SheetWish, facts: FactLookup, today: string): Sheet {
  const columns = wish.columns.flatMap((id) => columnOf(wish.kind, id) ?? []);
  const rows = selectRows(wish.kind, wish.query, facts);
  const groupColumn = wish.group === undefined ? undefined : columnOf(wish.kind, wish.group);
  return {
    title: wish.title,
    lines: [sheetText.asOf(dayText(today))],
    rowNumbers: sheetText.rowNumbers,
    totalName: sheetText.total,
    columns: columns.map((column) => ({
      title: column.title,
      align: column.align,
      width: widthOf(column, rows, facts),
    })),
    groups: grouped(rows, groupColumn, facts).map(({ heading, facts: members }) =>
      groupOf(heading, members, columns, facts),
    ),
  };
}

function groupOf(
  heading: string | undefined,
  members: readonly Fact[],
  columns: readonly Column[],
  facts: FactLookup,
): SheetGroup {
  const total = columns.map((column) => totalOf(column, members));
  return {
    ...(heading === undefined ? {} : { heading: sheetText.group(heading, members.length) }),
    rows: members.map((fact) => columns.map((column) => cellOf(column, fact, facts))),
    ...(total.some(({ text }) => text !== '') ? { total } : {}),
  };
}

/** Groups in the alphabet's order, those without a value last; one group of all where nothing is grouped. */
function grouped(
  rows: readonly Fact[],
  column: Column | undefined,
  facts: FactLookup,
): { readonly heading?: string; readonly facts: readonly Fact[] }[] {
  if (!column) return [{ facts: rows }];
  const groups = new Map<string, Fact[]>();
  for (const fact of rows) {
    const text = cellText(column, fact, facts);
    const group = groups.get(text) ?? [];
    group.push(fact);
    groups.set(text, group);
  }
  return [...groups]
    .toSorted(
      ([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b, 'ru', { numeric: true }),
    )
    .map(([text, members]) => ({ heading: text === '' ? sheetText.noGroup : text, facts: members }));
}

function cellOf(column: Column, fact: Fact, facts: FactLookup): SheetCell {
  const text = cellText(column, fact, facts);
  const value = readColumn(column, fact.fields);
  const { type } = column.control;
  if (value === undefined) return { text };
  if (type === 'integer' || type === 'decimal') return { text, number: Number(value) };
  if (type === 'date') return { text, day: dayOf(value as FactDate) };
  return type === 'figure' ? { text, number: exactValue(value as Figure) } : { text };
}

/** «более 160» is no number that a table may add up. */
function exactValue({ qualifier, value }: Figure): number | undefined {
  return qualifier === 'exact' ? value : undefined;
}

function dayOf(date: FactDate): string | undefined {
  return date.precision === 'day' && date.written === undefined ? date.day : undefined;
}

/** Sums of people and things; sums of years, hours a week or row numbers say nothing. */
function totalOf(column: Column, members: readonly Fact[]): SheetCell {
  if (column.control.type !== 'figure') return { text: '' };
  const figures = members.flatMap((fact) => (readColumn(column, fact.fields) as Figure | undefined) ?? []);
  const sum = sumFigures(figures);
  return sum ? { text: formatFigure(sum), number: exactValue(sum) } : { text: '' };
}

/** Rows whose texts say how wide a column has to be. */
const measuredRows = 200;

/** Characters: at least the longest word, so that none is broken, and as much as most of the texts want. */
function widthOf(column: Column, rows: readonly Fact[], facts: FactLookup): number {
  const texts = rows.slice(0, measuredRows).map((fact) => cellText(column, fact, facts));
  // Heads are bold.
  const headWord = 1.2 * Math.max(...wordsOf(column.title).map(({ length }) => length));
  const longestWord = Math.max(headWord, ...texts.flatMap(wordsOf).map(({ length }) => length));
  const lengths = texts.map(({ length }) => length).toSorted((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length * 0.8)] ?? 0;
  // A letter is wider than the space that is counted like it.
  return Math.max(5, Math.min(28, longestWord) * 1.3 + 1, Math.min(45, usual));
}

function wordsOf(text: string): string[] {
  return text.split(/[\s\u2013-]+/u);
}
