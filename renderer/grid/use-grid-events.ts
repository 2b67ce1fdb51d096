import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useRef,
} from 'react';
import type {
  CellKeyDownArgs,
  CellKeyboardEvent,
  CellMouseArgs,
  CellMouseEvent,
  DataGridHandle,
  PositionChangeArgs,
} from 'react-data-grid';
import type { DataGridProps } from './DataGrid.tsx';
import { doIntent } from './do-intent.ts';
import { filterButton } from './GridHead.tsx';
import { intentOf } from './keys.ts';
import { blankRow, type GridRange, type GridRow, type RangeDeed } from './model.ts';
import { everything, extended, rangeOf, rowsBetween, type Spot } from './selection.ts';
import { useDrag } from './use-pointer.ts';
import type { GridParts } from './use-grid-parts.ts';

export interface GridEvents {
  readonly frame: {
    readonly onKeyDownCapture: (event: KeyboardEvent) => void;
    readonly onMouseDown: (event: MouseEvent) => void;
    readonly onCopy: (event: ClipboardEvent) => void;
    readonly onCut: (event: ClipboardEvent) => void;
    readonly onPaste: (event: ClipboardEvent) => void;
  };
  readonly cellKeyDown: (args: CellKeyDownArgs<GridRow>, event: CellKeyboardEvent) => void;
  readonly cellMouseDown: (args: CellMouseArgs<GridRow>, event: CellMouseEvent) => void;
  readonly cellDoubleClick: (args: CellMouseArgs<GridRow>, event: CellMouseEvent) => void;
  readonly activePosition: (args: PositionChangeArgs<GridRow>) => void;
}

/** What keys, the mouse and the clipboard do. */
export function useGridEvents(
  props: DataGridProps,
  parts: GridParts,
  library: RefObject<DataGridHandle | null>,
  frame: RefObject<HTMLElement | null>,
): GridEvents {
  const { control, size, edit } = parts;
  const { columns, onOpen } = props;
  const isLeaving = useRef(false);
  const drag = useDrag(frame, control, size);
  const rangeNow = (): GridRange =>
    rangeOf(
      control.now(),
      size,
      columns.map(({ id }) => id),
    );
  const act = useDeeds(props, control.select);

  const clipboard = (deed: (event: ClipboardEvent) => RangeDeed) => (event: ClipboardEvent) => {
    if (
      !(event.target instanceof Element) ||
      !event.target.closest('[role="gridcell"]') ||
      isField(event.target)
    )
      return;
    event.preventDefault();
    act(deed(event), rangeNow());
  };

  return {
    frame: {
      onKeyDownCapture: (event) => filterByKey(event),
      onMouseDown: ({ target, button }) => {
        const isCorner =
          target instanceof Element && target.closest('[role="columnheader"]')?.ariaColIndex === '1';
        if (isCorner && button === 0) control.select(everything(control.now(), size));
      },
      onCopy: clipboard(() => ({ do: 'copy' })),
      onCut: clipboard(() => ({ do: 'cut' })),
      onPaste: clipboard(({ clipboardData }) => ({
        do: 'paste',
        text: clipboardData.getData('text/plain'),
        html: clipboardData.getData('text/html'),
      })),
    },
    cellKeyDown: (args, event) => {
      if (args.mode === 'EDIT') return;
      const intent = intentOf(keyOf(event));
      // Nothing that the library would do by itself is meant.
      event.preventGridDefault();
      const isTabOut = isLeaving.current && intent?.is === 'tab';
      isLeaving.current = intent?.is === 'escape' || (isLeaving.current && event.key === 'Shift');
      if (!intent || isTabOut) return;
      if (doIntent(intent, { props, parts, library, rangeNow, act })) event.preventDefault();
    },
    cellMouseDown: ({ rowIdx, column }, event) => {
      if (isField(event.target)) return;
      const spot: Spot = { row: rowIdx, column: column.idx - 1 };
      const isHead = spot.column < 0;
      if (event.button !== 0) return;
      if (isHead || event.shiftKey) {
        event.preventGridDefault();
        event.preventDefault();
        const now = control.now();
        if (isHead) control.select(rowsBetween(event.shiftKey ? now.anchor.row : rowIdx, rowIdx, now));
        else control.select(extended(now, spot));
        control.focus();
      } else control.follow(spot);
      drag(spot);
    },
    cellDoubleClick: ({ row, rowIdx, column }, event) => {
      event.preventGridDefault();
      if (isField(event.target)) return;
      const shown = columns[column.idx - 1];
      if (shown?.editable) edit({ row: rowIdx, column: column.idx - 1 }, 'keep');
      else if (row !== blankRow) onOpen?.(rowIdx);
    },
    activePosition: ({ rowIdx, column }) => {
      if (rowIdx < 0 || !column) return;
      if (column.idx > 0) control.follow({ row: rowIdx, column: column.idx - 1 });
      else parts.go(rowIdx, columns[0]?.id ?? '');
    },
  };
}

/** Hands a deed over; what it answers is selected. */
function useDeeds(props: DataGridProps, select: GridParts['control']['select']) {
  const live = useRef(props);
  useEffect(() => {
    live.current = props;
  });
  return (deed: RangeDeed, range: GridRange): void => {
    void live.current.onRange(deed, range).then((done) => {
      if (!done) return undefined;
      const ids = live.current.columns.map(({ id }) => id);
      const first = { row: done.from, column: Math.max(0, ids.indexOf(done.columns[0] ?? '')) };
      const last = { row: done.to, column: Math.max(0, ids.indexOf(done.columns.at(-1) ?? '')) };
      select({ active: first, anchor: first, head: last, whole: done.whole });
      return undefined;
    });
  };
}

function keyOf(event: CellKeyboardEvent) {
  // AltGr is Ctrl and Alt on Windows; what it types are letters.
  const isLetter = event.getModifierState('AltGraph');
  return {
    key: event.key,
    code: event.code,
    ctrl: (event.ctrlKey || event.metaKey) && !isLetter,
    shift: event.shiftKey,
    alt: event.altKey && !isLetter,
  };
}

function isField(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** Alt+Down on the head of a column is its filter button. */
function filterByKey(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' || !event.altKey || !(event.target instanceof Element)) return;
  const button = event.target
    .closest('[role="columnheader"]')
    ?.querySelector<HTMLElement>(`[${filterButton}]`);
  if (!button) return;
  event.preventDefault();
  event.stopPropagation();
  button.click();
}
