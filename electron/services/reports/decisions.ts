import type { Decision } from '#shared/contract/decision.ts';
import type { ReportView } from '#shared/report/report.ts';

type Decisions = Pick<ReportView, 'leftOut' | 'order' | 'overrides' | 'freeRows' | 'absence'>;

export const noDecisions: Decisions = { leftOut: [], order: [], overrides: [], freeRows: [] };

/** What a report has decided about a view, after one more decision. */
export function decide(before: Decisions, decision: Decision, newId: () => string): Decisions {
  switch (decision.do) {
    case 'leaveOut':
      return { ...before, leftOut: [...new Set([...before.leftOut, decision.row])] };
    case 'takeBack':
      return { ...before, leftOut: before.leftOut.filter((row) => row !== decision.row) };
    case 'order':
      return { ...before, order: decision.rows };
    case 'override': {
      const { row, column, text, reason } = decision;
      return { ...before, overrides: [...without(before, row, column), { row, column, text, reason }] };
    }
    case 'useFacts':
      return { ...before, overrides: without(before, decision.row, decision.column) };
    case 'addRow':
      return { ...before, freeRows: [...before.freeRows, { id: newId(), cells: {} }] };
    case 'writeRow':
      return {
        ...before,
        freeRows: before.freeRows.map((row) =>
          row.id === decision.row
            ? { ...row, cells: { ...row.cells, [decision.column]: decision.text } }
            : row,
        ),
      };
    case 'removeRow':
      return { ...before, freeRows: before.freeRows.filter((row) => row.id !== decision.row) };
    case 'explainAbsence': {
      const { absence: _, ...rest } = before;
      return decision.reason === '' ? rest : { ...rest, absence: decision.reason };
    }
  }
}

function without(decisions: Decisions, row: string, column: string): Decisions['overrides'] {
  return decisions.overrides.filter((each) => each.row !== row || each.column !== column);
}
