import { describeFields } from '#shared/facts/fields.ts';
import { identityOf, mayBeOne } from '#shared/facts/identity.ts';
import { type Fact, type FactKind, factKinds } from '#shared/facts/kinds.ts';
import { changeOf } from '#shared/grid/column-value.ts';
import { columnOf } from '#shared/grid/columns.ts';
import { withBeginning, withDerived } from '#shared/grid/derived-fields.ts';
import { type CellContext, parseCell } from '#shared/grid/parse-cell.ts';
import { type Companion, companionColumn, companionOf } from './companions.ts';
import { joinFields } from './join-rows.ts';
import type { Mapping } from './match-headers.ts';
import { idleRow, type PlannedRow, type RefusedImportCell } from './planned-row.ts';
import { type PlacedCell, prepareRow } from './prepare-row.ts';
import { readRow, skipReason } from './read-row.ts';

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

export interface ImportContext extends CellContext {
  /** Records of the kind that companions are of. */
  readonly beside: readonly Fact[];
  readonly existing: readonly Fact[];
  readonly preset: Readonly<Record<string, unknown>>;
  readonly newId: () => string;
  /** ISO day. */
  readonly today: string;
}

/** Reads the rows of a table as records of a kind. Nothing is written: the person sees the plan first. */
export function planImport(
  rows: readonly (readonly string[])[],
  options: ImportOptions,
  given: ImportContext,
): PlannedRow[] {
  const { kind, headRows, mapping, duplicates } = options;
  const context = { ...given, preset: presetWith(options.fixed, kind, given) };
  const columns = mapping.flatMap((id, at) => {
    const column = id === null ? undefined : columnOf(kind, id);
    return column ? [{ at, column }] : [];
  });
  const known = duplicates === 'create' ? undefined : identities(kind, context.existing);
  const headers = rows[headRows - 1] ?? [];
  /** Where the first row of each record stands among the planned ones. */
  const told = new Map<string, { readonly place: number; readonly fields: object }[]>();
  const planned: PlannedRow[] = [];

  rows.slice(headRows).forEach((texts, at) => {
    const row = at + headRows;
    const skipped = skipReason(texts);
    if (skipped) {
      planned.push(idleRow(row, 'skip', skipped));
      return;
    }
    const placed = columns.map(({ at: place, column }): PlacedCell => ({
      at: place,
      column,
      text: texts[place] ?? '',
    }));
    const cells = prepareRow(kind, placed);
    planned.push(withCompanions(settle(planRow(row, cells, kind, context), cells), texts));
  });
  return planned;

  /** The same record again, here or in the store, is no second one. */
  function settle(fresh: PlannedRow, cells: readonly PlacedCell[]): PlannedRow {
    const key = fresh.action === 'refuse' || !known ? undefined : identityOf(kind, fresh.set);
    if (key === undefined) return fresh;
    const before = told.get(key)?.find(({ fields }) => mayBeOne(kind, fields, fresh.set))?.place;
    const first = before === undefined ? undefined : planned[before];
    if (first && before !== undefined) {
      const set = joinFields(first.set, fresh.set);
      if (set) planned[before] = { ...first, set, action: first.action === 'same' ? 'update' : first.action };
      return { ...fresh, id: first.id, action: 'skip', reason: 'repeated' };
    }
    told.set(key, [...(told.get(key) ?? []), { place: planned.length, fields: fresh.set }]);
    const found = known?.get(key)?.find((fact) => mayBeOne(kind, fact.fields, fresh.set));
    return found ? asDuplicate(fresh, found, cells) : fresh;
  }

  function asDuplicate(fresh: PlannedRow, found: Fact, cells: readonly PlacedCell[]): PlannedRow {
    const there = { ...fresh, id: found.id, reason: 'exists' as const };
    if (duplicates === 'skip') return { ...there, action: 'skip' };
    const { writes } = readRow(kind, cells, found.fields, context);
    const set = changeOf(found.fields, writes)?.set ?? {};
    return { ...there, action: Object.keys(set).length === 0 ? 'same' : 'update', set };
  }

  /** What a row's cells say of its programme's places; nothing where the row itself is not taken. */
  function withCompanions(taken: PlannedRow, texts: readonly string[]): PlannedRow {
    const { id, action, reason } = taken;
    if (id === undefined || action === 'refuse' || (action === 'skip' && reason !== 'repeated')) return taken;
    const companions: Companion[] = [];
    const refused: RefusedImportCell[] = [];
    for (const [at, column] of mapping.entries()) {
      const companion = companionColumn(column);
      if (!companion) continue;
      const text = texts[at] ?? '';
      const made = companionOf(id, companion, headers[at] ?? '', text, {
        existing: context.beside,
        newId: context.newId,
        schoolYear: context.schoolYear,
      });
      if (made && 'problem' in made) refused.push({ at, text, problem: made.problem });
      else if (made) companions.push(made);
    }
    return { ...taken, companions, refused: [...taken.refused, ...refused] };
  }
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

function identities(kind: FactKind, existing: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const map = new Map<string, Fact[]>();
  for (const fact of existing) {
    const key = identityOf(kind, fact.fields);
    if (key === undefined) continue;
    const same = map.get(key);
    if (same) same.push(fact);
    else map.set(key, [fact]);
  }
  return map;
}

function planRow(
  row: number,
  cells: readonly PlacedCell[],
  kind: FactKind,
  context: ImportContext,
): PlannedRow {
  const { writes, refused } = readRow(kind, cells, context.preset, context);
  const change = changeOf(context.preset, writes);
  const derived = withDerived(kind, context.preset, { set: change?.set ?? {}, unset: [] });
  const set = withBeginning(kind, { ...context.preset, ...derived.set }, context.today);
  const isWhole = describeFields(factKinds[kind]).every(
    (field) => !field.required || set[field.name] !== undefined,
  );
  const read = { row, set, unset: [], refused, read: writes, companions: [] };
  return isWhole
    ? { ...read, action: 'create', id: context.newId() }
    : { ...read, action: 'refuse', reason: 'missing' };
}
