import { useMemo, useRef, useState } from 'react';
import type { SheetWish } from '#shared/contract/areas/sheet.ts';
import type { FactKind } from '#shared/facts/kinds.ts';
import { columnOf } from '#shared/grid/columns.ts';
import { dataText } from '#shared/text/data.ts';
import { gridText } from '#shared/text/grid.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { screenText } from '#shared/text/screens.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { DataGrid, type DataGridControl } from '#renderer/grid/DataGrid.tsx';
import type { CellAt, GridRange } from '#renderer/grid/model.ts';
import { openCard } from '#renderer/state/app-state.ts';
import { type GridLayout, useGridLayout } from '#renderer/state/grid-layout.ts';
import { useGridSource } from '#renderer/state/grid-source.ts';
import { usePreset } from '#renderer/state/preset.ts';
import { useMayWrite } from '#renderer/state/use-may-write.ts';
import { usePastedTable } from '#renderer/state/use-pasted-table.ts';
import { DataDialogs, type OpenDialog } from './DataDialogs.tsx';
import { DataTools } from './DataTools.tsx';
import { FilterChips } from './FilterChips.tsx';
import { firstColumns } from './first-columns.ts';
import { findFor, gridColumns } from './grid-columns.ts';
import { KindList } from './KindList.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { useUnfinishedCells } from '#renderer/state/use-unfinished-cells.ts';
import { useAddRow } from './use-add-row.ts';
import { gridDeeds } from './use-grid-deeds.ts';
import style from './DataScreen.module.css';

/** The facts of one kind as a grid that works like Excel; a row opens as the record's card. */
export function DataScreen({ kind }: { readonly kind: FactKind }) {
  const layout = useGridLayout(kind, firstColumns);
  return (
    <div className={style.page}>
      <KindList current={kind} />
      {layout ? <KindGrid key={kind} kind={kind} layout={layout} /> : <div />}
    </div>
  );
}

function KindGrid({ kind, layout }: { readonly kind: FactKind; readonly layout: GridLayout }) {
  const { columns: shown, query, setColumns, setQuery } = layout;
  const ids = shown.map(({ column }) => column.id);
  const source = useGridSource(kind, query, ids);
  const mayWrite = useMayWrite();
  const preset = usePreset(kind);
  const [dialog, setDialog] = useState<OpenDialog>();
  const [selected, setSelected] = useState<{ readonly range: GridRange; readonly text: string }>();
  const [refused, setRefused] = useState<RefusedText>();
  const grid = useRef<DataGridControl>(null);
  const name = kindNames[kind]?.many ?? '';
  const tellUnfinished = useUnfinishedCells(grid, name);
  usePastedTable(mayWrite ? kind : undefined);
  const deeds = gridDeeds(source);
  const addRow = useAddRow(kind, source, deeds.write);
  const columns = useMemo(() => gridColumns(shown, query, mayWrite), [shown, query, mayWrite]);
  const open = (row: number) => {
    const record = source.get(row);
    if (record) openCard({ id: record.id, kind });
  };
  /** Rows that come up in the place of deleted ones are not selected: a second press must not delete them, too. */
  const remove = (range: GridRange) => {
    void deeds.remove(range).then((isDone) => {
      if (isDone) grid.current?.go(range.from, ids[0] ?? '');
      return undefined;
    });
  };
  const wish: SheetWish = { kind, query, columns: ids, title: name };
  const sort = query.sort[0];
  const isFiltered = query.filters.length > 0 || (query.search ?? '') !== '';
  return (
    <div className={style.main}>
      <DataTools
        kind={kind}
        query={query}
        onQuery={setQuery}
        onDialog={setDialog}
        onAdd={() => openCard({ kind, preset })}
      />
      <FilterChips
        kind={kind}
        query={query}
        onQuery={setQuery}
        onOpen={(column) => setDialog({ type: 'filter', column })}
      />
      {source.loaded && source.all === 0 ? (
        <EmptyState title={screenText.noRecords(name)} text={dataText.emptyText} />
      ) : null}
      {source.loaded && source.all > 0 && source.total === 0 && isFiltered ? (
        <p className={style.none}>{screenText.nothingFound}</p>
      ) : null}
      <div className={style.grid}>
        <DataGrid
          key={ids.join()}
          ref={grid}
          label={name}
          columns={columns}
          total={source.total}
          rows={source}
          revision={source.drawn}
          {...(sort ? { sort } : {})}
          onSort={(column) => setQuery({ ...query, sort: nextSort(sort, column) })}
          onFilter={(column) => setDialog({ type: 'filter', column })}
          onResize={(column, width) =>
            setColumns(shown.map((each) => (each.column.id === column ? { ...each, width } : each)))
          }
          onCommit={deeds.commit}
          onRange={deeds.range}
          onOpen={open}
          find={findFor(kind)}
          onSelection={setSelected}
          onRefused={(cells) => {
            tellUnfinished(cells);
            setRefused(cells.at(-1));
          }}
          {...(mayWrite ? { onAdd: addRow, onDelete: remove } : {})}
        />
      </div>
      <SelectionBar
        text={selected?.text ?? ''}
        refused={refused && refusedText(kind, refused)}
        range={selected?.range}
        total={source.total}
        all={source.all}
        onBulk={() => setDialog({ type: 'bulk' })}
        onGive={(range) => void deeds.give(range)}
        onDelete={remove}
      />
      <DataDialogs
        kind={kind}
        layout={layout}
        open={dialog}
        source={source}
        selected={selected?.range}
        wish={wish}
        onClose={() => setDialog(undefined)}
        onWrite={deeds.write}
      />
    </div>
  );
}

type RefusedText = CellAt & { readonly problem: string };

function refusedText(kind: FactKind, { row, column, problem }: RefusedText): string {
  return gridText.refused(row + 1, columnOf(kind, column)?.title ?? '', problem);
}

/** Up, down, not at all. */
function nextSort(
  sort: { readonly column: string; readonly descending: boolean } | undefined,
  column: string,
) {
  if (sort?.column !== column) return [{ column, descending: false }];
  return sort.descending ? [] : [{ column, descending: true }];
}
