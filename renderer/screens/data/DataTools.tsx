import { useEffect, useState } from 'react';
import type { FactKind } from '#shared/facts/kinds.ts';
import type { GridQuery } from '#shared/grid/query.ts';
import { dataText } from '#shared/text/data.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button, IconButton } from '#renderer/components/Button.tsx';
import { TextField } from '#renderer/components/Fields.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { importFromFile } from '#renderer/state/import-table.ts';
import { useMayWrite } from '#renderer/state/use-may-write.ts';
import type { OpenDialog } from './DataDialogs.tsx';
import style from './DataScreen.module.css';

/** Pause after a key before the rows are sifted, milliseconds. */
const pause = 250;

interface DataToolsProps {
  readonly kind: FactKind;
  readonly query: GridQuery;
  readonly onQuery: (query: GridQuery) => void;
  readonly onDialog: (dialog: OpenDialog) => void;
  readonly onAdd: () => void;
}

/** What can be done with a grid: add, load a table, choose columns, «Справка». */
export function DataTools(props: DataToolsProps) {
  const { kind, query, onQuery, onDialog, onAdd } = props;
  const mayWrite = useMayWrite();
  return (
    <div className={style.tools}>
      <h1>{kindNames[kind]?.many}</h1>
      {mayWrite ? (
        <>
          <Button look="main" icon={icons.add} onClick={onAdd}>
            {screenText.addRecord}
          </Button>
          <IconButton label={dataText.importFile} onClick={() => void importFromFile(kind)}>
            {icons.import}
          </IconButton>
        </>
      ) : null}
      <IconButton label={dataText.columns} onClick={() => onDialog({ type: 'columns' })}>
        {icons.columns}
      </IconButton>
      <Button icon={icons.table} onClick={() => onDialog({ type: 'sheet' })}>
        {dataText.sheet}
      </Button>
      <Sifter query={query} onQuery={onQuery} />
    </div>
  );
}

/** Words that the shown rows hold; asked for after a pause, so that typing never waits. */
function Sifter({ query, onQuery }: Pick<DataToolsProps, 'query' | 'onQuery'>) {
  const [text, setText] = useState(query.search ?? '');
  useEffect(() => {
    const wanted = text.trim();
    if (wanted === (query.search ?? '')) return undefined;
    const { search: _, ...rest } = query;
    const timer = setTimeout(() => onQuery(wanted === '' ? rest : { ...rest, search: wanted }), pause);
    return () => clearTimeout(timer);
  }, [text, query, onQuery]);
  return (
    <TextField
      label={screenText.search}
      silentLabel
      placeholder={screenText.search}
      icon={icons.search}
      value={text}
      onChange={setText}
    />
  );
}
