import { type RefObject, useEffect, useRef } from 'react';
import type { DataGridHandle } from 'react-data-grid';
import { type GridRows, rowHeight } from './model.ts';

/** While rows rush by, missing ones are asked for this often, milliseconds. */
const pace = 80;
/** Rows above and below what is in sight that are wanted too. */
const beyond = 30;

/** Asks for the rows that come into sight and are not there. Answers what is to be called when the grid is scrolled. */
export function useAsking(
  library: RefObject<DataGridHandle | null>,
  rows: GridRows,
  total: number,
): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const look = useRef(() => undefined as void);
  useEffect(() => {
    look.current = () => {
      timer.current = undefined;
      const element = library.current?.element;
      if (element) askFor(rows, sightOf(element, total));
    };
    look.current();
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return () => {
    timer.current ??= setTimeout(() => look.current(), pace);
  };
}

function sightOf({ scrollTop, clientHeight }: HTMLElement, total: number) {
  const first = Math.floor(scrollTop / rowHeight);
  const from = Math.max(0, first - beyond);
  return { from, to: Math.min(total - 1, first + Math.ceil(clientHeight / rowHeight) + beyond) };
}

function askFor(rows: GridRows, { from, to }: { readonly from: number; readonly to: number }): void {
  for (let at = from; at <= to; at += 1) {
    if (rows.get(at) !== undefined) continue;
    rows.ask(from, to - from + 1);
    return;
  }
}
