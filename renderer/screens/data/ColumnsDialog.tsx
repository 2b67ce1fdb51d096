import { useState } from 'react';
import type { FactKind } from '#shared/facts/kinds.ts';
import { type Column, columnsOf } from '#shared/grid/columns.ts';
import { dataText } from '#shared/text/data.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button, IconButton } from '#renderer/components/Button.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { TextField, YesNoField } from '#renderer/components/Fields.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import type { ShownColumn } from '#renderer/state/grid-layout.ts';
import { firstColumns, widthOf } from './first-columns.ts';
import style from './DataDialogs.module.css';

interface ColumnsDialogProps {
  readonly kind: FactKind;
  readonly shown: readonly ShownColumn[];
  readonly onChange: (columns: readonly ShownColumn[]) => void;
  readonly onClose: () => void;
}

/** Which columns a grid shows: the shown ones in their order, then all that there are. */
export function ColumnsDialog({ kind, shown, onChange, onClose }: ColumnsDialogProps) {
  const [search, setSearch] = useState('');
  const ids = new Set(shown.map(({ column }) => column.id));
  const all = [...shown.map(({ column }) => column), ...columnsOf(kind).filter(({ id }) => !ids.has(id))];
  const found = all.filter(({ fullTitle }) => fullTitle.toLowerCase().includes(search.toLowerCase()));
  const add = (column: Column) => onChange([...shown, { column, width: widthOf(column) }]);
  const move = (at: number, by: number) => {
    const other = shown[at + by];
    const own = shown[at];
    if (own && other) onChange(shown.with(at, other).with(at + by, own));
  };
  return (
    <Dialog title={dataText.columns} onClose={onClose}>
      <div className={style.form}>
        <p>{dataText.columnsText}</p>
        <TextField label={dataText.findColumn} startsHere value={search} onChange={setSearch} />
        <ul className={style.columns}>
          {found.map((column) => {
            const { id, fullTitle } = column;
            const at = shown.findIndex((each) => each.column.id === id);
            return (
              // One list with lasting keys: a column that goes up or down takes the focus along.
              <li key={id}>
                <YesNoField
                  label={fullTitle}
                  value={at >= 0}
                  disabled={at >= 0 && shown.length === 1}
                  onChange={(isShown) => (isShown ? add(column) : onChange(shown.toSpliced(at, 1)))}
                />
                {at >= 0 ? (
                  <>
                    <IconButton
                      label={dataText.columnUp(fullTitle)}
                      disabled={at === 0}
                      onClick={() => move(at, -1)}
                    >
                      {icons.up}
                    </IconButton>
                    <IconButton
                      label={dataText.columnDown(fullTitle)}
                      disabled={at === shown.length - 1}
                      onClick={() => move(at, 1)}
                    >
                      {icons.down}
                    </IconButton>
                  </>
                ) : null}
              </li>
            );
          })}
        </ul>
        <div className={style.actions}>
          <Button onClick={() => onChange(firstColumns(kind))}>{dataText.columnsReset}</Button>
          <Button look="main" onClick={onClose}>
            {screenText.close}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
