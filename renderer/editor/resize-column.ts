import type { Command } from '@tiptap/core';
import { selectedRect } from '@tiptap/pm/tables';
import { columnOf, columnShares } from './schema/table.ts';

/** Makes the columns of the selection wider or narrower against the others. */
export function resizeColumn(by: number): Command {
  return ({ state, tr, dispatch }) => {
    const { table, tableStart, map, left, right } = selectedRect(state);
    const shares = columnShares(table);
    if (!dispatch) return true;
    for (let row = 0; row < map.height; row += 1) {
      for (let column = 0; column < map.width; column += 1) {
        const offset = map.map[row * map.width + column];
        const cell = offset === undefined ? null : table.nodeAt(offset);
        if (offset === undefined || !cell) continue;
        const isChosen = column >= left && column < right;
        const width = (shares[column] ?? 1) * (isChosen ? by : 1);
        tr.setNodeAttribute(tableStart + offset, 'column', { ...columnOf(cell), width });
      }
    }
    return true;
  };
}
