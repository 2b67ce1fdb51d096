import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { extended, rowsBetween, type Size, type Spot } from './selection.ts';
import { type SelectionControl, spotOf } from './use-selection.ts';

/** While the pointer is held above or below the rows, a row comes into sight this often, milliseconds. */
const pace = 40;

/** Selecting by the mouse: from where it was pressed to where it is. Answers what a press on a spot begins. */
export function useDrag(
  element: RefObject<HTMLElement | null>,
  control: SelectionControl,
  size: Size,
): (spot: Spot) => void {
  const live = useRef({ control, size });
  useEffect(() => {
    live.current = { control, size };
  });
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);

  return useCallback(
    (pressed: Spot) => {
      stop.current?.();
      let timer: ReturnType<typeof setInterval> | undefined;
      const to = (spot: Spot) => {
        const { control: now } = live.current;
        const before = now.now();
        if (pressed.column < 0) now.select(rowsBetween(pressed.row, spot.row, before));
        else now.select(extended(before, { row: spot.row, column: Math.max(0, spot.column) }));
      };
      const move = ({ clientX, clientY }: PointerEvent) => {
        clearInterval(timer);
        const box = element.current?.getBoundingClientRect();
        const under = spotOf(document.elementFromPoint(clientX, clientY));
        if (!box) return;
        const step = clientY > box.bottom ? 1 : clientY < box.top ? -1 : 0;
        if (step !== 0)
          timer = setInterval(
            () => to(nextTo(live.current.control.now().head, step, live.current.size)),
            pace,
          );
        else if (under) to(under);
      };
      const end = () => {
        clearInterval(timer);
        document.removeEventListener('pointermove', move);
        document.removeEventListener('pointerup', end);
        document.removeEventListener('pointercancel', end);
      };
      document.addEventListener('pointermove', move);
      document.addEventListener('pointerup', end);
      document.addEventListener('pointercancel', end);
      stop.current = end;
    },
    [element],
  );
}

function nextTo({ row, column }: Spot, step: number, size: Size): Spot {
  return { row: Math.max(0, Math.min(size.rows - 1, row + step)), column };
}
