import { type FormEvent, useState } from 'react';
import { parseDate } from '#shared/facts/parse-date.ts';
import type { DeliveryState } from '#shared/report/report.ts';
import { dayText } from '#shared/text/dates.ts';
import { editorText } from '#shared/text/editor.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { LongTextField, TextField } from '#renderer/components/Fields.tsx';
import { saved } from '#renderer/state/save.ts';
import { useApp } from '#renderer/state/use-app.ts';
import style from './dialogs.module.css';

interface DeliveryDialogProps {
  readonly revision: string;
  readonly state: DeliveryState;
  readonly title: string;
  readonly onClose: () => void;
}

/** The person marks what became of a frozen revision: the day, and a word about it. */
export function DeliveryDialog({ revision, state, title, onClose }: DeliveryDialogProps) {
  const today = useApp(({ now }) => now.toISOString().slice(0, 10));
  const [written, setWritten] = useState(dayText(today));
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const date = parseDate(written);
  const at = date?.precision === 'day' ? date.day : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (at === undefined) return;
    void saved('report:deliver', { revision, state, at, note });
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className={style.fields} onSubmit={submit} noValidate>
        <TextField
          label={editorText.deliveryDate}
          value={written}
          onChange={setWritten}
          startsHere
          required
          error={tried && at === undefined ? screenText.dateWrong : undefined}
        />
        <LongTextField
          label={editorText.deliveryNote}
          hint={editorText.deliveryNoteHint}
          value={note}
          onChange={setNote}
          rows={2}
        />
        <div className={style.actions}>
          <Button onClick={onClose}>{screenText.cancel}</Button>
          <Button look="main" submit>
            {editorText.deliverySave}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
