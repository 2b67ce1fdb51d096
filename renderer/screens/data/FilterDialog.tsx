import { useState } from 'react';
import type { FactKind } from '#shared/facts/kinds.ts';
import type { Column } from '#shared/grid/columns.ts';
import type { Filter } from '#shared/grid/query.ts';
import { dataText } from '#shared/text/data.ts';
import { Button } from '#renderer/components/Button.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { BoundsFilter, DaysFilter, TextFilter, ValuesFilter } from './filter-parts.tsx';
import style from './DataDialogs.module.css';

interface FilterDialogProps {
  readonly kind: FactKind;
  readonly column: Column;
  readonly filter: Filter | undefined;
  readonly onClose: () => void;
  readonly onChoose: (filter: Filter | undefined) => void;
}

/** Which rows of a column are shown. What can be asked depends on what the column holds. */
export function FilterDialog({ kind, column, filter, onClose, onChoose }: FilterDialogProps) {
  const [draft, setDraft] = useState<Filter | undefined>(filter);
  const parts = { kind, column, filter: draft, onChange: setDraft };
  return (
    <Dialog title={dataText.filterOf(column.title)} onClose={onClose}>
      <form
        className={style.form}
        onSubmit={(event) => {
          event.preventDefault();
          onChoose(draft);
        }}
      >
        <FilterPart {...parts} />
        <div className={style.either}>
          {(['empty', 'filled'] as const).map((is) => (
            <Button
              key={is}
              look={draft?.is === is ? 'main' : 'plain'}
              onClick={() => setDraft(draft?.is === is ? undefined : { is, column: column.id })}
            >
              {dataText[is]}
            </Button>
          ))}
        </div>
        <div className={style.actions}>
          <Button onClick={() => onChoose(undefined)}>{dataText.clear}</Button>
          <Button look="main" submit>
            {dataText.apply}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

export interface FilterPartProps {
  readonly kind: FactKind;
  readonly column: Column;
  readonly filter: Filter | undefined;
  readonly onChange: (filter: Filter | undefined) => void;
}

function FilterPart(props: FilterPartProps) {
  const { control } = props.column;
  const single = control.type === 'list' ? control.of : control;
  switch (single.type) {
    case 'choice':
    case 'reference':
    case 'yesNo':
    case 'group':
      return <ValuesFilter {...props} />;
    case 'date':
      return <DaysFilter {...props} />;
    case 'figure':
    case 'integer':
    case 'decimal':
      return <BoundsFilter {...props} />;
    default:
      return <TextFilter {...props} />;
  }
}
