import { useState } from 'react';
import { choices } from '#shared/facts/choices.ts';
import type { FactKind } from '#shared/facts/kinds.ts';
import { columnOf, columnsOf } from '#shared/grid/columns.ts';
import { choiceName } from '#shared/text/choices.ts';
import { dataText } from '#shared/text/data.ts';
import { problemText } from '#shared/text/problems.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { ChoiceField, TextField } from '#renderer/components/Fields.tsx';
import type { GridRange } from '#renderer/grid/model.ts';
import { useOnce } from '#renderer/state/use-once.ts';
import type { gridDeeds } from './use-grid-deeds.ts';
import style from './DataDialogs.module.css';

interface BulkDialogProps {
  readonly kind: FactKind;
  readonly range: GridRange;
  readonly total: number;
  readonly onClose: () => void;
  readonly onWrite: ReturnType<typeof gridDeeds>['write'];
}

/** One value for many rows: one step of undo. */
export function BulkDialog({ kind, range, total, onClose, onWrite }: BulkDialogProps) {
  const editable = columnsOf(kind).filter((column) => column.editable);
  const [id, setId] = useState(firstColumn(kind, range) ?? editable[0]?.id);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const last = Math.min(range.to, total - 1);
  const column = id === undefined ? undefined : columnOf(kind, id);
  const [change, busy] = useOnce(async () => {
    if (id === undefined) return;
    const answer = await onWrite({ from: range.from, to: last }, [id], { do: 'text', text });
    const [refused] = answer?.refused ?? [];
    if (refused) setProblem(problemText(refused.problem));
    else if (answer) onClose();
  });
  return (
    <Dialog title={dataText.bulk} onClose={onClose}>
      <form
        className={style.form}
        onSubmit={(event) => {
          event.preventDefault();
          change();
        }}
      >
        <p>{dataText.bulkText(last - range.from + 1)}</p>
        <ChoiceField
          label={dataText.bulkColumn}
          value={id}
          choices={editable.map(({ id: value, fullTitle }) => ({ value, label: fullTitle }))}
          clearable={false}
          nothingFound={screenText.notFound}
          onChange={(next) => {
            setId(next);
            setText('');
            setProblem(undefined);
          }}
        />
        {column?.control.type === 'choice' ? (
          <ChoiceField
            label={dataText.bulkValue}
            error={problem}
            value={text === '' ? undefined : text}
            choices={namesOf(column.control.list)}
            nothingFound={screenText.notFound}
            onChange={(next) => setText(next ?? '')}
          />
        ) : (
          <TextField
            label={dataText.bulkValue}
            hint={dataText.bulkHint}
            error={problem}
            value={text}
            onChange={setText}
          />
        )}
        <div className={style.actions}>
          <Button onClick={onClose}>{screenText.cancel}</Button>
          <Button look="main" submit busy={busy}>
            {dataText.bulkDo}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** The selected column; of whole rows one that many records share, so that no names are overwritten by mistake. */
function firstColumn(kind: FactKind, range: GridRange): string | undefined {
  const columns = range.columns.flatMap((id) => columnOf(kind, id) ?? []).filter(({ editable }) => editable);
  const shared = range.whole ? columns.find(({ control }) => control.type === 'choice') : undefined;
  return (shared ?? columns[0])?.id;
}

function namesOf(list: keyof typeof choices) {
  return choices[list].map((value) => {
    const name = choiceName(list, value);
    return { value: name, label: name };
  });
}
