import { useEffect } from 'react';
import type { FactKind } from '#shared/facts/kinds.ts';
import { importFromClipboard } from './import-table.ts';

/** Hears Ctrl+V outside of fields and takes a table from it; nothing where no kind is given. */
export function usePastedTable(kind: FactKind | undefined): void {
  useEffect(() => {
    if (kind === undefined) return undefined;
    const paste = (event: ClipboardEvent) => {
      if (isField(event.target) || !event.clipboardData) return;
      event.preventDefault();
      const text = event.clipboardData.getData('text/plain');
      const html = event.clipboardData.getData('text/html');
      if (text !== '' || html !== '') void importFromClipboard({ text, html }, kind);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [kind]);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, [contenteditable="true"], [role="grid"]') !== null
  );
}
