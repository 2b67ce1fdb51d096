import { type FormEvent, useState } from 'react';
import type { Finding } from '#shared/checks/finding.ts';
import { editorText } from '#shared/text/editor.ts';
import { findingText } from '#shared/text/findings.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { LongTextField } from '#renderer/components/Fields.tsx';
import { saved } from '#renderer/state/save.ts';
import style from './dialogs.module.css';

interface WaiveDialogProps {
  readonly report: string;
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** «Оставить, пояснить»: the finding stays, with a reason that travels with the report. */
export function WaiveDialog({ report, finding, onClose }: WaiveDialogProps) {
  const [reason, setReason] = useState(finding.waived?.reason ?? '');
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === '') return;
    void saved('report:waive', { report, finding: finding.id, reason: reason.trim() });
    onClose();
  };
  return (
    <Dialog title={editorText.waiveTitle} onClose={onClose}>
      <form className={style.fields} onSubmit={submit} noValidate>
        <p>{findingText(finding.rule, finding.details).what}</p>
        <LongTextField
          label={editorText.waiveReason}
          hint={editorText.waiveHint}
          value={reason}
          onChange={setReason}
          rows={2}
          startsHere
          required
          error={tried && reason.trim() === '' ? screenText.overrideReasonNeeded : undefined}
        />
        <div className={style.actions}>
          <Button onClick={onClose}>{screenText.cancel}</Button>
          <Button look="main" submit>
            {editorText.waiveSave}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
