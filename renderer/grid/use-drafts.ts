import { useCallback, useEffect, useRef, useState } from 'react';
import { gridText } from '#shared/text/grid.ts';
import type { CellAt, GridRow, GridRows, Problem, TypedCell } from './model.ts';

/** A text on its way to the store, or come back from it. It is shown in its cell instead of what is stored. */
export interface Draft extends TypedCell {
  readonly at: CellAt;
  readonly problem?: string;
}

/** By the key of the row and the column. */
export type Drafts = ReadonlyMap<string, ReadonlyMap<string, Draft>>;

/** How long the new text is shown when the row is not drawn anew after the commit, milliseconds. */
const patience = 1_000;
/** How often it is looked whether it was, milliseconds. */
const look = 20;

interface Ways {
  readonly rows: GridRows;
  readonly onCommit: (at: CellAt, typed: TypedCell) => Promise<Problem>;
  readonly onAdd: ((typed: TypedCell & { readonly column: string }) => Promise<Problem>) | undefined;
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
  useEffect(() => {
    live.current = ways;
  });
  const running = useRef(new Set<Promise<void>>());
  const adding = useRef<{ readonly row: number; readonly done: Promise<Problem> }>(undefined);

  const put = useCallback(({ id, row, column }: CellAt, draft: Draft | undefined) => {
    newest.current = withDraft(newest.current, rowKey(id, row), column, draft);
    setDrafts(newest.current);
  }, []);
  const of = useCallback(
    ({ id, row, column }: CellAt) => newest.current.get(rowKey(id, row))?.get(column),
    [],
  );

  /** The first text in the blank row makes the record; what follows before it is there waits for it. */
  const send = useCallback(async (at: CellAt, typed: TypedCell): Promise<Problem> => {
    const { onAdd, onCommit, rows } = live.current;
    if (at.id !== undefined || !onAdd) return onCommit(at, typed);
    const before = adding.current?.row === at.row ? adding.current : undefined;
    if (before && (await before.done) === undefined)
      return live.current.onCommit({ ...at, id: rows.get(at.row)?.id }, typed);
    const done = onAdd({ ...typed, column: at.column });
    adding.current = { row: at.row, done };
    return done;
  }, []);

  const deliver = useCallback(
    async (draft: Draft, seen: GridRow | undefined): Promise<void> => {
      const { at } = draft;
      const problem = await send(at, draft).catch(() => gridText.notAnswered);
      if (of(at) !== draft) return;
      if (problem !== undefined) {
        const refused = { ...draft, problem };
        put(at, refused);
        live.current.onRefused(refused);
        return;
      }
      void changed(() => live.current.rows.get(at.row) !== seen).then(() => {
        if (of(at) === draft) put(at, undefined);
        return undefined;
      });
    },
    [of, put, send],
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

/** Waits until the row is another one, and not for ever. */
async function changed(isChanged: () => boolean): Promise<void> {
  for (let waited = 0; waited < patience && !isChanged(); waited += look)
    await new Promise((resolve) => {
      setTimeout(resolve, look);
    });
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
