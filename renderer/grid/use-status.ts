import { useEffect, useRef } from 'react';
import type { DataGridProps } from './DataGrid.tsx';
import { boxOf, rangeOf, type Selection, type Size } from './selection.ts';
import { summaryOf } from './summary.ts';

/** After the last step of the selection, milliseconds: the arrow key that is held down counts nothing. */
const pause = 120;

/** Tells what is selected and what it adds up to, whenever one of the two has changed. */
export function useStatus(props: DataGridProps, selection: Selection, size: Size): void {
  const told = useRef('');
  useEffect(() => {
    const timer = setTimeout(() => {
      const { columns, rows, onSelection } = props;
      const ids = columns.map(({ id }) => id);
      const range = rangeOf(selection, size, ids);
      const box = { ...boxOf(selection, size), bottom: range.to };
      const status = { range, text: summaryOf(box, range.whole, columns, rows) };
      const written = JSON.stringify(status);
      if (written === told.current) return;
      told.current = written;
      onSelection?.(status);
    }, pause);
    return () => clearTimeout(timer);
  });
}
