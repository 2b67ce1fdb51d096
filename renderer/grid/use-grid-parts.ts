import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { DataGridHandle } from 'react-data-grid';
import { flushSync } from 'react-dom';
import { gridText } from '#shared/text/grid.ts';
import type { DataGridProps } from './DataGrid.tsx';
import type { Grid } from './grid-context.ts';
import { single, type Size, type Spot } from './selection.ts';
import { behindDrafts, type Draft, type DraftControl, type Drafts, useDrafts } from './use-drafts.ts';
import { type SelectionControl, useSelection } from './use-selection.ts';
import { useWalk, type Way } from './use-walk.ts';

export interface GridParts {
  readonly control: SelectionControl;
  readonly drafts: DraftControl;
  readonly size: Size;
  readonly grid: Grid;
  /** The newest refusal, for a screen reader. */
  readonly said: string;
  /** Where Tab and Enter lead. */
  readonly walk: (way: Way) => void;
  readonly edit: (spot: Spot, how: 'keep' | 'replace' | 'list') => void;
  readonly go: (row: number, column: string, edit?: boolean) => void;
  readonly finish: () => Promise<boolean>;
}

/** What the grid holds: the selection, the texts on their way, the editor that is open. */
export function useGridParts(
  props: DataGridProps,
  library: RefObject<DataGridHandle | null>,
  frame: RefObject<HTMLElement | null>,
): GridParts {
  const { columns, total, onAdd } = props;
  const onRefused = useRef<(draft: Draft) => void>(() => undefined);
  const drafts = useDrafts({
    total,
    rows: props.rows,
    onCommit: props.onCommit,
    onAdd,
    onRefused: (draft) => onRefused.current(draft),
  });
  const size = useSize(total, columns.length, onAdd !== undefined, drafts.drafts);
  const live = useRef({ props, size });
  useLayoutEffect(() => {
    live.current = { props, size };
  });
  const control = useSelection(library, frame, size);
  const opening = useRef<'keep' | 'replace' | 'list'>('keep');
  const endOpen = useRef<() => void>(undefined);
  const [said, setSaid] = useState('');

  const { edit: openEditor, select } = control;
  const walk = useWalk(
    control,
    useCallback(() => live.current.size, []),
  );
  const edit = useCallback(
    (spot: Spot, how: 'keep' | 'replace' | 'list') => {
      opening.current = how;
      openEditor(spot);
    },
    [openEditor],
  );

  /**
   * A refused text opens again where the person is free for it; else it waits in its cell, marked and said. In a blank
   * row it always waits: what is missing there stands in the cells beside it.
   */
  const refused = useCallback(
    ({ at, problem }: Draft) => {
      const column = live.current.props.columns.findIndex(({ id }) => id === at.column);
      const isSameRow = live.current.props.rows.get(at.row)?.id === at.id;
      const isFree = endOpen.current === undefined && frame.current?.contains(document.activeElement);
      setSaid(gridText.refused(at.row + 1, live.current.props.columns[column]?.title ?? '', problem ?? ''));
      if (isFree && isSameRow && at.id !== undefined && column >= 0) edit({ row: at.row, column }, 'keep');
    },
    [edit, frame],
  );
  useEffect(() => {
    onRefused.current = refused;
  }, [refused]);
  useRefusedCells(props, drafts);

  const { submit, drop, of: draftOf, settled } = drafts;
  const hasFilter = props.onFilter !== undefined;
  const grid = useMemo<Grid>(
    () => ({
      columns,
      opening: () => opening.current,
      draftOf,
      submit,
      drop,
      leave: (leaving) => {
        if (leaving === 'stay' || leaving === 'away') return;
        // The text that is on its way now has made room below it.
        flushSync(() => undefined);
        walk(leaving);
      },
      opened: (end) => {
        endOpen.current = end;
      },
      find: async (column, text) => (await live.current.props.find?.(column, text)) ?? [],
      filter: hasFilter ? (column, anchor) => live.current.props.onFilter?.(column, anchor) : undefined,
    }),
    [columns, draftOf, submit, drop, walk, hasFilter],
  );

  const go = useCallback(
    (row: number, id: string, isEdit = false) => {
      const column = live.current.props.columns.findIndex((each) => each.id === id);
      const spot = { row, column: Math.max(0, column) };
      if (isEdit) edit(spot, 'keep');
      else select(single(spot));
    },
    [edit, select],
  );
  const finish = useCallback(async () => {
    endOpen.current?.();
    return settled();
  }, [settled]);

  return { control, drafts, size, grid, said, walk, edit, go, finish };
}

/** The rows that can be walked: the records, the blank rows that hold texts already, and one more. */
function useSize(total: number, columns: number, canAdd: boolean, drafts: Drafts): Size {
  const behind = canAdd ? Math.max(total, behindDrafts(drafts)) + 1 : total;
  return useMemo(() => ({ rows: behind, filled: total, columns }), [behind, total, columns]);
}

function useRefusedCells({ onRefused }: DataGridProps, { drafts }: DraftControl): void {
  const live = useRef(onRefused);
  const told = useRef(0);
  useEffect(() => {
    live.current = onRefused;
  });
  useEffect(() => {
    const refused = [...drafts.values()].flatMap((row) =>
      [...row.values()].flatMap(({ at, problem, ...typed }) =>
        problem === undefined ? [] : [{ ...at, ...typed, problem }],
      ),
    );
    if (refused.length === 0 && told.current === 0) return;
    told.current = refused.length;
    live.current?.(refused);
  }, [drafts]);
}
