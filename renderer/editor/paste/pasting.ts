import { Extension } from '@tiptap/core';
import { DOMParser, Fragment, type ParseOptions, type Schema, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { blocksOfText } from '#shared/blocks/from-text.ts';
import type { Block } from '#shared/blocks/model.ts';
import { cleanPaste } from '#shared/paste/clean-paste.ts';
import { richText } from '#shared/text/rich-text.ts';
import { blocksToDoc } from '../mapping/blocks-to-doc.ts';
import { domMarkup } from './dom-markup.ts';
import { withoutInlineStyles } from './quiet-html.ts';

declare module '@tiptap/core' {
  interface EditorEvents {
    /** Says what could not come along. */
    pasteNote: { readonly text: string };
  }
}

type Tell = (text: string) => void;

/** How this editor reads the clipboard and what is dropped on it: everything goes through the cleaner. */
export const Pasting = Extension.create({
  name: 'pasting',
  addProseMirrorPlugins() {
    const { editor } = this;
    const { schema } = editor;
    const tell: Tell = (text) => editor.emit('pasteNote', { text });
    return [
      new Plugin({
        props: {
          // What this program copied is read as any other's: one way in.
          transformPastedHTML: (html) => withoutInlineStyles(html.replaceAll(/\sdata-pm-slice="[^"]*"/g, '')),
          clipboardParser: new CleaningParser(schema, tell),
          clipboardTextParser: (text) => sliceOf(blocksOfText(text), schema),
          handlePaste: (_, { clipboardData }) => {
            const files = clipboardData?.types.includes('text/html') ? 0 : (clipboardData?.files.length ?? 0);
            if (files > 0) tell(richText.picturesLeft(files));
            return files > 0;
          },
        },
      }),
    ];
  },
});

class CleaningParser extends DOMParser {
  private readonly tell: Tell;

  constructor(schema: Schema, tell: Tell) {
    super(schema, []);
    this.tell = tell;
  }

  override parseSlice(dom: Node, _options?: ParseOptions): Slice {
    const { blocks, pictures, cutRows } = cleanPaste(domMarkup(dom));
    if (pictures > 0) this.tell(richText.picturesLeft(pictures));
    if (cutRows > 0) this.tell(richText.rowsLeft(cutRows));
    return sliceOf(blocks, this.schema);
  }
}

/** Open at both ends, so that a few words go into the line where they are pasted. */
export function sliceOf(blocks: readonly Block[], schema: Schema): Slice {
  if (blocks.length === 0) return Slice.empty;
  return Slice.maxOpen(Fragment.from(schema.nodeFromJSON(blocksToDoc(blocks)).content), false);
}
