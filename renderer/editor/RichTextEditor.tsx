import type { JSONContent } from '@tiptap/core';
import { EditorContent, useEditorState } from '@tiptap/react';
import { type FocusEvent, type KeyboardEvent, useCallback, useId, useRef, useState } from 'react';
import type { Binding } from '#shared/blocks/binding.ts';
import type { Block, Inline } from '#shared/blocks/model.ts';
import { richText } from '#shared/text/rich-text.ts';
import { tellDone } from '#renderer/state/notices.ts';
import type { Insertable } from './ChooseDialog.tsx';
import { EditorDialogs } from './EditorDialogs.tsx';
import { LivePopover } from './LivePopover.tsx';
import { blocksToDoc, inlinesToNodes } from './mapping/blocks-to-doc.ts';
import { Proposals, type ProposedText } from './Proposals.tsx';
import type { Preview } from './schema/block-object.ts';
import { ToolBar } from './ToolBar.tsx';
import { type Ask, tableTools, tools } from './tools.tsx';
import { type Seek, useSeek } from './use-seek.ts';
import { useTextEditor } from './use-text-editor.ts';
import style from './editor.module.css';

export interface RichTextProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly required?: boolean | undefined;
  /** The id of what is written, for whoever looks for its place. */
  readonly name?: string | undefined;
  readonly value: readonly Block[];
  /** The text after each change, as blocks and as people read it. */
  readonly onChange: (blocks: Block[], plainText: string) => void;
  readonly onFocus?: (() => void) | undefined;
  /** The focus has left the text and its tools. */
  readonly onBlur?: (() => void) | undefined;
  readonly disabled?: boolean | undefined;
  /** Sentences that the facts give for this text; asked for when the person wants to see them. */
  readonly proposals?: (() => Promise<readonly ProposedText[]>) | undefined;
  /** What a live fact says in this report now; nothing, while there is no figure. */
  readonly chipText: (binding: Binding) => Promise<string | undefined>;
  /** «Откуда цифра». */
  readonly onWhereFrom?: ((binding: Binding) => void) | undefined;
  /** Appendices that can be mentioned. */
  readonly appendices: () => Promise<readonly Insertable<Inline>[]>;
  /** Pictures and illustrations that can be put into the text. */
  readonly pictures: () => Promise<readonly Insertable<Block>[]>;
  /** Takes a picture from a file into the store; nothing when the person thought better of it. */
  readonly pictureFromFile?: (() => Promise<Block | undefined>) | undefined;
  /** How pictures and illustrations look; read once. */
  readonly preview?: Preview | undefined;
  /** Where in the text the person is led. */
  readonly seek?: Seek | undefined;
}

/**
 * A narrative text with its tools. What is typed is said at once by `onChange`; whoever keeps it decides when it is
 * committed. Ctrl+Z in the text is the text's own, as in every field.
 */
export function RichTextEditor(props: RichTextProps) {
  const { label, hint, required = false, name, disabled = false, proposals } = props;
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<Ask>();
  const [opened, setOpened] = useState<number>();
  const editor = useTextEditor({
    value: props.value,
    onChange: props.onChange,
    disabled,
    preview: props.preview,
    open: setOpened,
    tell: tellDone,
    attributes: {
      id: `${id}-text`,
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-labelledby': `${id}-label`,
      'aria-describedby': `${id}-hint`,
      'aria-readonly': String(disabled),
      'aria-required': String(required),
      lang: 'ru',
      spellcheck: 'false',
      ...(name === undefined ? {} : { 'data-name': name }),
    },
  });
  useSeek(editor, props.seek);
  const inTable = useEditorState({ editor, selector: ({ editor: now }) => now.isActive('table') });
  const openedNode = opened === undefined ? undefined : editor.state.doc.nodeAt(opened);

  const insert = (content: JSONContent[]) => {
    setAsked(undefined);
    editor.commands.insertContent(content);
  };
  const ask = useCallback(
    (what: Ask) => {
      // A dialog gives the focus back to where it was: that has to be the text, also when a tool was pressed by key.
      editor.view.focus();
      setAsked(what);
    },
    [editor],
  );
  const insertBlocks = (blocks: readonly Block[]) => insert(blocksToDoc(blocks).content ?? []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey && event.key === 'F10') {
      event.preventDefault();
      frame.current?.querySelector<HTMLElement>('[role="toolbar"] [tabindex="0"]')?.focus();
    }
    const isUndoKey = event.ctrlKey && (event.code === 'KeyZ' || event.code === 'KeyY');
    // On a tool it means the text as well, not the program's data.
    if (isUndoKey && !event.defaultPrevented) {
      event.preventDefault();
      event.stopPropagation();
      if (event.code === 'KeyY' || event.shiftKey) editor.commands.redo();
      else editor.commands.undo();
    }
    const isLinkKey = event.ctrlKey && event.shiftKey && event.code === 'KeyK';
    if (isLinkKey) {
      event.preventDefault();
      if (!disabled) ask('link');
    }
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) props.onBlur?.();
  };

  return (
    <div className={style.field}>
      <div className={style.label} id={`${id}-label`}>
        {label}
        {required ? (
          <span className={style.star} aria-hidden>
            {' '}
            *
          </span>
        ) : null}
      </div>
      <p className={style.hint} id={`${id}-hint`}>
        {hint} <span className="said">{richText.hint}</span>
      </p>
      <div
        ref={frame}
        className={disabled ? style.lockedFrame : style.frame}
        onKeyDown={onKeyDown}
        onFocus={props.onFocus}
        onBlur={onBlur}
        role="presentation"
      >
        {disabled ? null : (
          <ToolBar
            editor={editor}
            label={richText.toolbar}
            controls={`${id}-text`}
            groups={tools}
            ask={ask}
          />
        )}
        <div className={style.textFrame}>
          <EditorContent editor={editor} className={style.text} />
          {opened !== undefined && openedNode?.type.name === 'live' ? (
            <LivePopover
              key={opened}
              editor={editor}
              position={opened}
              onWhereFrom={props.onWhereFrom}
              onClose={() => setOpened(undefined)}
            />
          ) : null}
        </div>
        {inTable && !disabled ? (
          <ToolBar
            editor={editor}
            label={richText.tableToolbar}
            controls={`${id}-text`}
            groups={tableTools}
            ask={ask}
          />
        ) : null}
      </div>
      {disabled || !proposals ? null : (
        <Proposals load={proposals} onInsert={({ blocks }) => insertBlocks(blocks)} />
      )}
      <EditorDialogs
        editor={editor}
        asked={asked}
        object={openedNode?.type.name === 'blockObject' ? opened : undefined}
        texts={props}
        onInline={(inline) => insert(inlinesToNodes([inline]))}
        onBlock={(block) => insertBlocks([block])}
        onClose={() => {
          setAsked(undefined);
          setOpened(undefined);
        }}
      />
    </div>
  );
}
