import { useRef } from 'react';
import type { GridWrite } from '#shared/contract/areas/grid.ts';
import type { FactKind } from '#shared/facts/kinds.ts';
import { dataText } from '#shared/text/data.ts';
import { fieldName } from '#shared/text/fields.ts';
import { problemText } from '#shared/text/problems.ts';
import type { Problem, TypedCell } from '#renderer/grid/model.ts';
import type { GridSource } from '#renderer/state/grid-source.ts';
import { call } from '#renderer/api/client.ts';
import { warnSimilar } from '#renderer/state/warn-similar.ts';
import type { gridDeeds } from './use-grid-deeds.ts';

type Write = ReturnType<typeof gridDeeds>['write'];

/**
 * The blank last row: the first texts of a new record. While a field that the record cannot be without is missing, the
 * texts wait in their cells and say so; the one that completes it takes them all along.
 */
export function useAddRow(kind: FactKind, source: GridSource, write: Write) {
  const begun = useRef(new Map<string, TypedCell>());
  return async ({ column, text, value }: TypedCell & { readonly column: string }): Promise<Problem> => {
    const cells = begun.current;
    if (text.trim() === '' && value === undefined) cells.delete(column);
    else cells.set(column, { text, ...(value === undefined ? {} : { value }) });
    if (cells.size === 0) return undefined;
    const columns = [...cells.keys()];
    const row = source.total;
    const deed: GridWrite = { do: 'paste', cells: [[...cells.values()].map((cell) => cell.text)] };
    const answer = await write({ from: row, to: row }, columns, deed);
    if (!answer) return dataText.notWritten;
    if (answer.created > 0) {
      begun.current = new Map();
      void warnNew(source, row);
      return undefined;
    }
    const own = answer.refused.find((cell) => cell.column === column);
    if (own && own.problem !== 'missing') {
      cells.delete(column);
      return problemText(own.problem);
    }
    const missing = answer.refused.find(({ problem }) => problem === 'missing');
    return dataText.needsMore(missing ? fieldName(kind, missing.column) : '');
  };
}

async function warnNew({ look }: GridSource, row: number): Promise<void> {
  const answer = await call('grid:ids', { ...look, range: { from: row, to: row } });
  const [id] = answer.ok ? answer.value.ids : [];
  if (id !== undefined) await warnSimilar(look.kind, id);
}
