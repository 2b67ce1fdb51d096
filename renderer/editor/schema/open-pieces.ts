import { Extension } from '@tiptap/core';
import { NodeSelection, Plugin } from '@tiptap/pm/state';

declare module '@tiptap/core' {
  interface EditorEvents {
    /** The person wants to see what the piece at the position is. */
    openPiece: { readonly position: number };
  }
}

const opened = new Set(['live', 'blockObject']);

/** A live fact, a mention or a picture opens by a click, or by Enter where the arrow keys have chosen it. */
export const OpenPieces = Extension.create({
  name: 'openPieces',
  priority: 1_000,
  addKeyboardShortcuts() {
    return {
      Enter: () => {
        const { selection } = this.editor.state;
        const isPiece = selection instanceof NodeSelection && opened.has(selection.node.type.name);
        if (isPiece) this.editor.emit('openPiece', { position: selection.from });
        return isPiece;
      },
    };
  },
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          handleClickOn: (_, __, node, position, ___, direct) => {
            const isPiece = direct && opened.has(node.type.name);
            if (isPiece) editor.emit('openPiece', { position });
            // The click still selects the piece.
            return false;
          },
        },
      }),
    ];
  },
});
