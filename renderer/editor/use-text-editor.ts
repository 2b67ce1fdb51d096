import type { Editor } from '@tiptap/core';
import { EditorState, Selection } from '@tiptap/pm/state';
import { useEditor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import type { Block } from '#shared/blocks/model.ts';
import { linesOf } from '#shared/blocks/plain-text.ts';
import { sameContent } from '#shared/facts/canonical.ts';
import { blocksToDoc } from './mapping/blocks-to-doc.ts';
import { docToBlocks } from './mapping/doc-to-blocks.ts';
import type { Preview } from './schema/block-object.ts';
import { textExtensions } from './schema/extensions.ts';

export interface TextEditorOptions {
  readonly value: readonly Block[];
  /** The text after each change, as blocks and as people read it. */
  readonly onChange: (blocks: Block[], plainText: string) => void;
  readonly disabled: boolean;
  /** Of the element that is typed into: its id, role and names. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Read once. */
  readonly preview: Preview | undefined;
  readonly open: (position: number) => void;
  /** Says what could not be pasted. */
  readonly tell: (text: string) => void;
}

/**
 * An editor that shows the value and says what the person makes of it. A value that came from here is never put back
 * into the text: the cursor and the steps of undo stay. Another value (a change elsewhere, an undo of the program)
 * replaces the text and its undo.
 */
export function useTextEditor(options: TextEditorOptions): Editor {
  const { value, disabled, attributes, onChange, open, tell } = options;
  const known = useRef(value);
  const names = JSON.stringify(attributes);
  const editor = useEditor({
    extensions: textExtensions(options.preview),
    content: blocksToDoc(value),
    editable: !disabled,
    injectCSS: false,
    editorProps: { attributes: { ...attributes } },
  });

  useEffect(() => {
    const onUpdate = () => {
      const blocks = docToBlocks(editor.getJSON());
      known.current = blocks;
      onChange(blocks, blocks.flatMap(linesOf).join('\n'));
    };
    const onOpen = ({ position }: { readonly position: number }) => open(position);
    const onNote = ({ text }: { readonly text: string }) => tell(text);
    editor.on('update', onUpdate);
    editor.on('openPiece', onOpen);
    editor.on('pasteNote', onNote);
    return () => {
      editor.off('update', onUpdate);
      editor.off('openPiece', onOpen);
      editor.off('pasteNote', onNote);
    };
  });

  useEffect(() => {
    if (value === known.current) return;
    known.current = value;
    const shown = docToBlocks(editor.getJSON());
    if (!sameContent(shown, docToBlocks(blocksToDoc(value)))) replaceText(editor, value);
  }, [editor, value]);

  useEffect(() => {
    editor.setEditable(!disabled, false);
  }, [editor, disabled]);
  useEffect(() => {
    const props = editor.options.editorProps;
    editor.setOptions({ editorProps: { ...props, attributes: JSON.parse(names) as Record<string, string> } });
  }, [editor, names]);
  return editor;
}

/** Another text with nothing to take back. */
function replaceText(editor: Editor, blocks: readonly Block[]): void {
  const { schema, plugins, selection } = editor.state;
  const doc = schema.nodeFromJSON(blocksToDoc(blocks));
  const near = Selection.near(doc.resolve(Math.min(selection.from, doc.content.size)));
  editor.view.updateState(EditorState.create({ schema, doc, plugins: [...plugins], selection: near }));
  // Tools look at the state after a transaction.
  editor.view.dispatch(editor.state.tr.setMeta('addToHistory', false));
}
