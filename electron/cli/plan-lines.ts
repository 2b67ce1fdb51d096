import type { ImportPlan, ShownRow } from '#shared/contract/areas/import.ts';
import type { FactKind } from '#shared/facts/kinds.ts';
import { columnOf } from '#shared/grid/columns.ts';
import { cliText } from '#shared/text/cli.ts';
import { importText } from '#shared/text/import.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { problemText } from '#shared/text/problems.ts';
import { inOneLine } from './table-lines.ts';

/** Refusals that are told; the counts say how many there are. */
const mostRefusals = 20;

/** Where each column of the table goes. */
export function columnLines(
  kind: FactKind,
  { headers, headRows, mapping, remembered }: ImportPlan,
): string[] {
  return [
    cliText.headRows(headRows),
    ...(remembered ? [importText.remembered] : []),
    ...headers.map((header, at) => {
      const id = mapping[at];
      const column = typeof id === 'string' ? columnOf(kind, id) : undefined;
      return cliText.columnGoes(inOneLine(header) || String(at + 1), column?.title);
    }),
  ];
}

/** What becomes of the rows: counts, records that names make, the first refusals with their reasons. */
export function planLines({ counts, named, rows, headers }: ImportPlan): string[] {
  return [
    importText.counts(counts),
    ...named.map(({ kind, count, names }) =>
      importText.named(kindNames[kind]?.many ?? kind, count, names.map(inOneLine)),
    ),
    ...(counts.refusedCells > 0 ? [importText.refusedCells(counts.refusedCells)] : []),
    ...rows.flatMap((row) => refusalLines(row, headers)).slice(0, mostRefusals),
  ];
}

function refusalLines({ row, action, reason, cells }: ShownRow, headers: readonly string[]): string[] {
  const place = row + 1;
  const why = reason === undefined ? importText.actions[action] : importText.reasons[reason];
  return [
    ...(action === 'refuse' ? [cliText.rowRefused(place, why)] : []),
    ...cells.flatMap(({ text, problem }, at) =>
      problem === undefined
        ? []
        : [cliText.cellRefused(place, inOneLine(headers[at] ?? ''), inOneLine(text), problemText(problem))],
    ),
  ];
}
