import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { findQuote, type Quote } from './find-quote.ts';

/** A place in the text to go to: some words, or the text itself. Another object is another wish. */
export interface Seek {
  readonly quote?: Quote | undefined;
}

/** Puts the focus into the text, the words selected and in sight. */
export function useSeek(editor: Editor, seek: Seek | undefined): void {
  useEffect(() => {
    if (!seek) return;
    const range = seek.quote && findQuote(editor.state.doc, seek.quote);
    editor
      .chain()
      .setTextSelection(range ?? editor.state.doc.content.size)
      .scrollIntoView()
      .run();
    editor.view.focus();
  }, [editor, seek]);
}
