import 'react-data-grid/lib/styles.css';
import { type Ref, useImperativeHandle, useMemo, useRef } from 'react';
import { type Column, DataGrid as Library, type DataGridHandle, type SortColumn } from 'react-data-grid';
import { gridText } from '#shared/text/grid.ts';
import { CellEditor } from './CellEditor.tsx';
import { GridContext, type Marks, MarksContext } from './grid-context.ts';
import { GridHead } from './GridHead.tsx';
import { CellText, renderCell, renderRow, RowNumber } from './GridRowView.tsx';
import type {
  CellAt,
  Choice,
  GridColumn,
  GridRange,
  GridRow,
  GridRows,
  GridSort,
  Problem,
  RangeDeed,
  SelectionStatus,
  TypedCell,
} from './model.ts';
import { absentRow, rowHeight } from './model.ts';
import { boxOf } from './selection.ts';
import { useAsking } from './use-asking.ts';
import { useGridEvents } from './use-grid-events.ts';
import { useGridParts } from './use-grid-parts.ts';
import { useRows } from './use-rows.ts';
import { useStatus } from './use-status.ts';
import style from './DataGrid.module.css';

const headWidth = 56;

export interface DataGridProps {
  /** What the grid holds, for a screen reader. */
  readonly label: string;
  /** Another set of columns is another grid: give it another `key`. */
  readonly columns: readonly GridColumn[];
  /** Rows that there are, in sight or not. */
  readonly total: number;
  readonly rows: GridRows;
  /** Changes whenever `rows.get` would answer something else, also when a page has come. */
  readonly revision: unknown;
  readonly sort?: GridSort | undefined;
  readonly onSort?: (column: string) => void;
  /** `anchor` is the button in the head, for a popover to hang on. */
  readonly onFilter?: (column: string, anchor: HTMLElement) => void;
  readonly onResize?: (column: string, width: number) => void;
  /** A refused text stays in its cell with the reason under it. Called in the order of typing, not one after another. */
  readonly onCommit: (at: CellAt, typed: TypedCell) => Promise<Problem>;
  /** What is done with many cells. A range that is answered is selected then, such as what was pasted. */
  readonly onRange: (deed: RangeDeed, range: GridRange) => Promise<GridRange | undefined>;
  readonly onOpen?: (row: number) => void;
  readonly onDelete?: (range: GridRange) => void;
  /**
   * With it there is a blank last row, and the first text in it comes here; texts beside it wait for the answer. The one
   * that is accepted has made the record, with what was refused in the row before.
   */
  readonly onAdd?: (typed: TypedCell & { readonly column: string }) => Promise<Problem>;
  /** What a `reference` column can be, for a text that may be empty. */
  readonly find?: (column: string, text: string) => Promise<readonly Choice[]>;
  readonly onSelection?: (status: SelectionStatus) => void;
  /** Cells whose text was refused and waits to be mended or given up. */
  readonly onRefused?: (cells: readonly (CellAt & TypedCell & { readonly problem: string })[]) => void;
  readonly ref?: Ref<DataGridControl>;
}

export interface DataGridControl {
  readonly focus: () => void;
  /** Selects the cell, brings it into sight and, when asked, opens its editor. */
  readonly go: (row: number, column: string, edit?: boolean) => void;
  /** Ends the open edit and waits for everything on its way. False: something was refused. */
  readonly finish: () => Promise<boolean>;
}

export function DataGrid({ ref, ...props }: DataGridProps) {
  const { label, columns, total, rows, revision, sort, onSort, onResize } = props;
  const library = useRef<DataGridHandle>(null);
  const frame = useRef<HTMLDivElement>(null);
  const parts = useGridParts(props, library, frame);
  const { control, drafts, size, grid } = parts;
  const events = useGridEvents(props, parts, library, frame);
  const ask = useAsking(library, rows, total);
  useStatus(props, control.selection, size);

  useImperativeHandle(ref, () => ({ focus: control.focus, go: parts.go, finish: parts.finish }), [
    control.focus,
    parts.go,
    parts.finish,
  ]);

  const shownRows = useRows(rows, total, size.rows, revision);
  const libraryColumns = useLibraryColumns(columns, onSort !== undefined);
  const marks: Marks = {
    box: boxOf(control.selection, size),
    whole: control.selection.whole,
    drafts: drafts.drafts,
  };

  return (
    <div ref={frame} className={style.frame} {...events.frame}>
      <GridContext value={grid}>
        <MarksContext value={marks}>
          <Library<GridRow>
            ref={library}
            className={style.grid ?? ''}
            aria-label={label}
            aria-description={gridText.howToLeave}
            columns={libraryColumns}
            rows={shownRows}
            rowHeight={rowHeight}
            headerRowHeight={rowHeight}
            sortColumns={sortColumns(sort)}
            onSortColumnsChange={([first]) => {
              const column = first?.columnKey ?? sort?.column;
              if (column !== undefined) onSort?.(column);
            }}
            onColumnResize={(column, width) => onResize?.(column.key, width)}
            // Several can be selected; which ones the rows say themselves.
            selectedRows={noRows}
            onSelectedRowsChange={ignore}
            onCellKeyDown={events.cellKeyDown}
            onCellMouseDown={events.cellMouseDown}
            onCellDoubleClick={events.cellDoubleClick}
            onActivePositionChange={events.activePosition}
            onScroll={ask}
            renderers={renderers}
          />
        </MarksContext>
      </GridContext>
      <output className={style.said}>{parts.said}</output>
    </div>
  );
}

const noRows: ReadonlySet<never> = new Set();
const ignore = () => undefined;
const renderers = {
  renderRow,
  renderCell,
  noRowsFallback: <div className={style.empty}>{gridText.nothing}</div>,
};

function sortColumns(sort: GridSort | undefined): readonly SortColumn[] {
  return sort ? [{ columnKey: sort.column, direction: sort.descending ? 'DESC' : 'ASC' }] : [];
}

const rowHead: Column<GridRow> = {
  key: 'row-head',
  name: gridText.number,
  width: headWidth,
  frozen: true,
  headerCellClass: style.corner ?? '',
  renderCell: RowNumber,
};

function useLibraryColumns(columns: readonly GridColumn[], sortable: boolean): readonly Column<GridRow>[] {
  return useMemo(
    () => [
      rowHead,
      ...columns.map(({ id, title, width, align, editable }) => ({
        key: id,
        name: title,
        width,
        resizable: true,
        sortable,
        editable: (row: GridRow) => editable && row !== absentRow,
        editorOptions: { commitOnOutsideClick: false, closeOnExternalRowChange: false },
        renderEditCell: CellEditor,
        renderCell: CellText,
        renderHeaderCell: GridHead,
        ...(align === 'right' ? { cellClass: style.right ?? '' } : {}),
      })),
    ],
    [columns, sortable],
  );
}
