import { useState } from 'react';
import { attachmentText, sizeText } from '#shared/text/attachments.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { YesNoField } from '#renderer/components/Fields.tsx';
import type { ChosenFile } from '#renderer/state/attachments.ts';
import { useOnce } from '#renderer/state/use-once.ts';
import style from './attachments.module.css';

interface ShrinkChoiceProps {
  readonly file: ChosenFile;
  readonly onAdd: (shrink: boolean) => Promise<void>;
  readonly onCancel: () => void;
}

/** From this size on a picture comes from a camera and is worth shrinking, bytes. */
const camera = 2 ** 20;

/** A picture before it is added: as it is, or small and without the place where it was taken. */
export function ShrinkChoice({ file, onAdd, onCancel }: ShrinkChoiceProps) {
  const { name, bytes } = file;
  const [shrink, setShrink] = useState((bytes ?? 0) >= camera);
  const [add, busy] = useOnce(() => onAdd(shrink));
  return (
    <fieldset className={style.choice}>
      <legend>{bytes === undefined ? name : `${name}, ${sizeText(bytes)}`}</legend>
      <YesNoField label={attachmentText.shrink} value={shrink} onChange={setShrink} disabled={busy} />
      <p className={style.hint}>{attachmentText.shrinkHint}</p>
      <div className={style.tools}>
        <Button onClick={onCancel} disabled={busy}>
          {screenText.cancel}
        </Button>
        <Button look="main" onClick={add} busy={busy}>
          {attachmentText.add}
        </Button>
      </div>
    </fieldset>
  );
}
