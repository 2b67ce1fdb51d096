import { useState } from 'react';
import type { FactKind } from '#shared/facts/kinds.ts';
import { columnsOf } from '#shared/grid/columns.ts';
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
  const rest = columnsOf(kind).filter(({ id }) => !ids.has(id));
  const found = rest.filter(({ fullTitle }) => fullTitle.toLowerCase().includes(search.toLowerCase()));
  const move = (at: number, by: number) => {
    const other = shown[at + by];
    const own = shown[at];
    if (own && other) onChange(shown.with(at, other).with(at + by, own));
  };
  return (
    <Dialog title={dataText.columns} onClose={onClose}>
      <div className={style.form}>
        <p>{dataText.columnsText}</p>
        <ul className={style.columns}>
          {shown.map(({ column }, at) => (
            <li key={column.id}>
              <YesNoField
                label={column.fullTitle}
                value
                disabled={shown.length === 1}
                onChange={() => onChange(shown.toSpliced(at, 1))}
              />
              <IconButton
                label={dataText.columnUp(column.fullTitle)}
                disabled={at === 0}
                onClick={() => move(at, -1)}
              >
                {icons.up}
              </IconButton>
              <IconButton
                label={dataText.columnDown(column.fullTitle)}
                disabled={at === shown.length - 1}
                onClick={() => move(at, 1)}
              >
                {icons.down}
              </IconButton>
            </li>
          ))}
        </ul>
        <TextField label={screenText.search} value={search} onChange={setSearch} />
        <ul className={style.columns}>
          {found.map((column) => (
            <li key={column.id}>
              <YesNoField
                label={column.fullTitle}
                value={false}
                onChange={() => onChange([...shown, { column, width: widthOf(column) }])}
              />
            </li>
          ))}
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
