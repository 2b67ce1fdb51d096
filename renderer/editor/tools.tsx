import type { Editor } from '@tiptap/core';
import type { ReactNode } from 'react';
import { richText } from '#shared/text/rich-text.ts';
import { icons } from '#renderer/components/Icons.tsx';
import { resizeColumn } from './resize-column.ts';
import style from './editor.module.css';

/** What the editor is asked for beyond its own commands: a dialog. */
export type Ask = 'link' | 'picture' | 'mention' | 'figure' | 'caption';

/** One button of the tool bar, as data. */
export interface Tool {
  readonly id: keyof typeof richText.tools;
  readonly keys?: string;
  readonly icon: ReactNode;
  /** Set for what is on or off where the cursor is. */
  readonly isOn?: (editor: Editor) => boolean;
  /** Nothing where it can always be done. */
  readonly can?: (editor: Editor) => boolean;
  readonly run: (editor: Editor, ask: (what: Ask) => void) => void;
}

const command = (editor: Editor) => editor.chain().focus();

/** In groups, as they stand. */
export const tools: readonly (readonly Tool[])[] = [
  [
    {
      id: 'undo',
      keys: 'Ctrl+Z',
      icon: icons.undo,
      can: (editor) => editor.can().undo(),
      run: (editor) => command(editor).undo().run(),
    },
    {
      id: 'redo',
      keys: 'Ctrl+Y',
      icon: icons.redo,
      can: (editor) => editor.can().redo(),
      run: (editor) => command(editor).redo().run(),
    },
  ],
  [
    {
      id: 'bold',
      keys: 'Ctrl+B',
      icon: (
        <b aria-hidden className={style.glyph}>
          {richText.glyphs.bold}
        </b>
      ),
      isOn: (editor) => editor.isActive('bold'),
      run: (editor) => command(editor).toggleBold().run(),
    },
    {
      id: 'italic',
      keys: 'Ctrl+I',
      icon: (
        <i aria-hidden className={style.glyph}>
          {richText.glyphs.italic}
        </i>
      ),
      isOn: (editor) => editor.isActive('italic'),
      run: (editor) => command(editor).toggleItalic().run(),
    },
  ],
  [
    {
      id: 'heading',
      icon: (
        <b aria-hidden className={style.glyph}>
          {richText.glyphs.heading}
        </b>
      ),
      isOn: (editor) => editor.isActive('heading', { level: 3 }),
      run: (editor) => command(editor).toggleHeading({ level: 3 }).run(),
    },
    {
      id: 'smallHeading',
      icon: (
        <b aria-hidden className={style.smallGlyph}>
          {richText.glyphs.heading}
        </b>
      ),
      isOn: (editor) => editor.isActive('heading', { level: 4 }),
      run: (editor) => command(editor).toggleHeading({ level: 4 }).run(),
    },
    {
      id: 'center',
      icon: icons.center,
      isOn: (editor) => editor.isActive({ align: 'center' }),
      run: (editor) => {
        const align = editor.isActive({ align: 'center' }) ? null : 'center';
        command(editor).updateAttributes('paragraph', { align }).run();
      },
    },
  ],
  [
    {
      id: 'bullets',
      keys: 'Ctrl+Shift+8',
      icon: icons.list,
      isOn: (editor) => editor.isActive('bulletList'),
      run: (editor) => command(editor).toggleBulletList().run(),
    },
    {
      id: 'numbers',
      keys: 'Ctrl+Shift+7',
      icon: icons.numbered,
      isOn: (editor) => editor.isActive('orderedList'),
      run: (editor) => command(editor).toggleOrderedList().run(),
    },
  ],
  [
    {
      id: 'link',
      keys: 'Ctrl+Shift+K',
      icon: icons.link,
      isOn: (editor) => editor.isActive('link'),
      run: (_, ask) => ask('link'),
    },
    {
      id: 'table',
      icon: icons.table,
      can: (editor) => !editor.isActive('table'),
      run: (editor) => command(editor).insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
    },
    { id: 'picture', icon: icons.picture, run: (_, ask) => ask('picture') },
    { id: 'mention', icon: icons.attachment, run: (_, ask) => ask('mention') },
    { id: 'figure', icon: icons.liveFact, run: (_, ask) => ask('figure') },
  ],
];

/** Shown while the cursor is in a table. */
export const tableTools: readonly (readonly Tool[])[] = [
  [
    { id: 'rowAbove', icon: icons.rowAbove, run: (editor) => command(editor).addRowBefore().run() },
    { id: 'rowBelow', icon: icons.rowBelow, run: (editor) => command(editor).addRowAfter().run() },
    { id: 'removeRow', icon: icons.leaveOut, run: (editor) => command(editor).deleteRow().run() },
  ],
  [
    { id: 'columnLeft', icon: icons.columnLeft, run: (editor) => command(editor).addColumnBefore().run() },
    { id: 'columnRight', icon: icons.columnRight, run: (editor) => command(editor).addColumnAfter().run() },
    { id: 'removeColumn', icon: icons.removeColumn, run: (editor) => command(editor).deleteColumn().run() },
    { id: 'wider', icon: icons.wider, run: (editor) => command(editor).command(resizeColumn(1.25)).run() },
    {
      id: 'narrower',
      icon: icons.narrower,
      run: (editor) => command(editor).command(resizeColumn(0.8)).run(),
    },
  ],
  [
    {
      id: 'headerRow',
      icon: icons.headerRow,
      isOn: (editor) => editor.isActive('tableHeader'),
      run: (editor) => command(editor).toggleHeaderRow().run(),
    },
    { id: 'caption', icon: icons.caption, run: (_, ask) => ask('caption') },
    { id: 'removeTable', icon: icons.delete, run: (editor) => command(editor).deleteTable().run() },
  ],
];
