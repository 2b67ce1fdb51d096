import { type KeyboardEvent, useEffect, useRef } from 'react';
import { isFactKind } from '#shared/facts/kinds.ts';
import type { FilledCell, FilledColumn, FilledRow, FilledView } from '#shared/report/filled.ts';
import { isEmptyValue } from '#shared/forms/value.ts';
import { screenText } from '#shared/text/screens.ts';
import { openCard } from '#renderer/state/app-state.ts';
import type { Decide } from './decide.ts';
import { FreeCell } from './FreeCell.tsx';
import { RowTools } from './RowTools.tsx';
import type { Spot } from './spot.ts';
import { ValueText } from './ValueText.tsx';
import style from './ViewTable.module.css';

interface ViewTableProps {
  readonly view: FilledView;
  readonly spot: Spot | undefined;
  readonly onSpot: (spot: Spot | undefined) => void;
  readonly decide: Decide;
  readonly onOverride: (spot: Spot) => void;
  readonly locked: boolean;
}

/**
 * The rows as they will be printed. One cell holds the focus; arrows move it, Enter opens the record behind the
 * row, F2 replaces the cell in this report, Delete leaves the row out, Alt+↑↓ moves it.
 */
export function ViewTable(props: ViewTableProps) {
  const { view, spot, onSpot, decide, onOverride, locked } = props;
  const table = useRef<HTMLTableElement>(null);
  const ids = view.rows.map(({ id }) => id);
  const row = Math.max(0, ids.indexOf(spot?.row ?? ''));
  const column = Math.max(
    0,
    view.columns.findIndex(({ id }) => id === spot?.column),
  );

  const chosen = view.rows.find(({ id }) => id === spot?.row);

  // The place of a finding, or of a row that has moved, gets and keeps the focus.
  const focusAt = spot?.row === undefined ? undefined : `${row}/${column}`;
  useEffect(() => {
    const cell = focusAt && table.current?.querySelector<HTMLElement>(`[data-at="${focusAt}"]`);
    // A free cell is typed into: there the focus is already where it belongs.
    if (!cell || cell.contains(document.activeElement)) return;
    (cell.querySelector('textarea') ?? cell).focus();
  }, [focusAt]);

  const place = (atRow: number, atColumn: number) => {
    const [toRow, toColumn] = [view.rows[atRow], view.columns[atColumn]];
    if (toRow && toColumn) onSpot({ node: view.id, row: toRow.id, column: toColumn.id });
  };
  const move = (at: number, by: number) => void decide({ do: 'order', rows: moved(ids, at, by) });
  const leaveOut = (at: FilledRow) => {
    const index = ids.indexOf(at.id);
    const neighbour = view.rows[index + 1] ?? view.rows[index - 1];
    void decide(at.free ? { do: 'removeRow', row: at.id } : { do: 'leaveOut', row: at.id });
    onSpot(neighbour && { node: view.id, row: neighbour.id, column: spot?.column ?? view.columns[0]?.id });
  };
  const open = (at: FilledRow) => {
    if (!at.free && isFactKind(view.kind)) openCard({ id: at.id, kind: view.kind });
  };

  const onKeyDown = (event: KeyboardEvent, at: FilledRow, atRow: number, atColumn: number) => {
    // A free cell has an editor of its own: keys typed there are text.
    if (event.target instanceof HTMLTextAreaElement) return;
    const key = `${event.altKey ? 'Alt+' : ''}${event.key}`;
    const columnId = view.columns[atColumn]?.id;
    const does: Readonly<Record<string, () => void>> = {
      ArrowUp: () => place(atRow - 1, atColumn),
      ArrowDown: () => place(atRow + 1, atColumn),
      ArrowLeft: () => place(atRow, atColumn - 1),
      ArrowRight: () => place(atRow, atColumn + 1),
      Home: () => place(atRow, 0),
      End: () => place(atRow, view.columns.length - 1),
      Enter: () => open(at),
      ...(locked
        ? {}
        : {
            F2: () => (at.free ? undefined : onOverride({ node: view.id, row: at.id, column: columnId })),
            Delete: () => leaveOut(at),
            'Alt+ArrowUp': () => move(atRow, -1),
            'Alt+ArrowDown': () => move(atRow, 1),
          }),
    };
    const action = does[key];
    if (!action) return;
    event.preventDefault();
    action();
  };

  return (
    <div className={style.frame}>
      <RowTools
        row={chosen}
        isFirst={row === 0}
        isLast={row === view.rows.length - 1}
        locked={locked}
        onMove={(by) => move(row, by)}
        onOpen={() => (chosen ? open(chosen) : undefined)}
        onOverride={() => (spot ? onOverride(spot) : undefined)}
        onLeaveOut={() => (chosen ? leaveOut(chosen) : undefined)}
      />
      <table className={style.table} ref={table}>
        <thead>
          <tr>
            <th scope="col" className={style.counter}>
              {screenText.rowNumber}
            </th>
            {view.columns.map(({ id, title }) => (
              <th key={id} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((each, atRow) => (
            <tr key={each.id} className={each.id === spot?.row ? style.current : ''}>
              <td className={style.counter}>{atRow + 1}</td>
              {view.columns.map((eachColumn, atColumn) => (
                <Cell
                  key={eachColumn.id}
                  row={each}
                  column={eachColumn}
                  at={`${atRow}/${atColumn}`}
                  focusable={atRow === row && atColumn === column}
                  locked={locked}
                  decide={decide}
                  onFocus={() => onSpot({ node: view.id, row: each.id, column: eachColumn.id })}
                  onOpen={() => open(each)}
                  onKeyDown={(event) => onKeyDown(event, each, atRow, atColumn)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function moved(ids: readonly string[], at: number, by: number): string[] {
  const to = at + by;
  const id = ids[at];
  if (id === undefined || to < 0 || to >= ids.length) return [...ids];
  return ids.toSpliced(at, 1).toSpliced(to, 0, id);
}

interface CellProps {
  readonly row: FilledRow;
  readonly column: FilledColumn;
  /** Row and column as they stand, for the focus. */
  readonly at: string;
  readonly focusable: boolean;
  readonly locked: boolean;
  readonly decide: Decide;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Cell({ row, column, at, focusable, locked, decide, onFocus, onOpen, onKeyDown }: CellProps) {
  const cell = row.cells.find((each) => each.column === column.id);
  return (
    <td
      data-at={at}
      tabIndex={focusable ? 0 : -1}
      className={[style.cell, style[column.align], cell?.override ? style.overridden : ''].join(' ')}
      title={cell?.override ? screenText.overridden(cell.override.reason) : undefined}
      onFocus={onFocus}
      onDoubleClick={onOpen}
      onKeyDown={onKeyDown}
    >
      {row.free ? (
        <FreeCell row={row.id} column={column} cell={cell} decide={decide} locked={locked} />
      ) : (
        <CellContent cell={cell} required={column.required} />
      )}
    </td>
  );
}

function CellContent({
  cell,
  required,
}: {
  readonly cell: FilledCell | undefined;
  readonly required: boolean;
}) {
  if (!cell || isEmptyValue(cell.value)) {
    return required ? <span className={style.missing}>{screenText.notFilled}</span> : null;
  }
  return <ValueText value={cell.value} />;
}
