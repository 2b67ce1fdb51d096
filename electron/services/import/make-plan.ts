import { type FactKind, factKinds } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { findReferences } from '#shared/facts/references.ts';
import { type Companion, companionKindOf } from '#shared/import/companions.ts';
import { headAmong, headByShape, understandAs } from '#shared/import/find-table.ts';
import { type Mapping, matchHeaders } from '#shared/import/match-headers.ts';
import { type Duplicates, type FixedCell, planImport } from '#shared/import/plan-import.ts';
import type { PlannedRow } from '#shared/import/planned-row.ts';
import type { CellContext } from '#shared/grid/parse-cell.ts';
import type { MutationInput } from '#shared/report/mutation.ts';
import { presetFor } from '../grid/preset.ts';
import { createNamedRecords, creationOf } from './named-records.ts';
import type { MappingMemory } from './mapping-memory.ts';

/** What the person chose for a table, as far as it was chosen. */
export interface Choice {
  readonly kind: FactKind;
  readonly headRows?: number | undefined;
  readonly mapping?: Mapping | undefined;
  readonly duplicates: Duplicates;
  readonly createNamed: boolean;
  readonly fixed: readonly FixedCell[];
  readonly schoolYear?: number | undefined;
}

export interface PlanPorts {
  readonly facts: FactLookup;
  readonly match: CellContext['match'];
  readonly newId: () => string;
  readonly memory: MappingMemory;
  /** ISO day. */
  readonly today: string;
  /** The start of the school year, for dates without a year and places without one. */
  readonly schoolYear: number;
}

export interface MadePlan {
  readonly kind: FactKind;
  readonly headRows: number;
  readonly headers: readonly string[];
  readonly mapping: Mapping;
  readonly remembered: boolean;
  readonly rows: readonly PlannedRow[];
  readonly named: ReturnType<ReturnType<typeof createNamedRecords>['used']>;
  readonly counts: Readonly<Record<PlannedRow['action'], number>> & {
    readonly refusedCells: number;
    readonly companions: number;
  };
}

/** Plans a whole table; asked again with every choice that the person changes. */
export function makePlan(rows: readonly (readonly string[])[], choice: Choice, ports: PlanPorts): MadePlan {
  const { kind, duplicates } = choice;
  const headRows = choice.headRows ?? findHead(kind, rows, ports.memory);
  const headers = headRows === 0 ? (rows[0] ?? []).map(() => '') : (rows[headRows - 1] ?? []);
  const recalled = choice.mapping ? undefined : ports.memory.recall(kind, headers);
  const mapping = choice.mapping ?? recalled ?? matchHeaders(kind, headers).mapping;
  const besideKind = companionKindOf(kind);
  const named = createNamedRecords(ports.match, ports.newId);
  const planned = planImport(
    rows,
    { kind, headRows, mapping, duplicates, fixed: choice.fixed },
    {
      match: choice.createNamed ? named.match : ports.match,
      existing: ports.facts.list(kind),
      beside: besideKind === undefined ? [] : ports.facts.list(besideKind),
      schoolYear: choice.schoolYear ?? ports.schoolYear,
      preset: presetFor(kind, ports.facts),
      newId: ports.newId,
      today: ports.today,
    },
  );
  return {
    kind,
    headRows,
    headers,
    mapping,
    remembered: recalled !== undefined,
    rows: planned,
    named: named.used(idsIn(kind, planned)),
    counts: countsOf(planned),
  };
}

/** By words that we know, by columns that were chosen for the same head before, by its shape. */
function findHead(kind: FactKind, rows: readonly (readonly string[])[], memory: MappingMemory): number {
  return (
    understandAs(kind, rows).headRows ||
    headAmong(rows, (row) => memory.recall(kind, row) !== undefined) ||
    headByShape(rows)
  );
}

/** Where the rows that will be written lead. */
export function idsIn(kind: FactKind, rows: readonly PlannedRow[]): Set<string> {
  const written = rows.filter(({ action }) => action === 'create' || action === 'update');
  return new Set(written.flatMap(({ set }) => findReferences(factKinds[kind], set).map(({ to }) => to)));
}

function countsOf(rows: readonly PlannedRow[]): MadePlan['counts'] {
  const counts = { create: 0, update: 0, same: 0, skip: 0, refuse: 0, refusedCells: 0, companions: 0 };
  for (const { action, refused, companions } of rows) {
    counts.companions += companions.length;
    counts[action] += 1;
    counts.refusedCells += refused.length;
  }
  return counts;
}

/** The plan as changes of records: first what cells name, then the rows. */
export function makeMutations({ kind, rows, named }: MadePlan): MutationInput[] {
  return [
    ...named.map(creationOf),
    ...rows.flatMap((row) => [...rowMutations(kind, row), ...row.companions.map(companionMutation)]),
  ];
}

export function rowMutations(kind: FactKind, { action, id, set, unset }: PlannedRow): MutationInput[] {
  if (id === undefined) return [];
  if (action === 'create') return [{ op: 'create', id, kind, fields: set }];
  return action === 'update' ? [{ op: 'update', id, set, unset: [...unset] }] : [];
}

export function companionMutation({ id, kind, op, fields }: Companion): MutationInput {
  return op === 'create' ? { op, id, kind, fields } : { op, id, set: fields };
}
