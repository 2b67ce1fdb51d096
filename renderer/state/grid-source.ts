import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { GridLook, GridRow } from '#shared/contract/areas/grid.ts';
import type { FactKind } from '#shared/facts/kinds.ts';
import type { GridQuery } from '#shared/grid/query.ts';
import { call } from '#renderer/api/client.ts';
import { tellError } from './notices.ts';
import { useApp } from './use-app.ts';

/** Rows that are asked for at once. */
const pageSize = 200;

export interface GridSource {
  /** The look that the rows belong to; writes and copies name it. */
  readonly look: GridLook;
  /** The columns whose cells the rows hold, in their order. */
  readonly columns: readonly string[];
  readonly total: number;
  readonly all: number;
  /** False until the first answer: an empty grid is said to be empty only then. */
  readonly loaded: boolean;
  /** Grows when rows that are shown have changed. */
  readonly drawn: number;
  readonly get: (index: number) => GridRow | undefined;
  /** Rows are about to be shown. */
  readonly ask: (from: number, count: number) => void;
}

interface Pages {
  key: string;
  revision: number;
  rows: Map<number, GridRow>;
  /** Pages that were answered, or asked for, for this revision. */
  asked: Set<number>;
}

/**
 * The rows of a grid, read by pages as they come into sight. After a commit the pages in sight are read again, and the
 * old rows stay on the screen until the new ones are there: nothing flickers, the focus keeps its cell.
 */
export function useGridSource(kind: FactKind, query: GridQuery, columns: readonly string[]): GridSource {
  const revision = useApp((state) => state.revision);
  const [lookName] = useState(() => `${kind}-${crypto.randomUUID()}`);
  const [counts, setCounts] = useState({ total: 0, all: 0, loaded: false });
  const [drawn, setDrawn] = useState(0);
  const look: GridLook = { kind, query, look: lookName };
  const key = JSON.stringify([query, columns]);
  const pages = useRef<Pages>({ key: '', revision: -1, rows: new Map(), asked: new Set() });
  const sight = useRef({ from: 0, count: pageSize });

  const read = async (page: number, now: Pages): Promise<void> => {
    now.asked.add(page);
    const from = page * pageSize;
    const answer = await call('grid:rows', { ...look, columns: [...columns], from, count: pageSize });
    if (pages.current !== now) return;
    if (!answer.ok) {
      tellError(answer.error);
      return;
    }
    const { total, all, rows } = answer.value;
    rows.forEach((row, at) => now.rows.set(from + at, row));
    for (const index of now.rows.keys()) if (index >= total) now.rows.delete(index);
    setCounts({ total, all, loaded: true });
    setDrawn((before) => before + 1);
  };

  const ask = (from: number, count: number): void => {
    sight.current = { from, count };
    const now = pages.current;
    const last = Math.floor(Math.max(from, from + count - 1) / pageSize);
    for (let page = Math.floor(from / pageSize); page <= last; page += 1) {
      if (!now.asked.has(page)) void read(page, now);
    }
  };

  const readAgain = useEffectEvent((now: number, asked: string) => {
    const before = pages.current;
    // Another question has other rows; the same one after a commit shows the old ones meanwhile.
    const rows = before.key === asked ? before.rows : new Map<number, GridRow>();
    if (before.key !== asked) sight.current = { ...sight.current, from: 0 };
    pages.current = { key: asked, revision: now, rows, asked: new Set() };
    ask(sight.current.from, sight.current.count);
  });
  useEffect(() => readAgain(revision, key), [key, revision]);

  return { look, columns, ...counts, drawn, get: (index) => pages.current.rows.get(index), ask };
}
