import type { Editor } from '@tiptap/core';
import { useEffect, useRef } from 'react';
import type { Binding } from '#shared/blocks/binding.ts';
import { indicatorName } from '#shared/text/indicators.ts';
import { richText } from '#shared/text/rich-text.ts';
import { Button } from '#renderer/components/Button.tsx';
import { type LiveInline, liveOf } from './schema/live.ts';
import style from './editor.module.css';

interface LivePopoverProps {
  readonly editor: Editor;
  /** Where in the document the piece stands. */
  readonly position: number;
  readonly onWhereFrom: ((binding: Binding) => void) | undefined;
  readonly onClose: () => void;
}

/** Beside a live fact or a mention: what it is bound to, where it comes from, and how to make it plain text. */
export function LivePopover({ editor, position, onWhereFrom, onClose }: LivePopoverProps) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      onClose();
      editor.commands.focus();
    };
    const onLeave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !dialog?.contains(relatedTarget)) onClose();
    };
    dialog?.addEventListener('keydown', onKey);
    dialog?.addEventListener('focusout', onLeave);
    return () => {
      dialog?.removeEventListener('keydown', onKey);
      dialog?.removeEventListener('focusout', onLeave);
    };
  });
  useEffect(() => {
    box.current?.querySelector('button')?.focus();
  }, []);
  const node = editor.state.doc.nodeAt(position);
  if (node?.type.name !== 'live') return null;
  const live = liveOf(node);
  const place = placeOf(editor, position);

  const replace = (content: string) => {
    const range = { from: position, to: position + node.nodeSize };
    if (content === '') editor.chain().focus().deleteRange(range).run();
    else editor.chain().focus().insertContentAt(range, { type: 'text', text: content }).run();
    onClose();
  };
  return (
    <dialog open ref={box} aria-label={titleOf(live)} className={style.popover} style={place}>
      <p>
        <strong>{titleOf(live)}</strong>
        <br />
        {meaningOf(live)}
      </p>
      {live.type === 'chip' && onWhereFrom ? (
        <Button
          onClick={() => {
            onWhereFrom(live.binding);
            onClose();
          }}
        >
          {richText.whereFrom}
        </Button>
      ) : null}
      {editor.isEditable ? (
        <>
          <Button onClick={() => replace(live.text)}>{richText.asText}</Button>
          <Button look="quietDanger" onClick={() => replace('')}>
            {richText.removePiece}
          </Button>
        </>
      ) : null}
    </dialog>
  );
}

function titleOf({ type }: LiveInline): string {
  return type === 'chip' ? richText.chipTitle : richText.mentionTitle;
}

function meaningOf(live: LiveInline): string {
  if (live.type === 'mention') return richText.mentionMeans;
  const { binding } = live;
  if (binding.to === 'field') return richText.boundToField;
  return richText.boundTo(indicatorName(binding.indicator), richText.shows[binding.show]);
}

/** Under the piece, within the frame of the text. */
function placeOf(editor: Editor, position: number): { readonly left: number; readonly top: number } {
  const piece = editor.view.nodeDOM(position);
  const frame = editor.view.dom.parentElement?.getBoundingClientRect();
  if (!(piece instanceof HTMLElement) || !frame) return { left: 0, top: 0 };
  const { left, bottom } = piece.getBoundingClientRect();
  return { left: Math.max(0, Math.min(left - frame.left, frame.width - 320)), top: bottom - frame.top + 4 };
}
