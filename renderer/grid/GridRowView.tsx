import { type Key, use, useMemo } from 'react';
import {
  Cell,
  type CellRendererProps,
  type RenderCellProps,
  type RenderRowProps,
  Row,
} from 'react-data-grid';
import { gridText } from '#shared/text/grid.ts';
import { MarksContext, RowMarksContext, useGrid } from './grid-context.ts';
import { absentRow, blankRow, type GridRow } from './model.ts';
import { rowKey } from './use-drafts.ts';
import style from './DataGrid.module.css';

export function renderRow(key: Key, props: RenderRowProps<GridRow>) {
  return <MarkedRow key={key} {...props} />;
}

export function renderCell(key: Key, props: CellRendererProps<GridRow, unknown>) {
  return props.column.idx === 0 ? <RowHead key={key} {...props} /> : <MarkedCell key={key} {...props} />;
}

/** Only the rows whose marks have changed draw their cells anew. */
function MarkedRow(props: RenderRowProps<GridRow>) {
  const marks = use(MarksContext);
  const { rowIdx, row } = props;
  const isInside = marks !== undefined && rowIdx >= marks.box.top && rowIdx <= marks.box.bottom;
  const left = isInside ? marks.box.left : -1;
  const right = isInside ? marks.box.right : -1;
  const whole = isInside && marks.whole;
  const id = row === blankRow || row === absentRow ? undefined : row.id;
  const drafts = marks?.drafts.get(rowKey(id, rowIdx));
  const rowMarks = useMemo(() => ({ left, right, whole, drafts }), [left, right, whole, drafts]);
  return (
    <RowMarksContext value={rowMarks}>
      <Row {...props} aria-selected={whole} />
    </RowMarksContext>
  );
}

function MarkedCell(props: CellRendererProps<GridRow, unknown>) {
  const { columns } = useGrid();
  const marks = use(RowMarksContext);
  const at = props.column.idx - 1;
  const isSelected = marks !== undefined && at >= marks.left && at <= marks.right;
  const isRefused = marks?.drafts?.get(columns[at]?.id ?? '')?.problem !== undefined;
  const classes = [
    isSelected ? style.selected : '',
    props.isCellActive ? style.active : '',
    isRefused ? style.refused : '',
  ];
  return (
    <Cell
      {...props}
      className={classes.filter((each) => each !== '').join(' ')}
      aria-selected={isSelected}
      aria-invalid={isRefused || undefined}
    />
  );
}

/** The library makes every cell a `gridcell` that may be selected. */
const headRole = { role: 'rowheader', 'aria-selected': undefined, 'aria-readonly': undefined } as const;

function RowHead(props: CellRendererProps<GridRow, unknown>) {
  const marks = use(RowMarksContext);
  const looks =
    marks !== undefined && marks.left >= 0 ? ` ${marks.whole ? style.wholeHead : style.besideSelected}` : '';
  return <Cell {...props} className={`${style.rowHead}${looks}`} {...headRole} />;
}

export function RowNumber({ row, rowIdx }: RenderCellProps<GridRow>) {
  if (row === blankRow) return <span aria-label={gridText.newRow}>+</span>;
  return rowIdx + 1;
}

export function CellText({ row, column }: RenderCellProps<GridRow>) {
  const { columns } = useGrid();
  const at = column.idx - 1;
  const draft = use(RowMarksContext)?.drafts?.get(columns[at]?.id ?? '');
  if (draft) return draft.text;
  if (row === absentRow) return <span className={style.absent} />;
  const text = row.cells[at]?.text ?? '';
  return text.length > longText ? <span title={text}>{text}</span> : text;
}

/** From here on a text may not fit into its cell and is shown whole when it is pointed at, in letters. */
const longText = 12;
