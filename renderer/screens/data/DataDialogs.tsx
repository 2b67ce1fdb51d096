import type { SheetWish } from '#shared/contract/areas/sheet.ts';
import type { FactKind } from '#shared/facts/kinds.ts';
import { columnOf } from '#shared/grid/columns.ts';
import type { Filter } from '#shared/grid/query.ts';
import type { GridRange } from '#renderer/grid/model.ts';
import type { GridLayout } from '#renderer/state/grid-layout.ts';
import type { GridSource } from '#renderer/state/grid-source.ts';
import { BulkDialog } from './BulkDialog.tsx';
import { ColumnsDialog } from './ColumnsDialog.tsx';
import { FilterDialog } from './FilterDialog.tsx';
import { widthOf } from './first-columns.ts';
import { SheetDialog } from './SheetDialog.tsx';
import type { gridDeeds } from './use-grid-deeds.ts';

export type OpenDialog =
  | { readonly type: 'filter'; readonly column: string }
  | { readonly type: 'columns' }
  | { readonly type: 'sheet' }
  | { readonly type: 'bulk' };

interface DataDialogsProps {
  readonly kind: FactKind;
  readonly layout: GridLayout;
  readonly open: OpenDialog | undefined;
  readonly source: GridSource;
  readonly selected: GridRange | undefined;
  readonly wish: SheetWish;
  readonly onClose: () => void;
  readonly onWrite: ReturnType<typeof gridDeeds>['write'];
}

/** The one dialog of a grid that is open, if any. */
export function DataDialogs(props: DataDialogsProps) {
  const { kind, layout, open, source, selected, wish, onClose, onWrite } = props;
  const { columns, query, setColumns, setQuery } = layout;
  switch (open?.type) {
    case undefined:
      return null;
    case 'columns':
      return <ColumnsDialog kind={kind} shown={columns} onChange={setColumns} onClose={onClose} />;
    case 'sheet':
      return (
        <SheetDialog
          wish={wish}
          total={source.total}
          onClose={onClose}
          onOpen={(kept) => {
            setColumns(
              kept.columns.flatMap((id) => {
                const column = columnOf(kind, id);
                return column ? [{ column, width: widthOf(column) }] : [];
              }),
            );
            setQuery(kept.query);
            onClose();
          }}
        />
      );
    case 'bulk':
      return selected ? (
        <BulkDialog kind={kind} range={selected} total={source.total} onClose={onClose} onWrite={onWrite} />
      ) : null;
    case 'filter': {
      const column = columnOf(kind, open.column);
      const others = query.filters.filter((filter) => filter.column !== open.column);
      const choose = (filter: Filter | undefined) => {
        setQuery({ ...query, filters: filter ? [...others, filter] : others });
        onClose();
      };
      return column ? (
        <FilterDialog
          kind={kind}
          column={column}
          filter={query.filters.find((filter) => filter.column === open.column)}
          onClose={onClose}
          onChoose={choose}
        />
      ) : null;
    }
  }
}
