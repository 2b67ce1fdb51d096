import type { Column } from '#shared/blocks/model.ts';
import { type Control, describeFields } from '#shared/facts/fields.ts';
import { type FactKind, factKinds } from '#shared/facts/kinds.ts';
import type { TableNode } from '#shared/forms/definition.ts';
import { hasDerived } from '#shared/forms/derived.ts';
import type { Condition, Expression } from '#shared/forms/expression.ts';
import { columnOf } from '#shared/grid/columns.ts';
import { companionColumn } from '#shared/import/companions.ts';
import { understand } from '#shared/import/find-table.ts';
import { matchHeaders } from '#shared/import/match-headers.ts';
import { formIdOf } from './form-id.ts';
import { type TablePiece, textRows } from './piece.ts';
import { columnHeads, headRowsOf } from './table-head.ts';
import { yearly } from './yearly.ts';

export interface DraftTable {
  readonly node: TableNode;
  readonly headRows: number;
  /** For each column of the file the form's column; `null` for the one that counts rows. */
  readonly columns: readonly (string | null)[];
  readonly rowNumbers: number | undefined;
  /** Heads of columns that no field answers. */
  readonly unmatched: readonly string[];
}

/** Less of its heads known is no table of facts. */
const knownEnough = 0.5;
const shortest = 2;

/** A table of the file as a view of facts, by the words that the import of tables knows; nothing for an unknown one. */
export function draftTable(table: TablePiece, id: string): DraftTable | undefined {
  const headRows = Math.max(1, headRowsOf(table));
  const heads = columnHeads(table, headRows);
  const counts = heads.findIndex((head) => /^№(?:\s*п\s*\/\s*п)?\.?$|^№№$|^п\s*\/\s*п$/iu.test(head.trim()));
  const named = heads.map((head, at) => (at === counts ? '' : head));
  const kind = understand([named, ...textRows(table).slice(headRows)], undefined)?.kind;
  if (kind === undefined) return undefined;
  const { mapping } = matchHeaders(kind, named);
  const asked = named.filter((head) => head !== '').length;
  const known = mapping.filter((column) => column !== null).length;
  if (known < Math.min(shortest, asked) || known / Math.max(1, asked) < knownEnough || asked === 0)
    return undefined;
  const widths = widthsOf(table.columns);
  const ids = new Set<string>();
  const columns = named.map((head, at) =>
    at === counts ? null : columnId(mapping[at] ?? null, head, at, ids),
  );
  return {
    headRows,
    columns,
    rowNumbers: counts === -1 ? undefined : counts,
    unmatched: named.filter((head, at) => head !== '' && mapping[at] === null),
    node: {
      type: 'table',
      id,
      required: false,
      source: sourceOf(kind),
      ...(counts === -1 ? {} : { rowNumbers: { title: heads[counts] ?? '', width: widths[counts] ?? 7 } }),
      columns: columns.flatMap((column, at) =>
        column === null
          ? []
          : [
              {
                id: column,
                title: yearly(named[at] || String(at + 1)),
                width: widths[at] ?? 10,
                align: 'left' as const,
                value: expressionOf(kind, mapping[at] ?? null),
                required: false,
              },
            ],
      ),
    },
  };
}

function columnId(mapped: string | null, head: string, at: number, taken: Set<string>): string {
  const wanted =
    mapped === null ? formIdOf(head).slice(0, 30) : mapped.replaceAll(/[^\w]+/g, '-').replace(/-$/, '');
  const id = taken.has(wanted) ? `${wanted}-${at + 1}` : wanted;
  taken.add(id);
  return id;
}

function widthsOf(columns: readonly Column[]): number[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => Math.max(1, Math.round((width / whole) * 100)));
}

/** Days that speak of the fact itself, the first that a kind has; of a plan item what was done before what was planned. */
const ownDates = ['date', 'period', 'schoolYear', 'actualPeriod', 'plannedPeriod', 'letterDate'];

function sourceOf(kind: FactKind): TableNode['source'] {
  const fields = describeFields(factKinds[kind]);
  const dates = ownDates.filter((name) => fields.some((field) => field.name === name)).map((name) => [name]);
  const ofProject = fields.some(({ name, control }) => name === 'project' && control.type === 'reference');
  const where: Condition[] = [
    ...(ofProject ? [{ path: ['project'], is: 'project' as const }] : []),
    ...(dates.length === 0 ? [] : [{ dates, within: 'period' as const }]),
  ];
  const order = fields.some(({ name }) => name === 'order') ? [['order']] : dates.slice(0, 1);
  return { kind, where, orderBy: order };
}

/** Prints nothing until somebody says which field it is. */
const noField: Expression = { text: ' ' };

function expressionOf(kind: FactKind, id: string | null): Expression {
  const companion = companionColumn(id);
  if (companion === 'indicatorValue') return { measure: 'inPeriod' };
  if (companion !== undefined) {
    const point = companion === 'enrolment[yearStart]' ? 'yearStart' : 'yearEnd';
    const where: Condition[] = [
      { path: ['point'], equals: point },
      { dates: [['schoolYear']], within: 'period' },
    ];
    return {
      related: { kind: 'enrolment', where, orderBy: [] },
      by: ['programme'],
      value: { path: ['count'] },
      as: 'sum',
    };
  }
  const column = id === null ? undefined : columnOf(kind, id);
  if (!column) return noField;
  if (column.part?.type === 'member') return { path: [column.field, column.part.name] };
  return printed(column.field, column.control);
}

function printed(field: string, control: Control): Expression {
  if (control.type === 'reference') return { path: [field, ...nameOf(control.kinds)] };
  if (control.type !== 'list') return { path: [field] };
  if (control.of.type === 'reference')
    return { each: [field], as: 'lines', value: { path: nameOf(control.of.kinds) } };
  return control.of.type === 'group' ? { path: [field] } : { each: [field], as: 'lines' };
}

/** What a record is called by where a table names it. */
function nameOf([kind]: readonly string[]): string[] {
  const fields = kind !== undefined && Object.hasOwn(factKinds, kind) ? (kind as FactKind) : undefined;
  if (fields === undefined) return ['name'];
  const derived = ['shortName', 'printed'].find((name) => hasDerived(fields, name));
  const stored = ['shortName', 'name', 'title', 'text', 'topic', 'contest'].find((name) =>
    describeFields(factKinds[fields]).some((field) => field.name === name),
  );
  return [derived ?? stored ?? 'name'];
}
