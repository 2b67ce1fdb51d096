import { type FormEvent, useState } from 'react';
import type { FilledView } from '#shared/report/filled.ts';
import { valueText } from '#shared/forms/value.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { ChoiceField, LongTextField } from '#renderer/components/Fields.tsx';
import type { Decide } from './decide.ts';
import type { Spot } from './spot.ts';
import style from './ViewEditor.module.css';

interface OverrideDialogProps {
  readonly view: FilledView;
  readonly spot: Spot;
  readonly decide: Decide;
  readonly onClose: () => void;
}

/** Another text for one cell in this report only, with the reason; the fact stays as it is. */
export function OverrideDialog({ view, spot, decide, onClose }: OverrideDialogProps) {
  const row = view.rows.find(({ id }) => id === spot.row);
  const [column, setColumn] = useState(spot.column ?? view.columns[0]?.id ?? '');
  const cell = row?.cells.find((each) => each.column === column);
  const [text, setText] = useState<string>();
  const [reason, setReason] = useState<string>();
  const [tried, setTried] = useState(false);
  if (!row || !cell) return null;

  const writtenText = text ?? valueText(cell.value);
  const writtenReason = reason ?? cell.override?.reason ?? '';
  const replace = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (writtenReason.trim() === '') return;
    const done = await decide({
      do: 'override',
      row: row.id,
      column,
      text: writtenText,
      reason: writtenReason,
    });
    if (done) onClose();
  };
  const useFacts = async () => {
    if (await decide({ do: 'useFacts', row: row.id, column })) onClose();
  };

  return (
    <Dialog title={screenText.overrideTitle} onClose={onClose}>
      <form className={style.form} onSubmit={(event) => void replace(event)} noValidate>
        {view.columns.length > 1 ? (
          <ChoiceField
            label={screenText.overrideColumn}
            value={column}
            choices={view.columns.map(({ id, title }) => ({ value: id, label: title }))}
            clearable={false}
            onChange={(next) => {
              setColumn(next ?? column);
              setText(undefined);
              setReason(undefined);
            }}
            nothingFound={screenText.notFound}
          />
        ) : null}
        {cell.override ? (
          <p className={style.original}>
            <strong>{screenText.overrideOriginal}:</strong> {valueText(cell.override.original)}
          </p>
        ) : null}
        <LongTextField
          label={screenText.overrideText}
          value={writtenText}
          onChange={setText}
          rows={3}
          startsHere
        />
        <LongTextField
          label={screenText.overrideReason}
          value={writtenReason}
          onChange={setReason}
          required
          error={tried && writtenReason.trim() === '' ? screenText.overrideReasonNeeded : undefined}
        />
        <div className={style.dialogActions}>
          {cell.override ? <Button onClick={() => void useFacts()}>{screenText.overrideBack}</Button> : null}
          <span className={style.space} />
          <Button onClick={onClose}>{screenText.cancel}</Button>
          <Button look="main" submit>
            {screenText.overrideSave}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
