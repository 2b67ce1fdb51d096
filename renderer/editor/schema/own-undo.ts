import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/** Undo that does not come by a key (the program's menu, the system) is this text's own as well. */
export const OwnUndo = Extension.create({
  name: 'ownUndo',
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            beforeinput: (_, event) => {
              const { inputType } = event;
              if (inputType !== 'historyUndo' && inputType !== 'historyRedo') return false;
              event.preventDefault();
              return inputType === 'historyUndo' ? editor.commands.undo() : editor.commands.redo();
            },
          },
        },
      }),
    ];
  },
});
