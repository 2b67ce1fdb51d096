import { type RefObject, useCallback, useRef } from 'react';
import { gridText } from '#shared/text/grid.ts';
import { happened } from './happened.ts';
import type { CellAt, GridRows, Problem, TypedCell } from './model.ts';

export interface Store {
  readonly total: number;
  readonly rows: GridRows;
  readonly onCommit: (at: CellAt, typed: TypedCell) => Promise<Problem>;
  readonly onAdd: ((typed: TypedCell & { readonly column: string }) => Promise<Problem>) | undefined;
}

/**
 * Sends a cell to the store. The first text in a blank row makes its record; the texts beside it wait for the record,
 * and the rows below wait for their turn, so that quick typing neither makes a record twice nor mixes rows up.
 */
export function useAdding(
  liveRef: RefObject<Store>,
  isRefusedAbove: (row: number) => boolean,
): (at: CellAt, typed: TypedCell) => Promise<Problem> {
  const adding = useRef(new Map<number, Promise<Problem>>());

  const add = useCallback(
    async (row: number, column: string, typed: TypedCell, above: Promise<Problem> | undefined) => {
      const problem = await above;
      if (problem !== undefined || isRefusedAbove(row)) return gridText.aboveFirst;
      if (above) await happened(() => liveRef.current.total >= row);
      return liveRef.current.onAdd?.({ ...typed, column });
    },
    [liveRef, isRefusedAbove],
  );

  return useCallback(
    async (at, typed) => {
      const { onAdd, onCommit, total } = liveRef.current;
      if (at.id !== undefined || !onAdd) return onCommit(at, typed);
      const record = adding.current.get(at.row);
      if (at.row < total || (record && (await record) === undefined)) {
        await happened(() => liveRef.current.rows.get(at.row) !== undefined);
        return liveRef.current.onCommit({ ...at, id: liveRef.current.rows.get(at.row)?.id }, typed);
      }
      const done = add(at.row, at.column, typed, adding.current.get(at.row - 1)).catch(
        () => gridText.notAnswered,
      );
      adding.current.set(at.row, done);
      void forget(adding.current, at.row, done, () => liveRef.current.total > at.row);
      return done;
    },
    [add, liveRef],
  );
}

/** A row whose record is there, or was refused, is remembered no longer: its place may be blank again one day. */
async function forget(
  adding: Map<number, Promise<Problem>>,
  row: number,
  done: Promise<Problem>,
  isThere: () => boolean,
): Promise<void> {
  if ((await done) === undefined) await happened(isThere);
  if (adding.get(row) === done) adding.delete(row);
}
