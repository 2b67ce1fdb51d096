import type { AttachmentInfo } from '#shared/contract/areas/attachments.ts';
import type { Control } from '#shared/facts/fields.ts';
import { attachmentText, sizeText } from '#shared/text/attachments.ts';
import { fieldName } from '#shared/text/fields.ts';
import { Button } from '#renderer/components/Button.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { openFile, removeFile, saveFileAs } from '#renderer/state/attachments.ts';
import { saveField } from '#renderer/state/save.ts';
import { FieldEditor } from '../FieldEditor.tsx';
import style from './attachments.module.css';
import { Preview } from './Preview.tsx';

interface AttachmentRowProps {
  readonly attachment: AttachmentInfo;
  readonly mayWrite: boolean;
  /** Set while the picture is known to say where it was taken. */
  readonly onRemoveLocation: (() => void) | undefined;
}

/** One file: what it is, what is said of it, what can be done with it. */
export function AttachmentRow({ attachment, mayWrite, onRemoveLocation }: AttachmentRowProps) {
  const { id, name, bytes, caption, consent, state, isPicture } = attachment;
  const editor = (field: 'caption' | 'consent', value: unknown, control: Control) => (
    <FieldEditor
      kind="attachment"
      label={fieldName('attachment', field)}
      control={control}
      value={value}
      disabled={!mayWrite}
      onChange={(next) => saveField(id, field, next)}
    />
  );
  return (
    <li className={style.row} aria-label={name}>
      {isPicture && state === 'whole' ? (
        <Preview key={`${id} ${bytes}`} id={id} alt={caption ?? name} />
      ) : null}
      <div className={style.about}>
        <p className={style.name}>
          <strong>{name}</strong> <span>{sizeText(bytes)}</span>
        </p>
        {state === 'whole' ? null : (
          <p className={style.bad} role="alert">
            {attachmentText[state]}
          </p>
        )}
        {onRemoveLocation && mayWrite ? (
          <output className={style.located}>
            {attachmentText.located}{' '}
            <Button look="quiet" onClick={onRemoveLocation}>
              {attachmentText.removeLocation}
            </Button>
          </output>
        ) : null}
        {editor('caption', caption, { type: 'text' })}
        {isPicture ? editor('consent', consent, { type: 'choice', list: 'photoConsent' }) : null}
        <div className={style.tools}>
          <Button
            look="quiet"
            icon={icons.open}
            disabled={state !== 'whole'}
            onClick={() => void openFile(id)}
          >
            {attachmentText.open}
          </Button>
          <Button
            look="quiet"
            icon={icons.export}
            disabled={state !== 'whole'}
            onClick={() => void saveFileAs(id, name)}
          >
            {attachmentText.saveAs}
          </Button>
          <Button
            look="quiet"
            icon={icons.delete}
            disabled={!mayWrite}
            onClick={() => void removeFile(id, name)}
          >
            {attachmentText.remove}
          </Button>
        </div>
      </div>
    </li>
  );
}
