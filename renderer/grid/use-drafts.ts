import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { gridText } from '#shared/text/grid.ts';
import { happened } from './happened.ts';
import type { CellAt, GridRow, TypedCell } from './model.ts';
import { type Store, useAdding } from './use-adding.ts';

/** A text on its way to the store, or come back from it. It is shown in its cell instead of what is stored. */
export interface Draft extends TypedCell {
  readonly at: CellAt;
  readonly problem?: string;
}

/** By the key of the row and the column. */
export type Drafts = ReadonlyMap<string, ReadonlyMap<string, Draft>>;

interface Ways extends Store {
  readonly onRefused: (draft: Draft) => void;
}

export interface DraftControl {
  readonly drafts: Drafts;
  readonly of: (at: CellAt) => Draft | undefined;
  readonly submit: (at: CellAt, typed: TypedCell) => void;
  readonly drop: (at: CellAt) => void;
  /** True when everything was answered and nothing was refused. */
  readonly settled: () => Promise<boolean>;
}

export function rowKey(id: string | undefined, row: number): string {
  return id ?? `new/${row}`;
}

/**
 * Typing never waits: the focus goes on at once and the text is shown until the store has it. What the store refuses
 * stays in its cell with the reason.
 */
export function useDrafts(ways: Ways): DraftControl {
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  const newest = useRef(drafts);
  const live = useRef(ways);
  useLayoutEffect(() => {
    live.current = ways;
  });
  const running = useRef(new Set<Promise<void>>());
  const isRefusedAbove = useCallback(
    (row: number) => blankOf(newest.current).some(({ at, problem }) => at.row < row && problem !== undefined),
    [],
  );
  const send = useAdding(live, isRefusedAbove);

  const put = useCallback(({ id, row, column }: CellAt, draft: Draft | undefined) => {
    newest.current = withDraft(newest.current, rowKey(id, row), column, draft);
    setDrafts(newest.current);
  }, []);
  const of = useCallback(
    ({ id, row, column }: CellAt) => newest.current.get(rowKey(id, row))?.get(column),
    [],
  );

  /** The text that made the record took along what was refused before it in the same blank row. */
  const settleRow = useCallback(
    ({ id, row }: CellAt) => {
      for (const { at, problem } of newest.current.get(rowKey(id, row))?.values() ?? []) {
        if (problem !== undefined) put(at, undefined);
      }
    },
    [put],
  );

  const deliver = useCallback(
    async (draft: Draft, seen: GridRow | undefined): Promise<void> => {
      const { at } = draft;
      const problem = await send(at, typedOf(draft)).catch(() => gridText.notAnswered);
      if (of(at) !== draft) return;
      if (problem !== undefined) {
        const refused = { ...draft, problem };
        put(at, refused);
        live.current.onRefused(refused);
        return;
      }
      if (at.id === undefined) settleRow(at);
      void happened(() => live.current.rows.get(at.row) !== seen).then(() => {
        if (of(at) === draft) put(at, undefined);
        return undefined;
      });
    },
    [of, put, send, settleRow],
  );

  const submit = useCallback(
    (at: CellAt, typed: TypedCell) => {
      const draft: Draft = { ...typed, at };
      put(at, draft);
      const run = deliver(draft, live.current.rows.get(at.row)).finally(() => running.current.delete(run));
      running.current.add(run);
    },
    [deliver, put],
  );

  const settled = useCallback(async () => {
    await Promise.all(running.current);
    return [...newest.current.values()].every((row) =>
      [...row.values()].every(({ problem }) => problem === undefined),
    );
  }, []);

  return { drafts, of, submit, drop: useCallback((at) => put(at, undefined), [put]), settled };
}

/** Blank rows that hold texts already, as the place behind the last of them. */
export function behindDrafts(drafts: Drafts): number {
  return Math.max(0, ...blankOf(drafts).map(({ at }) => at.row + 1));
}

function blankOf(drafts: Drafts): readonly Draft[] {
  return [...drafts.values()].flatMap((row) => [...row.values()]).filter(({ at }) => at.id === undefined);
}

function typedOf({ text, value }: Draft): TypedCell {
  return value === undefined ? { text } : { text, value };
}

function withDraft(drafts: Drafts, key: string, column: string, draft: Draft | undefined): Drafts {
  const row = new Map(drafts.get(key));
  if (draft) row.set(column, draft);
  else row.delete(column);
  const next = new Map(drafts);
  if (row.size > 0) next.set(key, row);
  else next.delete(key);
  return next;
}
