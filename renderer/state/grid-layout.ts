import { useEffect, useState } from 'react';
import type { FactKind } from '#shared/facts/kinds.ts';
import { type Column, columnOf } from '#shared/grid/columns.ts';
import { type GridQuery, gridQuery } from '#shared/grid/query.ts';
import type { Settings } from '#shared/settings/settings.ts';
import { call } from '#renderer/api/client.ts';
import { beforeFlush } from './pending.ts';

export interface ShownColumn {
  readonly column: Column;
  /** Pixels. */
  readonly width: number;
}

/** Pause after the last change before a layout is kept, milliseconds. */
const pause = 600;

type Layouts = Settings['gridLayouts'];

let known: Layouts | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

async function layouts(): Promise<Layouts> {
  if (known) return known;
  const answer = await call('settings:get', {});
  const read: Layouts = answer.ok ? answer.value.gridLayouts : {};
  known = read;
  return read;
}

/** Keeps a layout after a pause; a width that is being dragged is written once. */
function keep(kind: FactKind, columns: readonly ShownColumn[], query: GridQuery): void {
  const layout = {
    columns: columns.map(({ column, width }) => ({ id: column.id, width })),
    filters: { query },
  };
  known = { ...known, [kind]: layout };
  clearTimeout(timer);
  timer = setTimeout(() => void write(), pause);
}

/** Writes a layout that waits for its pause. */
async function write(): Promise<void> {
  if (timer === undefined) return;
  clearTimeout(timer);
  timer = undefined;
  await call('settings:set', { key: 'gridLayouts', value: known });
}

/** A window that is closed right after a filter was set keeps it. */
beforeFlush(async () => {
  await write();
  return true;
});

export interface GridLayout {
  readonly columns: readonly ShownColumn[];
  readonly query: GridQuery;
  readonly setColumns: (columns: readonly ShownColumn[]) => void;
  readonly setQuery: (query: GridQuery) => void;
}

const noQuery: GridQuery = gridQuery.parse({});

/** The columns, widths, filters and order of a grid as the person left them; nothing until they are read. */
export function useGridLayout(
  kind: FactKind,
  first: (kind: FactKind) => readonly ShownColumn[],
): GridLayout | undefined {
  const [state, setState] = useState<{ columns: readonly ShownColumn[]; query: GridQuery }>();
  useEffect(() => {
    let isLate = false;
    void layouts().then((all) => {
      if (!isLate) setState(remembered(kind, all[kind], first(kind)));
      return undefined;
    });
    return () => {
      isLate = true;
    };
  }, [kind, first]);
  if (!state) return undefined;
  const change = (next: typeof state) => {
    setState(next);
    keep(kind, next.columns, next.query);
  };
  return {
    ...state,
    setColumns: (columns) => change({ ...state, columns }),
    setQuery: (query) => change({ ...state, query }),
  };
}

function remembered(kind: FactKind, layout: Layouts[string] | undefined, first: readonly ShownColumn[]) {
  const columns = (layout?.columns ?? []).flatMap(({ id, width }) => {
    const column = columnOf(kind, id);
    return column ? [{ column, width }] : [];
  });
  const query = gridQuery.safeParse(layout?.filters?.query);
  return { columns: columns.length > 0 ? columns : first, query: query.success ? query.data : noQuery };
}
