import { Node } from '@tiptap/core';

/** An item of a list: a run of any blocks, as in the model. Tab goes a level deeper, Shift+Tab back. */
export const ListItem = Node.create({
  name: 'listItem',
  content: 'block+',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    // Its commands are those of the moment that they are asked for.
    const { editor } = this;
    return {
      Enter: () => editor.commands.splitListItem(this.name),
      Tab: () => editor.commands.sinkListItem(this.name),
      'Shift-Tab': () => editor.commands.liftListItem(this.name),
    };
  },
});
