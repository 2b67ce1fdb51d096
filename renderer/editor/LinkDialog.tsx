import type { Editor } from '@tiptap/core';
import { type FormEvent, useState } from 'react';
import { richText } from '#shared/text/rich-text.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { TextField } from '#renderer/components/Fields.tsx';
import { completedAddress } from './address.ts';
import style from './editor.module.css';

interface DialogProps {
  readonly editor: Editor;
  readonly onClose: () => void;
}

/** Address and visible text of the link at the cursor, or of a new one. */
export function LinkDialog({ editor, onClose }: DialogProps) {
  const isLink = editor.isActive('link');
  const { from, to, empty } = editor.state.selection;
  const [address, setAddress] = useState(() => String(editor.getAttributes('link').href ?? ''));
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const target = completedAddress(address);
  const isNew = empty && !isLink;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setTried(true);
    if (target === undefined) return;
    const words = text.trim() === '' ? target : text.trim();
    if (isNew)
      editor.commands.insertContentAt(from, {
        type: 'text',
        text: words,
        marks: [{ type: 'link', attrs: { href: target } }],
      });
    else editor.chain().setTextSelection({ from, to }).linkTo(target).run();
    onClose();
  };

  return (
    <Dialog title={richText.linkTitle} onClose={onClose}>
      <form className={style.form} onSubmit={submit} noValidate>
        <TextField
          label={richText.linkAddress}
          hint={richText.linkHint}
          value={address}
          onChange={setAddress}
          required
          startsHere
          error={tried && target === undefined ? richText.linkWrong : undefined}
        />
        {isNew ? (
          <TextField label={richText.linkText} hint={richText.linkTextHint} value={text} onChange={setText} />
        ) : null}
        <div className={style.actions}>
          {isLink ? (
            <Button
              look="quietDanger"
              onClick={() => {
                editor.commands.unlink();
                onClose();
              }}
            >
              {richText.linkRemove}
            </Button>
          ) : null}
          <span className={style.space} />
          <Button onClick={onClose}>{screenText.cancel}</Button>
          <Button look="main" submit>
            {isLink ? richText.linkChange : richText.insert}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
