import { describeFields } from '#shared/facts/fields.ts';
import { identityOf } from '#shared/facts/identity.ts';
import { firstIssue } from '#shared/facts/issue.ts';
import { type Fact, type FactKind, factKinds } from '#shared/facts/kinds.ts';
import { changeOf, fieldAfter, readColumn } from '#shared/grid/column-value.ts';
import { type Column, columnOf } from '#shared/grid/columns.ts';
import { withBeginning, withDerived } from '#shared/grid/derived-fields.ts';
import { type CellContext, parseCell } from '#shared/grid/parse-cell.ts';
import { totalWords } from '#shared/text/header-words.ts';
import type { z } from '#shared/zod.ts';
import { personFromName } from './draft-from-name.ts';
import { type Companion, companionOf, companionPoint } from './companions.ts';
import type { Mapping } from './match-headers.ts';

/** What happens with rows whose record is there already. */
export type Duplicates = 'update' | 'skip' | 'create';

export interface ImportOptions {
  readonly kind: FactKind;
  readonly headRows: number;
  readonly mapping: Mapping;
  readonly duplicates: Duplicates;
  /** What stands in no column and holds for every row: the kind of the programmes, the school. */
  readonly fixed: readonly FixedCell[];
}

export interface FixedCell {
  readonly column: string;
  readonly text: string;
}

export interface RefusedImportCell {
  /** Position of the column in the table. */
  readonly at: number;
  readonly text: string;
  /** A key of `shared/text/problems.ts`. */
  readonly problem: string;
}

export interface ReadCell {
  readonly at: number;
  readonly column: Column;
  readonly value: unknown;
}

export type ImportAction = 'create' | 'update' | 'same' | 'skip' | 'refuse';

/** What becomes of one row. A refused cell leaves its row; only a row without its main word is refused whole. */
export interface PlannedRow {
  /** Position in the table, headers counted. */
  readonly row: number;
  readonly action: ImportAction;
  readonly reason?: 'blank' | 'total' | 'repeated' | 'exists' | 'missing' | undefined;
  readonly id?: string | undefined;
  readonly set: Readonly<Record<string, unknown>>;
  readonly unset: readonly string[];
  readonly refused: readonly RefusedImportCell[];
  /** What the accepted cells mean, by their position in the table. */
  readonly read: readonly ReadCell[];
  /** Records beside the row's own: places in a programme. */
  readonly companions: readonly Companion[];
}

export interface ImportContext extends CellContext {
  readonly enrolments: readonly Fact<'enrolment'>[];
  readonly existing: readonly Fact[];
  readonly preset: Readonly<Record<string, unknown>>;
  readonly newId: () => string;
  /** ISO day. */
  readonly today: string;
}

interface MappedColumn {
  readonly at: number;
  readonly column: Column;
}

/** Reads the rows of a table as records of a kind. Nothing is written: the person sees the plan first. */
export function planImport(
  rows: readonly (readonly string[])[],
  options: ImportOptions,
  given: ImportContext,
): PlannedRow[] {
  const { kind, headRows, mapping, duplicates } = options;
  const preset = presetWith(options.fixed, kind, given);
  const context = { ...given, preset };
  const columns = mapping.flatMap((id, at): MappedColumn[] => {
    const column = id === null ? undefined : columnOf(kind, id);
    return column ? [{ at, column }] : [];
  });
  const known = duplicates === 'create' ? new Map<string, Fact>() : identities(kind, context.existing);
  const seen = new Set<string>();
  const headers = rows[headRows - 1] ?? [];
  return rows.slice(headRows).map((cells, at) => {
    const row = at + headRows;
    const skipped = skipReason(cells);
    if (skipped) return idle(row, 'skip', skipped);
    const planned = planRow(row, cells, columns, kind, context);
    const settled = duplicates === 'create' ? planned : settle(planned, cells);
    return withCompanions(settled, cells, options, headers, context);
  });

  function settle(planned: PlannedRow, cells: readonly string[]): PlannedRow {
    const key = planned.action === 'refuse' ? undefined : identityOf(kind, planned.set);
    if (key === undefined) return planned;
    if (seen.has(key)) return { ...planned, action: 'skip', reason: 'repeated' };
    seen.add(key);
    const found = known.get(key);
    return found ? asDuplicate(planned, found, duplicates, columns, cells, kind, context) : planned;
  }
}

/** What a row's cells say of its programme's places; nothing where the row itself is not taken. */
function withCompanions(
  planned: PlannedRow,
  cells: readonly string[],
  { mapping }: ImportOptions,
  headers: readonly string[],
  context: ImportContext,
): PlannedRow {
  const { id, action } = planned;
  if (id === undefined || action === 'refuse' || action === 'skip') return planned;
  const companions: Companion[] = [];
  const refused: RefusedImportCell[] = [];
  for (const [at, column] of mapping.entries()) {
    const point = companionPoint(column);
    if (!point) continue;
    const text = cells[at] ?? '';
    const made = companionOf(id, point, headers[at] ?? '', text, {
      existing: context.enrolments,
      newId: context.newId,
      schoolYear: context.schoolYear,
    });
    if (made && 'problem' in made) refused.push({ at, text, problem: made.problem });
    else if (made) companions.push(made);
  }
  return { ...planned, companions, refused: [...planned.refused, ...refused] };
}

