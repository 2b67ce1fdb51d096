import { type KeyboardEvent, useEffect, useRef } from 'react';
import { isFactKind } from '#shared/facts/kinds.ts';
import type { FilledCell, FilledColumn, FilledRow, FilledView } from '#shared/report/filled.ts';
import { isEmptyValue } from '#shared/forms/value.ts';
import { screenText } from '#shared/text/screens.ts';
import { IconButton } from '#renderer/components/Button.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { openCard } from '#renderer/state/app-state.ts';
import type { Decide } from './decide.ts';
import { FreeCell } from './FreeCell.tsx';
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

  // The place of a finding, or of a row that has moved, keeps the focus.
  useEffect(() => {
    if (spot?.row !== undefined) table.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
  }, [spot?.row, spot?.column, row]);

  const place = (atRow: number, atColumn: number) => {
    const [toRow, toColumn] = [view.rows[atRow], view.columns[atColumn]];
    if (toRow && toColumn) onSpot({ node: view.id, row: toRow.id, column: toColumn.id });
  };
  const move = (at: number, by: number) => void decide({ do: 'order', rows: moved(ids, at, by) });
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
            Delete: () =>
              void decide(at.free ? { do: 'removeRow', row: at.id } : { do: 'leaveOut', row: at.id }),
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
    <div className={style.scroll}>
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
            <th scope="col" className={style.tools}>
              <span className="said">{screenText.actions}</span>
            </th>
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
                  focusable={atRow === row && atColumn === column}
                  locked={locked}
                  decide={decide}
                  onFocus={() => onSpot({ node: view.id, row: each.id, column: eachColumn.id })}
                  onOpen={() => open(each)}
                  onKeyDown={(event) => onKeyDown(event, each, atRow, atColumn)}
                />
              ))}
              <td className={style.tools}>
                <RowTools
                  row={each}
                  isFirst={atRow === 0}
                  isLast={atRow === view.rows.length - 1}
                  locked={locked}
                  decide={decide}
                  onMove={(by) => move(atRow, by)}
                  onOpen={() => open(each)}
                  onOverride={() =>
                    onOverride({
                      node: view.id,
                      row: each.id,
                      column: (each.id === spot?.row ? spot.column : undefined) ?? view.columns[0]?.id,
                    })
                  }
                />
              </td>
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
  readonly focusable: boolean;
  readonly locked: boolean;
  readonly decide: Decide;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Cell({ row, column, focusable, locked, decide, onFocus, onOpen, onKeyDown }: CellProps) {
  const cell = row.cells.find((each) => each.column === column.id);
  return (
    <td
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

interface RowToolsProps {
  readonly row: FilledRow;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly locked: boolean;
  readonly decide: Decide;
  readonly onMove: (by: number) => void;
  readonly onOpen: () => void;
  readonly onOverride: () => void;
}

function RowTools({ row, isFirst, isLast, locked, decide, onMove, onOpen, onOverride }: RowToolsProps) {
  return (
    <div className={style.buttons}>
      {row.free ? null : (
        <IconButton label={screenText.openRecord} onClick={onOpen}>
          {icons.open}
        </IconButton>
      )}
      {row.free ? null : (
        <IconButton label={screenText.overrideKey} onClick={onOverride} disabled={locked}>
          {icons.edit}
        </IconButton>
      )}
      <IconButton label={screenText.moveUp} onClick={() => onMove(-1)} disabled={locked || isFirst}>
        {icons.up}
      </IconButton>
      <IconButton label={screenText.moveDown} onClick={() => onMove(1)} disabled={locked || isLast}>
        {icons.down}
      </IconButton>
      <IconButton
        label={row.free ? screenText.removeFreeRow : screenText.leaveOut}
        onClick={() =>
          void decide(row.free ? { do: 'removeRow', row: row.id } : { do: 'leaveOut', row: row.id })
        }
        disabled={locked}
      >
        {icons.leaveOut}
      </IconButton>
    </div>
  );
}
