/** Cells for other programs: Excel takes the text, Word the table. */
export interface ForClipboard {
  readonly text: string;
  readonly html: string;
}

/**
 * Puts both into the clipboard, by the page's own command: the newer way asks for a permission that this page has
 * not. True when it is done; it has to follow a key or a press of the person within a few seconds.
 */
export function copyToClipboard({ text, html }: ForClipboard): boolean {
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', give, { once: true, capture: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', give, { capture: true });
  return done;
}
