import type { FactKind } from '#shared/facts/kinds.ts';
import { columnOf } from '#shared/grid/columns.ts';
import type { GridQuery } from '#shared/grid/query.ts';
import { dataText } from '#shared/text/data.ts';
import { Button, IconButton } from '#renderer/components/Button.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { useTitles } from '#renderer/state/titles.ts';
import { filterText } from './filter-text.ts';
import style from './DataScreen.module.css';

interface FilterChipsProps {
  readonly kind: FactKind;
  readonly query: GridQuery;
  readonly onQuery: (query: GridQuery) => void;
  readonly onOpen: (column: string) => void;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** The filters at work, in words: each can be opened or taken away. A grid never hides rows silently. */
export function FilterChips({ kind, query, onQuery, onOpen }: FilterChipsProps) {
  const ids = query.filters.flatMap((filter) =>
    filter.is === 'oneOf' ? filter.values.filter((id) => uuid.test(id)) : [],
  );
  const titles = useTitles(ids);
  const names = new Map([...titles].map(([id, { title }]) => [id, title]));
  const shown = query.filters.flatMap((filter) => {
    const column = columnOf(kind, filter.column);
    return column ? [{ filter, column }] : [];
  });
  if (shown.length === 0) return <div />;
  return (
    <div className={style.chips}>
      {shown.map(({ filter, column }) => {
        const text = dataText.active(column.title, filterText(filter, column, names));
        return (
          <span key={column.id} className={style.chip}>
            <Button look="quiet" icon={icons.filter} onClick={() => onOpen(column.id)}>
              {text}
            </Button>
            <IconButton
              label={`${dataText.clear}: ${text}`}
              onClick={() => onQuery({ ...query, filters: query.filters.filter((each) => each !== filter) })}
            >
              {icons.close}
            </IconButton>
          </span>
        );
      })}
      <Button look="quiet" onClick={() => onQuery({ ...query, filters: [] })}>
        {dataText.noFilters}
      </Button>
    </div>
  );
}
