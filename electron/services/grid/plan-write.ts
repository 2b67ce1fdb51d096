import type { Fact, FactKind } from '#shared/facts/kinds.ts';
import { factKinds } from '#shared/facts/kinds.ts';
import { describeFields } from '#shared/facts/fields.ts';
import { firstIssue } from '#shared/facts/issue.ts';
import type { GridWrite, RefusedCell } from '#shared/contract/areas/grid.ts';
import { changeOf, fieldAfter, readColumn } from '#shared/grid/column-value.ts';
import { type Column, leadOf } from '#shared/grid/columns.ts';
import { withBeginning, withDerived } from '#shared/grid/derived-fields.ts';
import { type CellContext, parseCell, type Parsed } from '#shared/grid/parse-cell.ts';
import type { z } from '#shared/zod.ts';
import type { MutationInput } from '#shared/report/mutation.ts';

/** What a write over a range of cells means for the records behind it. */
export interface PlannedWrite {
  readonly mutations: readonly MutationInput[];
  readonly created: readonly string[];
  readonly refused: readonly RefusedCell[];
}

export interface WriteContext extends CellContext {
  readonly kind: FactKind;
  readonly rows: readonly Fact[];
  /** What a record made here holds from the start, e.g. the only project. */
  readonly preset: Readonly<Record<string, unknown>>;
  readonly newId: () => string;
  /** ISO day. */
  readonly today: string;
}

type Wish =
  { readonly type: 'text'; readonly text: string } | { readonly type: 'value'; readonly value: unknown };

/** Plans the write: each row gets what its cells mean; a cell that means nothing is refused, the others are done. */
export function planWrite(
  columns: readonly Column[],
  range: { readonly from: number; readonly to: number },
  write: GridWrite,
  context: WriteContext,
): PlannedWrite {
  const wishes = wishesOf(columns, range, write, context.rows);
  const planned = wishes.map(({ row, cells }) => planRow(row, cells, context));
  return {
    mutations: planned.flatMap(({ mutation }) => (mutation ? [mutation] : [])),
    created: planned.flatMap(({ mutation }) => (mutation?.op === 'create' ? [mutation.id] : [])),
    refused: planned.flatMap(({ refused }) => refused),
  };
}

interface RowWish {
  readonly row: number;
  readonly cells: readonly { readonly column: Column; readonly wish: Wish }[];
}

function wishesOf(
  columns: readonly Column[],
  { from, to }: { readonly from: number; readonly to: number },
  write: GridWrite,
  rows: readonly Fact[],
): RowWish[] {
  const all = (wish: (column: Column) => Wish, first = from) =>
    places(first, to).map((row) => ({
      row,
      cells: columns.map((column) => ({ column, wish: wish(column) })),
    }));
  switch (write.do) {
    case 'text':
      return all(() => ({ type: 'text', text: write.text }));
    case 'clear':
      return all(() => ({ type: 'value', value: undefined }));
    case 'value':
      return all((column) => ({ type: 'value', value: chosenValue(column, write.value) }));
    case 'fillDown': {
      const source = rows[from];
      const value = (column: Column) => (source ? readColumn(column, source.fields) : undefined);
      return all((column) => ({ type: 'value', value: value(column) }), from + 1);
    }
    case 'paste':
      return pasted(columns, from, to, write.cells);
  }
}

function places(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

/** As in Excel: one cell fills the selection, a block begins at its corner and brings its own size. */
function pasted(
  columns: readonly Column[],
  from: number,
  to: number,
  cells: readonly (readonly string[])[],
): RowWish[] {
  const [only] = cells[0] ?? [];
  const isOne = cells.length === 1 && cells[0]?.length === 1;
  const text = (row: number, at: number) => (isOne ? only : cells[row % cells.length]?.[at]);
  const height = isOne || cells.length === 1 ? Math.max(to - from + 1, cells.length) : cells.length;
  return places(from, from + height - 1).map((row) => ({
    row,
    cells: columns.flatMap((column, at) => {
      const written = text(row - from, at);
      return written === undefined ? [] : [{ column, wish: { type: 'text' as const, text: written } }];
    }),
  }));
}

/** A choice by its code, a reference by its id; in a list of groups each id leads an entry. */
function chosenValue({ control }: Column, value: unknown): unknown {
  if (control.type !== 'list') return value === '' ? undefined : value;
  const chosen: unknown[] = Array.isArray(value) ? value : [value];
  if (chosen.length === 0) return undefined;
  const { of } = control;
  const lead = of.type === 'group' ? leadOf(of.fields) : undefined;
  return lead ? chosen.map((each) => ({ [lead.name]: each })) : chosen;
}

function planRow(
  row: number,
  cells: RowWish['cells'],
  context: WriteContext,
): { readonly mutation?: MutationInput; readonly refused: readonly RefusedCell[] } {
  const fact = context.rows[row];
  const isBlank = cells.every(({ wish }) => wish.type === 'text' && wish.text.trim() === '');
  // Excel copies the empty rows below a table too.
  if (!fact && isBlank) return { refused: [] };
  const before: object = fact ? fact.fields : context.preset;
  const read = cells.map(({ column, wish }) => ({
    column,
    wish,
    parsed: meaningOf(column, wish, before, context),
  }));
  const refused = read.flatMap(({ column, wish, parsed }): RefusedCell[] =>
    parsed.ok
      ? []
      : [{ row, column: column.id, text: wish.type === 'text' ? wish.text : '', problem: parsed.problem }],
  );
  const writes = read.flatMap(({ column, parsed }) => (parsed.ok ? [{ column, value: parsed.value }] : []));
  const change = changeOf(before, writes);
  if (!change) return { refused };
  const { set, unset } = withDerived(context.kind, before, change);
  if (fact) return { mutation: { op: 'update', id: fact.id, set, unset: [...unset] }, refused };
  const fields = withBeginning(context.kind, { ...context.preset, ...set }, context.today);
  const lacking = describeFields(factKinds[context.kind]).find(
    (field) => field.required && !(field.name in fields),
  );
  // A row that refuses a cell has said so; one that lacks its main word says that.
  if (lacking) {
    return {
      refused: refused.length > 0 ? refused : [{ row, column: lacking.name, text: '', problem: 'missing' }],
    };
  }
  return { mutation: { op: 'create', id: context.newId(), kind: context.kind, fields }, refused };
}

/** What a wish means for this record, held against the field's own schema. */
function meaningOf(column: Column, wish: Wish, before: object, context: WriteContext): Parsed {
  const present = readColumn(column, before);
  const parsed =
    wish.type === 'text' ? parseCell(column, wish.text, context, present) : asParsed(column, wish.value);
  if (!parsed.ok || parsed.value === undefined) return parsed;
  const value = fieldAfter(column, before, parsed.value);
  if (value === undefined) return parsed;
  const shape: Readonly<Record<string, z.ZodType>> = factKinds[context.kind].shape;
  const checked = shape[column.field]?.safeParse(value, { reportInput: true });
  if (!checked || checked.success) return parsed;
  return {
    ok: false,
    problem: firstIssue(checked.error).problem,
    text: wish.type === 'text' ? wish.text : '',
  };
}

function asParsed(column: Column, value: unknown): Parsed {
  return value === undefined && column.required && !column.part
    ? { ok: false, problem: 'missing', text: '' }
    : { ok: true, value };
}
