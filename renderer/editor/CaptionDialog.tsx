import type { Editor } from '@tiptap/core';
import { type FormEvent, useState } from 'react';
import { richText } from '#shared/text/rich-text.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { TextField } from '#renderer/components/Fields.tsx';
import style from './editor.module.css';

interface CaptionDialogProps {
  readonly editor: Editor;
  readonly onClose: () => void;
}

interface Kept {
  readonly caption?: string;
  readonly titled?: boolean;
}

/** The name of the table at the cursor; its number is given when the report is filled. Emptied, it is not printed. */
export function CaptionDialog({ editor, onClose }: CaptionDialogProps) {
  const kept = (editor.getAttributes('table').rest ?? {}) as Kept;
  const [caption, setCaption] = useState(kept.titled ? (kept.caption ?? '') : '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const name = caption.trim();
    const { caption: _, titled: __, ...others } = kept;
    const rest = name === '' ? others : { ...others, caption: name, titled: true };
    editor.commands.updateAttributes('table', { rest: Object.keys(rest).length === 0 ? null : rest });
    onClose();
  };
  return (
    <Dialog title={richText.tools.caption} onClose={onClose}>
      <form className={style.form} onSubmit={submit} noValidate>
        <TextField
          label={richText.captionLabel}
          hint={richText.captionHint}
          value={caption}
          onChange={setCaption}
          startsHere
        />
        <div className={style.actions}>
          <span className={style.space} />
          <Button onClick={onClose}>{screenText.cancel}</Button>
          <Button look="main" submit>
            {richText.done}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
