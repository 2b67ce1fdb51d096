import type { RefObject } from 'react';
import type { DataGridHandle } from 'react-data-grid';
import type { DataGridProps } from './DataGrid.tsx';
import type { Intent } from './keys.ts';
import { type GridRange, type RangeDeed, rowHeight } from './model.ts';
import {
  columnsOf,
  everything,
  extended,
  type Move,
  moved,
  rowsBetween,
  single,
  type Spot,
} from './selection.ts';
import type { GridParts } from './use-grid-parts.ts';

interface Ways {
  readonly props: DataGridProps;
  readonly parts: GridParts;
  readonly library: RefObject<DataGridHandle | null>;
  readonly rangeNow: () => GridRange;
  readonly act: (deed: RangeDeed, range: GridRange) => void;
}

/** Does what a key means. False: the key is left to the browser. */
export function doIntent(intent: Intent, ways: Ways): boolean {
  const { props, parts, rangeNow, act } = ways;
  const { control, size } = parts;
  const now = control.now();
  const { active } = now;
  const isRecord = active.row < size.filled;
  switch (intent.is) {
    case 'move':
      step(intent.move, intent.extend, ways);
      return true;
    case 'tab':
      parts.walk(intent.back ? 'left' : 'right');
      return true;
    case 'enter':
      if (isRecord && !props.columns[active.column]?.editable) props.onOpen?.(active.row);
      else if (intent.back) step('up', false, ways);
      else parts.walk('down');
      return true;
    case 'edit':
      return startEdit(active, intent.how, ways);
    case 'open':
      if (isRecord) props.onOpen?.(active.row);
      return true;
    case 'clear':
      if (now.whole) props.onDelete?.(rangeNow());
      else act({ do: 'clear' }, rangeNow());
      return true;
    case 'deleteRows':
      props.onDelete?.(rangeNow());
      return true;
    case 'add':
      if (props.onAdd) control.select(single({ row: size.rows - 1, column: 0 }));
      return true;
    case 'fillDown':
      act({ do: 'fillDown' }, rangeNow());
      return true;
    case 'selectAll':
      control.select(everything(now, size));
      return true;
    case 'selectRows':
      control.select(rowsBetween(now.anchor.row, now.head.row, now));
      return true;
    case 'selectColumns':
      control.select(columnsOf(now, size));
      return true;
    case 'escape':
      control.select(single(active));
      return false;
  }
}

/** Shift moves the head of the selection; from the first row the way up leads to the heads of the columns. */
function step(move: Move, isExtending: boolean, { parts, library }: Ways): void {
  const { control, size } = parts;
  const now = control.now();
  const page = pageOf(library.current?.element);
  if (isExtending) {
    const head = moved(now.head, move, size, page);
    control.select(now.whole ? rowsBetween(now.anchor.row, head.row, now) : extended(now, head));
    return;
  }
  const isToHeads = move === 'up' && now.active.row === 0;
  if (isToHeads)
    library.current?.setActivePosition({ rowIdx: -1, idx: now.active.column + 1 }, { shouldFocus: true });
  else control.select(single(moved(now.active, move, size, page)));
}

/** Whole rows in sight, less one, so that the eye keeps its place. */
function pageOf(element: HTMLElement | null | undefined): number {
  const inSight = Math.floor(((element?.clientHeight ?? 0) - rowHeight) / rowHeight);
  return Math.max(1, inSight - 1);
}

function startEdit(spot: Spot, how: 'keep' | 'replace' | 'list', { props, parts }: Ways): boolean {
  const column = props.columns[spot.column];
  if (!column?.editable) return false;
  const hasChoices = column.editor === 'choice' || column.editor === 'reference' || column.editor === 'yesNo';
  if (how === 'list' && !hasChoices) return false;
  parts.edit(spot, how);
  // What is typed goes on into the editor that stands now.
  return how !== 'replace';
}
