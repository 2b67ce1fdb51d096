import { lazy } from 'react';

/** A third of the window's program: it comes when a text is first edited. */
export const LazyTextEditor = lazy(async () => {
  const { RichTextEditor } = await import('#renderer/editor/RichTextEditor.tsx');
  return { default: RichTextEditor };
});
