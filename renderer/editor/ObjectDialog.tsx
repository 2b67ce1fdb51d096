import type { Editor } from '@tiptap/core';
import { type FormEvent, useState } from 'react';
import type { Block } from '#shared/blocks/model.ts';
import { richText } from '#shared/text/rich-text.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { TextField } from '#renderer/components/Fields.tsx';
import { objectOf } from './schema/block-object.ts';
import { objectText } from './schema/object-text.ts';
import style from './editor.module.css';

interface ObjectDialogProps {
  readonly editor: Editor;
  readonly position: number;
  readonly onClose: () => void;
}

type Captioned = Extract<Block, { type: 'image' | 'chart' }>;

/** Caption and description of a picture, or what another piece is; each can be taken out of the text. */
export function ObjectDialog({ editor, position, onClose }: ObjectDialogProps) {
  const node = editor.state.doc.nodeAt(position);
  const block = node && objectOf(node);
  const captioned: Captioned | undefined =
    block?.type === 'image' || block?.type === 'chart' ? block : undefined;
  const [caption, setCaption] = useState(captioned?.caption ?? '');
  const [alt, setAlt] = useState(captioned?.alt ?? '');
  if (!node || !block) return null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (captioned && editor.isEditable) {
      const { caption: _, ...rest } = captioned;
      const written = caption.trim() === '' ? {} : { caption: caption.trim() };
      const changed: Block = { ...rest, ...written, alt: alt.trim() };
      editor.view.dispatch(editor.state.tr.setNodeAttribute(position, 'block', changed));
    }
    onClose();
  };
  const remove = () => {
    editor.commands.deleteRange({ from: position, to: position + node.nodeSize });
    onClose();
  };
  return (
    <Dialog title={captioned ? richText.pictureTitle : objectText(block)} onClose={onClose}>
      <form className={style.form} onSubmit={submit} noValidate>
        {captioned ? (
          <>
            <TextField
              label={richText.pictureCaption}
              hint={richText.pictureCaptionHint}
              value={caption}
              onChange={setCaption}
              disabled={!editor.isEditable}
              startsHere
            />
            <TextField
              label={richText.pictureAlt}
              value={alt}
              onChange={setAlt}
              disabled={!editor.isEditable}
            />
          </>
        ) : null}
        <div className={style.actions}>
          {editor.isEditable ? (
            <Button look="quietDanger" onClick={remove}>
              {richText.removePiece}
            </Button>
          ) : null}
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
