import { Node } from '@tiptap/core';

/** An item of a list: a run of any blocks, as in the model. Tab goes a level deeper, Shift+Tab back. */
export const ListItem = Node.create({
  name: 'listItem',
  content: 'block+',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    const { commands } = this.editor;
    return {
      Enter: () => commands.splitListItem(this.name),
      Tab: () => commands.sinkListItem(this.name),
      'Shift-Tab': () => commands.liftListItem(this.name),
    };
  },
});
