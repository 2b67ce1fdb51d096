import type { Editor } from '@tiptap/core';
import type { Block, Inline } from '#shared/blocks/model.ts';
import { richText } from '#shared/text/rich-text.ts';
import { CaptionDialog } from './CaptionDialog.tsx';
import { ChooseDialog } from './ChooseDialog.tsx';
import { FigureDialog } from './FigureDialog.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import { ObjectDialog } from './ObjectDialog.tsx';
import type { RichTextProps } from './RichTextEditor.tsx';
import type { Ask } from './tools.tsx';

interface EditorDialogsProps {
  readonly editor: Editor;
  readonly asked: Ask | undefined;
  /** The position of the picture whose caption is asked for. */
  readonly object: number | undefined;
  readonly texts: Pick<RichTextProps, 'appendices' | 'chipText' | 'pictureFromFile' | 'pictures'>;
  readonly onInline: (inline: Inline) => void;
  readonly onBlock: (block: Block) => void;
  readonly onClose: () => void;
}

/** The one question that is open over the text, if any. */
export function EditorDialogs({
  editor,
  asked,
  object,
  texts,
  onInline,
  onBlock,
  onClose,
}: EditorDialogsProps) {
  if (object !== undefined) return <ObjectDialog editor={editor} position={object} onClose={onClose} />;
  switch (asked) {
    case undefined:
      return null;
    case 'link':
      return <LinkDialog editor={editor} onClose={onClose} />;
    case 'caption':
      return <CaptionDialog editor={editor} onClose={onClose} />;
    case 'figure':
      return <FigureDialog chipText={texts.chipText} onInsert={onInline} onClose={onClose} />;
    case 'mention':
      return (
        <ChooseDialog
          title={richText.tools.mention}
          label={richText.mentionLabel}
          none={richText.noAppendices}
          load={texts.appendices}
          onChoose={onInline}
          onClose={onClose}
        />
      );
    case 'picture':
      return (
        <ChooseDialog
          title={richText.tools.picture}
          label={richText.pictureLabel}
          none={richText.noPictures}
          load={texts.pictures}
          onChoose={onBlock}
          onClose={onClose}
          other={fromFile(texts.pictureFromFile, onBlock)}
        />
      );
  }
}

function fromFile(
  choose: RichTextProps['pictureFromFile'],
  onBlock: (block: Block) => void,
): { readonly label: string; readonly run: () => void } | undefined {
  if (!choose) return undefined;
  const run = async () => {
    const block = await choose();
    if (block) onBlock(block);
  };
  return { label: richText.pictureFromFile, run: () => void run() };
}
