import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { RenderEditCellProps } from 'react-data-grid';
import { type Leaving, useGrid } from './grid-context.ts';
import { absentRow, blankRow, type CellAt, type Choice, type GridRow, type TypedCell } from './model.ts';

export interface Edit {
  readonly at: CellAt;
  readonly text: string;
  readonly problem: string | undefined;
  readonly how: 'keep' | 'replace' | 'list';
  readonly type: (text: string) => void;
  /** Ends the edit with what was typed, or with what was chosen. */
  readonly end: (leaving: Leaving, chosen?: Choice) => void;
  readonly cancel: () => void;
  /** Enter, Tab and Esc; true when the key was one of them. `chosen` is what Enter and Tab take. */
  readonly endByKey: (event: KeyboardEvent, chosen?: Choice) => boolean;
}

const keys: Readonly<Record<string, readonly [plain: Leaving, withShift: Leaving]>> = {
  Enter: ['down', 'up'],
  Tab: ['right', 'left'],
};

/**
 * One edit of one cell. Whatever ends it, a key, a press elsewhere or the cell going away, what was typed is handed
 * over; only Esc gives it up.
 */
export function useEdit({ row, rowIdx, column, onClose }: RenderEditCellProps<GridRow>): Edit {
  const grid = useGrid();
  const shown = grid.columns[column.idx - 1];
  const [at] = useState<CellAt>(() => ({
    row: rowIdx,
    id: row === blankRow || row === absentRow ? undefined : row.id,
    column: shown?.id ?? '',
  }));
  const [stored] = useState(() => row.cells[column.idx - 1]?.text ?? '');
  const [how] = useState(grid.opening);
  const draft = grid.draftOf(at);
  const [text, setText] = useState(how === 'replace' ? '' : (draft?.text ?? stored));
  const newest = useRef(text);
  const isOver = useRef(false);

  const hand = (chosen: Choice | undefined, isAsked: boolean): void => {
    if (isOver.current) return;
    isOver.current = true;
    const typed: TypedCell = chosen ? { text: chosen.label, value: chosen.value } : { text: newest.current };
    // What was refused and left as it is waits in its cell until it is asked for again.
    const isSame = draft ? !isAsked && typed.text === draft.text : typed.text === stored;
    if (!isSame) grid.submit(at, typed);
  };
  const live = useRef(hand);
  useEffect(() => {
    live.current = hand;
  });
  useEffect(() => () => live.current(undefined, false), []);

  const end = (leaving: Leaving, chosen?: Choice): void => {
    // The field that goes away with its edit says so once more.
    if (isOver.current) return;
    hand(chosen, leaving !== 'away');
    onClose(false, leaving !== 'away');
    grid.leave(leaving);
  };
  const cancel = (): void => {
    isOver.current = true;
    grid.drop(at);
    onClose(false, true);
  };
  const endNow = useRef(end);
  useEffect(() => {
    endNow.current = end;
  });
  const { opened } = grid;
  useEffect(() => {
    opened(() => endNow.current('stay'));
    return () => opened(undefined);
  }, [opened]);

  return {
    at,
    text,
    problem: draft?.problem,
    how,
    type: useCallback((next) => {
      newest.current = next;
      setText(next);
    }, []),
    end,
    cancel,
    endByKey: (event, chosen) => {
      const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey;
      const leaving = keys[event.key]?.[event.shiftKey ? 1 : 0];
      const isMeant =
        isPlain && !event.nativeEvent.isComposing && (leaving !== undefined || event.key === 'Escape');
      // The grid's own keys are not for the text that is being typed.
      event.stopPropagation();
      if (!isMeant) return false;
      event.preventDefault();
      if (leaving === undefined) cancel();
      else end(leaving, chosen);
      return true;
    },
  };
}