/** What every row begins with. A fixed text that means nothing fixes nothing; its own field says what is wrong with it. */
function presetWith(
  fixed: readonly FixedCell[],
  kind: FactKind,
  context: ImportContext,
): Readonly<Record<string, unknown>> {
  const writes = fixed.flatMap(({ column: id, text }) => {
    const column = columnOf(kind, id);
    const parsed = column && parseCell(column, text, context);
    return column && parsed?.ok && parsed.value !== undefined ? [{ column, value: parsed.value }] : [];
  });
  return { ...context.preset, ...changeOf(context.preset, writes)?.set };
}

function identities(kind: FactKind, existing: readonly Fact[]): Map<string, Fact> {
  const map = new Map<string, Fact>();
  for (const fact of existing) {
    const key = identityOf(kind, fact.fields);
    if (key !== undefined && !map.has(key)) map.set(key, fact);
  }
  return map;
}

function skipReason(cells: readonly string[]): 'blank' | 'total' | undefined {
  const first = cells.map((text) => text.trim()).find((text) => text !== '');
  if (first === undefined) return 'blank';
  return totalWords.includes(first.toLowerCase()) ? 'total' : undefined;
}

function idle(row: number, action: ImportAction, reason: PlannedRow['reason']): PlannedRow {
  return { row, action, reason, set: {}, unset: [], refused: [], read: [], companions: [] };
}

function planRow(
  row: number,
  cells: readonly string[],
  columns: readonly MappedColumn[],
  kind: FactKind,
  context: ImportContext,
): PlannedRow {
  const { writes, refused } = readCells(cells, columns, kind, context.preset, context);
  const change = changeOf(context.preset, writes);
  const derived = withDerived(kind, context.preset, { set: change?.set ?? {}, unset: [] });
  const set: Record<string, unknown> = { ...context.preset, ...withNameParts(kind, derived.set) };
  const isWhole = describeFields(factKinds[kind]).every(
    (field) => !field.required || set[field.name] !== undefined,
  );
  if (!isWhole)
    return {
      row,
      action: 'refuse',
      reason: 'missing',
      set,
      unset: [],
      refused,
      read: writes,
      companions: [],
    };
  return {
    row,
    action: 'create',
    id: context.newId(),
    set: withBeginning(kind, set, context.today),
    unset: [],
    refused,
    read: writes,
    companions: [],
  };
}

/** «ФИО» in one column becomes surname, name and patronymic. */
function withNameParts(
  kind: FactKind,
  set: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { surname } = set;
  if (kind !== 'person' || typeof surname !== 'string' || !surname.includes(' ') || 'name' in set) return set;
  return { ...set, ...personFromName(surname) };
}

function asDuplicate(
  planned: PlannedRow,
  found: Fact,
  duplicates: Duplicates,
  columns: readonly MappedColumn[],
  cells: readonly string[],
  kind: FactKind,
  context: ImportContext,
): PlannedRow {
  if (duplicates === 'skip') return { ...planned, action: 'skip', reason: 'exists', id: found.id };
  const { writes } = readCells(cells, columns, kind, found.fields, context);
  // An empty cell of a table says nothing about what is filled here.
  const filled = writes.filter(({ value }) => value !== undefined);
  const change = changeOf(found.fields, filled);
  const nameParts = kind === 'person' ? ['surname', 'name', 'patronymic'] : [];
  const set = Object.fromEntries(
    Object.entries(change?.set ?? {}).filter(([name]) => !nameParts.includes(name)),
  );
  const isSame = Object.keys(set).length === 0;
  return { ...planned, action: isSame ? 'same' : 'update', reason: 'exists', id: found.id, set };
}

function readCells(
  cells: readonly string[],
  columns: readonly MappedColumn[],
  kind: FactKind,
  before: object,
  context: CellContext,
) {
  const writes: ReadCell[] = [];
  const refused: RefusedImportCell[] = [];
  for (const { at, column } of columns) {
    const text = cells[at] ?? '';
    if (text.trim() === '') continue;
    const parsed = parseCell(column, text, context, readColumn(column, before));
    const problem = parsed.ok ? problemOf(kind, column, before, parsed.value) : parsed.problem;
    if (parsed.ok && problem === undefined) writes.push({ at, column, value: parsed.value });
    else refused.push({ at, text, problem: problem ?? 'invalid' });
  }
  return { writes, refused };
}

/** What the field's own schema has against the value. */
function problemOf(kind: FactKind, column: Column, before: object, value: unknown): string | undefined {
  const after = fieldAfter(column, before, value);
  if (after === undefined) return undefined;
  const shape: Readonly<Record<string, z.ZodType>> = factKinds[kind].shape;
  const checked = shape[column.field]?.safeParse(after, { reportInput: true });
  return checked && !checked.success ? firstIssue(checked.error).problem : undefined;
}
