import { type Gap, gapsOf, isBlank } from '#shared/report/fill-state.ts';
import type { FilledView } from '#shared/report/filled.ts';
import { columnsPrinting, definedView } from '../form-columns.ts';
import { itemName, cellText, type NodePlace, nodesOf, viewsOf } from '../places.ts';
import type { CheckInput, Fault, Rule } from '../rule.ts';

/** Columns whose emptiness has a sentence of its own, required by the form or not: by kind of row, the field printed. */
const told = [
  { id: 'completeness.plan-result', kind: 'planItem', field: 'resultDescription' },
  { id: 'completeness.partner-participation', kind: 'partner', field: 'actualParticipation' },
  { id: 'completeness.staff-functions', kind: 'teamMember', field: 'functions' },
] as const;

const family = 'completeness';

function columnsTold(view: FilledView, { form }: CheckInput): string[] {
  const of = told.filter(({ kind }) => kind === view.kind);
  return of.length === 0 ? [] : of.flatMap(({ field }) => columnsPrinting(definedView(form, view), field));
}

function gapRule(
  id: string,
  level: Rule['level'],
  takes: (gap: Gap, of: NodePlace, input: CheckInput) => boolean,
): Rule {
  return {
    id,
    family,
    level,
    find: (input) =>
      nodesOf(input.report).flatMap((of) =>
        gapsOf(of.node)
          .filter((gap) => takes(gap, of, input))
          .map((gap) => faultOf(gap, of)),
      ),
  };
}

function faultOf({ row, rowNumber, column, columnTitle }: Gap, { place, item }: NodePlace): Fault {
  return {
    place: { ...place, row, column },
    details: {
      item: itemName(item),
      ...(rowNumber === undefined ? {} : { row: rowNumber }),
      ...(columnTitle === undefined ? {} : { column: columnTitle }),
    },
  };
}

const isView = ({ node }: NodePlace) => node.type === 'table' || node.type === 'list';

/** Required texts, values and charts without anything in them. */
const nodeEmpty = gapRule(
  'completeness.node-empty',
  'finalising',
  (gap, of) => gap.row === undefined && !isView(of),
);

/** Required tables and lists without rows, their absence not explained. */
const viewEmpty = gapRule(
  'completeness.view-empty',
  'finalising',
  (gap, of) => gap.row === undefined && isView(of),
);

const cellEmpty = gapRule(
  'completeness.cell-empty',
  'reason',
  (gap, { node }, input) =>
    gap.column !== undefined &&
    !((node.type === 'table' || node.type === 'list') && columnsTold(node, input).includes(gap.column)),
);

const toldRules = told.map(({ id, kind, field }): Rule => ({
  id,
  family,
  level: 'reason',
  find: ({ report, form }) =>
    viewsOf(report)
      .filter(({ node }) => node.kind === kind)
      .flatMap((of) => {
        const columns = columnsPrinting(definedView(form, of.node), field);
        return of.node.rows
          .filter((row) => !isBlank(row))
          .flatMap((row, at) =>
            columns
              .filter((column) => cellText(row, column).trim() === '')
              .map((column) => {
                const columnTitle = of.node.columns.find((each) => each.id === column)?.title;
                return faultOf({ node: of.node.id, row: row.id, rowNumber: at + 1, column, columnTitle }, of);
              }),
          );
      }),
}));

export const gaps: readonly Rule[] = [nodeEmpty, viewEmpty, ...toldRules, cellEmpty];
