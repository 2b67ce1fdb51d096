import type { ImportPlan, ShownRow } from '#shared/contract/areas/import.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { titleOf } from '#shared/forms/record-title.ts';
import { valueText } from '#shared/grid/cell-text.ts';
import type { PlannedRow } from '#shared/import/planned-row.ts';
import type { MadePlan } from './make-plan.ts';

/** Rows that a person looks through before saying yes; beyond them only those with something wrong. */
const firstRows = 60;
const mostRows = 260;
const mostNames = 30;

/** A plan as the window shows it: counts of all, rows enough to judge it. */
export function shownPlan(
  plan: MadePlan,
  rows: readonly (readonly string[])[],
  facts: FactLookup,
): ImportPlan {
  const head = plan.rows.slice(0, firstRows);
  const wrong = plan.rows
    .slice(firstRows)
    .filter(({ action, refused }) => action === 'refuse' || refused.length > 0);
  return {
    headRows: plan.headRows,
    headers: [...plan.headers],
    mapping: [...plan.mapping],
    remembered: plan.remembered,
    counts: { ...plan.counts },
    named: namesByKind(plan),
    rows: [...head, ...wrong].slice(0, mostRows).map((row) => shownRow(row, rows[row.row] ?? [], facts)),
  };
}

function namesByKind({ named }: MadePlan): ImportPlan['named'] {
  return [...new Set(named.map(({ kind }) => kind))].map((kind) => {
    const names = named.filter((draft) => draft.kind === kind).map(({ name }) => name);
    return { kind, names: names.slice(0, mostNames), count: names.length };
  });
}

export function shownRow(
  { row, action, reason, id, refused, read }: PlannedRow,
  texts: readonly string[],
  facts: FactLookup,
): ShownRow {
  const existing = reason === 'exists' && id !== undefined ? facts.get(id) : undefined;
  return {
    row,
    action,
    ...(reason === undefined ? {} : { reason }),
    ...(existing === undefined ? {} : { existing: titleOf(existing, facts) }),
    cells: texts.map((text, at) => {
      const problem = refused.find((cell) => cell.at === at)?.problem;
      if (problem !== undefined) return { text, problem };
      const cell = read.find((each) => each.at === at);
      const meant = cell ? valueText(cell.value, cell.column.control, facts) : text;
      return isSaid(text, meant) ? { text } : { text, read: meant };
    }),
  };
}

/** Without case, ё and doubled spaces. */
const plain = (text: string) => text.toLowerCase().replaceAll('ё', 'е').replaceAll(/\s+/g, ' ').trim();

/** The same words need not be said again. A record that is only to be made has no name yet. */
function isSaid(text: string, meant: string): boolean {
  return meant === '' || plain(text) === plain(meant);
}
