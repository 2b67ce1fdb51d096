import type { RenderHeaderCellProps } from 'react-data-grid';
import { gridText } from '#shared/text/grid.ts';
import { icons } from '#renderer/components/Icons.tsx';
import { useGrid } from './grid-context.ts';
import type { GridRow } from './model.ts';
import style from './DataGrid.module.css';

/** The button is for the mouse; from the keyboard it is Alt+Down on the head, as in Excel. */
export const filterButton = 'data-grid-filter';

export function GridHead({ column, sortDirection }: RenderHeaderCellProps<GridRow>) {
  const { columns, filter } = useGrid();
  const shown = columns[column.idx - 1];
  if (!shown) return null;
  return (
    <div className={style.head}>
      <span className={style.headTitle} title={shown.title}>
        {shown.title}
      </span>
      {sortDirection === undefined ? null : (
        <span className={style.sort}>{sortDirection === 'ASC' ? icons.up : icons.down}</span>
      )}
      {filter ? (
        <button
          type="button"
          tabIndex={-1}
          className={style.filter}
          aria-label={gridText.filter(shown.title)}
          aria-pressed={shown.filtered ?? false}
          {...{ [filterButton]: '' }}
          onMouseDown={(event) => {
            // The focus stays where it was: a popover gives it back there.
            event.preventDefault();
            event.stopPropagation();
          }}
          onClick={(event) => {
            event.stopPropagation();
            filter(shown.id, event.currentTarget);
          }}
        >
          {icons.filter}
        </button>
      ) : null}
    </div>
  );
}
